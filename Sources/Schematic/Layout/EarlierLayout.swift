/// What an earlier drawing of a map decided, to be kept where the rules allow.
public struct EarlierLayout: Equatable, Sendable {
  /// By station id, in cells of the placement.
  public var places: [String: Point]
  /// By line id, the station ids in visiting order.
  public var orders: [String: [String]]
  /// The shapes that the placement and the packing of its parts had, width over height.
  public var aspect: Double?
  public var packing: Double?
  /// By station id, what the station was called.
  public var labels: [String: String]

  /// Nothing earlier, unless told: what is missing is decided anew.
  public init(
    places: [String: Point] = [:], orders: [String: [String]] = [:], labels: [String: String] = [:]
  ) {
    self.places = places
    self.orders = orders
    self.labels = labels
  }

  /// Whether there is no place to keep; orders alone are not kept.
  public var isEmpty: Bool { places.isEmpty }

  /// By line of `map`, the earlier visiting order by index; empty where there is none.
  func orders(in map: LineMap) -> [[Int]] {
    guard !orders.isEmpty else { return [] }
    let index = Dictionary(
      map.stations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return map.lines.map { (orders[$0.id] ?? []).compactMap { index[$0] } }
  }
}

extension LaidOutMap {
  /// How far the stations that an earlier layout knew have moved, in cells of the placement.
  ///
  /// The two are laid over each other first, for a shift of the whole map moves nobody.
  public func movement(
    of map: LineMap, since earlier: EarlierLayout
  ) -> (stations: Int, moved: Int, mean: Double, most: Double) {
    let shifts = zip(map.stations, grid).compactMap { station, now in
      earlier.places[station.id].map { now - $0 }
    }
    guard !shifts.isEmpty else { return (0, 0, 0, 0) }
    func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    let whole = Point(x: median(shifts.map(\.x)), y: median(shifts.map(\.y)))
    let moves = shifts.map { ($0 - whole).length }
    return (
      moves.count, moves.count { $0 > 0.5 }, moves.reduce(0, +) / Double(moves.count),
      moves.max() ?? 0
    )
  }
}
