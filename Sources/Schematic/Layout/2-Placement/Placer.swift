/// The placement phase: stations on an octilinear grid, found by annealing.
public struct Placer: Sendable {
  /// The same seed gives the same placement.
  public var seed: UInt64
  /// How many moves the search tries for each node, more or less.
  public var effort: Int
  /// Wanted width over height, or nil for what comes naturally.
  public var aspect: Double?
  /// By segment of the line graph: the least gap between its stations, in cells; 0 for no demand.
  public var demands: [Double]
  /// By station: how wide its label would be on one line, in cells. Long labels shun horizontals.
  public var labelWidths: [Double]
  /// By station: where it was in an earlier placement, to be kept where the rules allow.
  public var kept: [Point?]
  /// What leaving the place kept costs, by squared cell, in 45° bends of one line; 0 lets the
  /// earlier placement be a mere start.
  public var hold: Double
  /// An earlier placement with its ways: where little is new, what was there stays as it was.
  var earlier: KeptPlacement?

  /// Whether to end with the best placement so far; asked now and then.
  var isCancelled: @Sendable () -> Bool = { false }

  /// Whether neighbors are to stand nearer to each other than usual.
  var isClose = false
  /// Of how many gaps between stations a name has the room on a level run: of two where names stand
  /// on either side in turn, of less where they are to stand on one.
  var levelGaps = 2.0
  /// Up to how much more room than usual the search begins again with where ways clash.
  var mostRoom = 2.0

  /// How much wide names shun level runs: 1 as usual, 0 not at all. Single paths are set upright
  /// unless it is 0.
  public var uprightness: Double

  /// Lists may be empty, or else have an element for each segment or station.
  public init(
    seed: UInt64 = 1, effort: Int = 500, aspect: Double? = nil, demands: [Double] = [],
    labelWidths: [Double] = [], kept: [Point?] = [], hold: Double = 0.3,
    uprightness: Double = 1
  ) {
    self.seed = seed
    self.effort = effort
    self.aspect = aspect
    self.demands = demands
    self.labelWidths = labelWidths
    self.kept = kept
    self.hold = hold
    self.uprightness = uprightness
  }

  /// Places every station and routes every segment.
  ///
  /// - Parameter positions: by station, rough coordinates (y down, any unit), or nil. Used where all
  ///   stations of a component have one and they are not all the same.
  /// - Complexity: about O(stations · effort).
  public func place(_ graph: LineGraph, positions: [Point?]) -> Placement {
    var placement = Placement(
      positions: [Point](repeating: .zero, count: graph.stationCount),
      routes: [[Point]](repeating: [], count: graph.segments.count))
    // Nothing can be reckoned with places beyond all measure.
    let positions = positions.map { $0.flatMap { $0.isWithin(Placer.farthest) ? $0 : nil } }
    let segmentsAt = graph.segmentsByStation()
    var parts: [PlacedPart] = []
    for (index, members) in graph.components().enumerated() {
      if members.count == 1 {
        parts.append(alone(members[0], at: positions[members[0]]))
        continue
      }
      let search = PartSearch(
        placer: self, graph: graph, members: members, positions: positions,
        segmentsAt: segmentsAt)
      var part = search.run(salt: UInt64(index))
      let known = members.compactMap { positions[$0] }
      if known.count == members.count { part.place = known.mean }
      parts.append(part)
    }
    let offsets = kept.isEmpty ? offsets(parts) : keptOffsets(parts)
    for (part, offset) in zip(parts, offsets) {
      for (station, at) in part.stations { placement.positions[station] = at + offset }
      for (segment, route) in part.routes { placement.routes[segment] = route.map { $0 + offset } }
    }
    return placement
  }

  /// Beyond, positions are none.
  private static let farthest = 1e12

  /// A station that nothing is joined to.
  private func alone(_ station: Int, at place: Point?) -> PlacedPart {
    PlacedPart(
      stations: [(station, .zero)], origin: kept.isEmpty ? nil : kept[station], place: place)
  }

  /// Parts stay where they were; below them all goes what is new.
  private func keptOffsets(_ parts: [PlacedPart]) -> [Point] {
    let old = parts.filter { $0.origin != nil }
    var y = old.map { part in (part.origin?.y ?? 0) + part.size.y }.max() ?? 0
    return parts.map { part in
      if let origin = part.origin { return origin - part.corner }
      y += 2
      defer { y += part.size.y }
      return Point(x: 0, y: y)
    }
  }

  /// Parts that coordinates place keep their bearings to each other and are packed as one.
  private func offsets(_ parts: [PlacedPart]) -> [Point] {
    let given = parts.indices.filter { parts[$0].place != nil }
    guard given.count > 1 else {
      return ComponentPacking.offsets(parts.map(\.size), aspect: aspect)
    }
    let corners = GeographicPacking.offsets(
      given.map { index in
        let part = parts[index]
        let middle = part.stations.map(\.at).mean
        return GeographicPacking.Part(
          size: part.size, middle: middle, place: part.place ?? .zero)
      })
    var whole = Point.zero
    for (index, corner) in zip(given, corners) {
      let far = corner + parts[index].size
      whole = Point(x: max(whole.x, far.x), y: max(whole.y, far.y))
    }
    let others = parts.indices.filter { parts[$0].place == nil }
    let packed = ComponentPacking.offsets(
      [whole] + others.map { parts[$0].size }, aspect: aspect)
    var offsets = [Point](repeating: .zero, count: parts.count)
    for (index, corner) in zip(given, corners) { offsets[index] = packed[0] + corner }
    for (index, offset) in zip(others, packed.dropFirst()) { offsets[index] = offset }
    return offsets
  }
}

/// The placement of one component, from its corner.
struct PlacedPart {
  var stations: [(station: Int, at: Point)] = []
  var routes: [(segment: Int, corners: [Point])] = []
  var size = Point.zero
  /// Of what it has: the origin, or where it is in the earlier placement already.
  var corner = Point.zero
  /// Where its upper left corner would lie in the earlier placement; nil for what is new.
  var origin: Point?
  /// The middle of the coordinates that were given to its stations; nil where one has none.
  var place: Point?
}
