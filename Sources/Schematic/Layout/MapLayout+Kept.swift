extension MapLayout {
  /// A map drawn into an earlier drawing of it.
  struct Kept {
    var map: LaidOutMap
    /// Whether the earlier drawing had all of it, and nothing else.
    var isSame: Bool
    var isClean: Bool { map.isClean }
  }

  /// Draws what is kept as it was: a map in which nothing is new is the same drawing again, and what
  /// is new goes where it has room; what stands in its way gives way. Nil where too much is new.
  ///
  /// - Parameter graph: of the earlier orders.
  func keeping(
    _ map: LineMap, _ graph: LineGraph, _ names: NameBook, _ progress: (Phase) -> Bool
  ) -> Kept? {
    guard !kept.isEmpty, progress(.placement) else { return nil }
    let start = Start(map, graph)
    if let grid = kept.grid, let placement = same(grid, in: map, start) {
      // Where labels were in the end is not where they were before it was moved together.
      var layout = self
      layout.kept.labelPlaces = LabelPlaces()
      let found = layout.finish(map, names, start, placement)
      let result = layout.finished(
        map, names, found, isCareful: kept.shape.isCareful, progress)
      return Kept(map: result.packed(aspect: packing, style: style), isSame: true)
    }
    guard let pointsPerCell = kept.pointsPerCell, let pitch = kept.pitch else { return nil }
    let scale = MapScale(pointsPerUnit: pointsPerCell, pitch: pitch, style: style)
    var earlier = kept.kept(kept.drawn, in: map, start.graph)
    var best: Kept?
    for rank in 0..<MapLayout.mostRanks {
      earlier.rank = rank
      var placer = placer(map, start.graph, seed: seed)
      placer.kept = earlier.positions
      placer.earlier = earlier
      let placement = placer.place(start.graph, positions: start.positions)
      // A part in which too much is new is searched anew, small ones alone.
      let moved = placement.moved(from: earlier.positions)
      guard moved <= map.stations.count / 4 else { break }
      let found = finish(map, names, start, placement, scale: scale)
      let isSame = earlier.isWhole && kept.drawn.stations.count == map.stations.count
      let next = isSame ? found : givingWay(found, names)
      if best.map({ next.flaws < $0.map.flaws }) ?? true { best = Kept(map: next, isSame: isSame) }
      if earlier.isWhole || next.isClean || !progress(.placement) { break }
    }
    guard var best else { return nil }
    if !best.isClean, !best.isSame {
      // All that moves a little stays nearer than what is searched anew.
      let looser = compacted(best.map, names)
      if looser.isClean { best.map = looser }
    }
    best.map.shape = LayoutShape(aspect: aspect, packing: kept.shape.packing, gap: gap)
    return best
  }

  /// Draws a map with its labels where they were, or anew where that leaves less wrong.
  func label(
    _ map: LineMap, _ start: Start, _ placement: Placement, _ order: LineOrder, _ tracing: Tracing,
    _ names: NameBook, style: MapStyle
  ) -> LaidOutMap {
    // What stood near to another stays there.
    let gap = kept.labelPlaces.isEmpty ? LabelProblem.wantedGap : LabelProblem.leastGap
    return label(map, start, placement, order, tracing, names, style: style, gaps: [gap])[0]
  }

  /// The same with the labels so far apart, once for each gap; for the first in any case, for the others
  /// while there is time.
  func label(
    _ map: LineMap, _ start: Start, _ placement: Placement, _ order: LineOrder, _ tracing: Tracing,
    _ names: NameBook, style: MapStyle, gaps: [Double]
  ) -> [LaidOutMap] {
    func problem(_ earlier: LabelPlaces) -> LabelProblem {
      LabelProblem(
        map, tracing: tracing, style: style, names: names, earlier: earlier,
        isCancelled: isCancelled)
    }
    func drawn(_ problem: LabelProblem, gap: Double) -> LaidOutMap {
      let labeling = Labeling(problem, gap: gap, isCancelled: isCancelled)
      return draw(map, start, placement, order, tracing, labeling)
    }
    let earlier = problem(kept.labelPlaces)
    var anew: LabelProblem?
    var labeled: [LaidOutMap] = []
    for gap in gaps where labeled.isEmpty || !isCancelled() {
      var next = drawn(earlier, gap: gap)
      if !kept.labelPlaces.isEmpty, !next.isClean, !isCancelled() {
        let problem = anew ?? problem(LabelPlaces())
        anew = problem
        let free = drawn(problem, gap: gap)
        if free.flaws < next.flaws { next = free }
      }
      labeled.append(next)
    }
    return labeled
  }

  /// In how many places what is new is tried.
  private static let mostRanks = 6

  /// The earlier placement, if it has all of the graph and nothing else.
  private func same(
    _ places: EarlierLayout.Places, in map: LineMap, _ start: Start
  ) -> Placement? {
    let earlier = kept.kept(places, in: map, start.graph)
    guard earlier.isWhole, places.stations.count == map.stations.count,
      places.forks.count == start.graph.stationCount - map.stations.count
    else { return nil }
    return Placement(positions: earlier.positions.compactMap(\.self), routes: earlier.routes)
  }
}
