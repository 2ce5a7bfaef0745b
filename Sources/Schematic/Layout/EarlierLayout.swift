/// What an earlier drawing of a map decided, to be kept where the rules allow.
public struct EarlierLayout: Equatable, Sendable {
  /// Where everything was drawn.
  public var drawn = Places()
  /// Where the search for a placement had ended, before the map was moved together; nil where that is
  /// not known.
  public var grid: Places?
  /// By line id, the station ids in visiting order.
  public var orders: [String: [String]]
  /// What was asked of it.
  public var shape = LayoutShape()
  /// How many points of the drawing a cell took; nil where that is not known.
  public var pointsPerCell: Double?
  /// From the center of a line to that of its neighbor in a bundle, in points.
  public var pitch: Double?
  /// What the ties between equally good orders of lines were settled with.
  public var seed: UInt64?
  /// By station id, what the station was called.
  public var labels: [String: String]

  /// Where names and signs stood beside what they name.
  var labelPlaces = LabelPlaces()

  /// Nothing earlier, unless told: what is missing is decided anew.
  public init(
    places: [String: Point] = [:], orders: [String: [String]] = [:], labels: [String: String] = [:]
  ) {
    drawn.stations = places
    self.orders = orders
    self.labels = labels
  }

  /// By station id, where it was drawn, in cells.
  public var places: [String: Point] { drawn.stations }

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
  /// How far the stations that an earlier layout knew have moved on the drawing, in cells of the
  /// placement.
  ///
  /// The two are laid over each other first, for a shift of the whole map moves nobody.
  public func movement(
    of map: LineMap, since earlier: EarlierLayout
  ) -> (stations: Int, moved: Int, mean: Double, most: Double) {
    let scale = (earlier.pointsPerCell ?? pointsPerCell) / pointsPerCell
    let shifts = zip(map.stations, placement.positions).compactMap { station, now in
      earlier.places[station.id].map { now - $0 * scale }
    }
    func median(_ values: [Double]) -> Double {
      values.isEmpty ? 0 : values.sorted()[values.count / 2]
    }
    let whole = Point(x: median(shifts.map(\.x)), y: median(shifts.map(\.y)))
    return shifts.map { ($0 - whole).length }.movement
  }
}

extension [Double] {
  /// The moves of some stations in sum; over half a unit, a station has moved.
  var movement: (stations: Int, moved: Int, mean: Double, most: Double) {
    (
      count, count { $0 > 0.5 }, reduce(0, +) / Double(Swift.max(1, count)), self.max() ?? 0
    )
  }
}
