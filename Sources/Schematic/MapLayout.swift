/// The whole way from lines and stations to a finished drawing: support, placement, ordering,
/// tracing and labeling, and back to the placement where labels found no room.
public struct MapLayout: Sendable {
  /// The same map, seed and settings give the same drawing.
  public var seed: UInt64
  /// How long the searches take, as a multiple of what is usual.
  public var effort: Double
  /// Wanted width over height, or nil for what comes naturally.
  public var aspect: Double?
  public var style: MapStyle
  /// Where stations were in an earlier layout, by station id: kept where the rules allow.
  public var kept: [String: Point]

  public init(
    seed: UInt64 = 1, effort: Double = 1, aspect: Double? = nil, style: MapStyle = .standard,
    kept: [String: Point] = [:]
  ) {
    self.seed = seed
    self.effort = effort
    self.aspect = aspect
    self.style = style
    self.kept = kept
  }

  /// Lays out a map.
  ///
  /// - Parameter progress: told in a word what is being done; false ends the searches with the
  ///   best so far.
  /// - Complexity: near-linear in the number of stations for a given effort.
  public func lay(out map: LineMap, progress: (Phase) -> Bool = { _ in true }) -> LaidOutMap {
    _ = progress(.support)
    let support = Support(seed: seed, effort: effort).lineGraph(of: map)
    let (graph, positions) = support.forked(positions: map.stations.map(\.position))
    var placer = Placer(
      seed: seed, effort: Int(500 * effort), aspect: aspect,
      labelWidths: labelWidths(map, count: graph.stationCount))
    if !kept.isEmpty {
      placer.kept = map.stations.map { kept[$0.id] }
      placer.kept += [Point?](repeating: nil, count: graph.stationCount - map.stations.count)
    }
    guard progress(.placement) else {
      placer.effort = 0
      return finish(map, graph, placer.place(graph, positions: positions))
    }
    var best = finish(map, graph, placer.place(graph, positions: positions))
    var latest = best
    var demands = LabelDemands(graph: graph)
    for round in 1...MapLayout.stretches {
      guard !best.shortages.isEmpty, progress(.stretching) else { break }
      demands.note(latest)
      placer.demands = demands.bySegment
      if round % 3 == 0 && kept.isEmpty {
        // Stretching alone does not help: start afresh, with the demands learned so far.
        placer.kept = []
        placer.seed &+= 1
      } else {
        placer.kept = latest.placement.positions
        if kept.isEmpty { placer.hold = 0 }
      }
      latest = finish(map, graph, placer.place(graph, positions: positions))
      if latest.shortages.count < best.shortages.count { best = latest }
    }
    return best
  }

  public enum Phase: String, Sendable {
    case support, placement, stretching
  }

  /// How often the placement makes room for labels at most.
  private static let stretches = 6

  private func finish(
    _ map: LineMap, _ graph: LineGraph, _ placement: Placement
  ) -> LaidOutMap {
    let order = Ordering(seed: seed).order(graph, placement)
    let tracing = Tracing(map, graph: graph, placement: placement, order: order, style: style)
    let labeling = Labeling(map, tracing: tracing, style: style)
    return LaidOutMap(
      graph: graph, placement: placement, order: order, shortages: labeling.shortages,
      pointsPerCell: tracing.scale.pointsPerUnit,
      drawing: Drawing(tracing: tracing, labeling: labeling, style: style))
  }

  /// By station, how wide its name is on one line, in cells of the placement.
  private func labelWidths(_ map: LineMap, count: Int) -> [Double] {
    let cell = style.textSize * style.spacing / 1.15
    let widths = map.stations.map {
      FontMetrics.width(of: $0.label, size: style.textSize) / cell
    }
    return widths + [Double](repeating: 0, count: count - widths.count)
  }
}

/// A drawing with what led to it.
public struct LaidOutMap: Sendable {
  public var graph: LineGraph
  /// By station of the map, then forks; in cells.
  public var placement: Placement
  public var order: LineOrder
  /// Labels that found no free place. Empty when all is well.
  public var shortages: [LabelShortage]
  public var pointsPerCell: Double
  public var drawing: Drawing
}
