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

  /// Lists may be empty, or else have an element for each segment or station.
  public init(
    seed: UInt64 = 1, effort: Int = 500, aspect: Double? = nil, demands: [Double] = [],
    labelWidths: [Double] = [], kept: [Point?] = [], hold: Double = 0.3
  ) {
    self.seed = seed
    self.effort = effort
    self.aspect = aspect
    self.demands = demands
    self.labelWidths = labelWidths
    self.kept = kept
    self.hold = hold
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
    var parts: [PlacedPart] = []
    for (index, members) in graph.components().enumerated() {
      let search = PartSearch(placer: self, graph: graph, members: members, positions: positions)
      parts.append(search.run(salt: UInt64(index)))
    }
    let offsets =
      kept.isEmpty
      ? ComponentPacking.offsets(parts.map(\.size), aspect: aspect) : parts.map(\.origin)
    for (part, offset) in zip(parts, offsets) {
      for (station, at) in part.stations { placement.positions[station] = at + offset }
      for (segment, route) in part.routes { placement.routes[segment] = route.map { $0 + offset } }
    }
    return placement
  }
}

/// The placement of one component, from the origin.
struct PlacedPart {
  var stations: [(station: Int, at: Point)] = []
  var routes: [(segment: Int, corners: [Point])] = []
  var size = Point.zero
  /// Where its upper left corner would lie by the coordinates it was given.
  var origin = Point.zero
}
