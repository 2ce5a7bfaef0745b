/// The rooms between the columns of a gutter, where the verticals of doglegs and the diagonals of
/// trades stand.
struct GutterRooms {
  /// From a pitch right of an x of the bands to a pitch left of the next, in points, ascending.
  let rooms: [(low: Double, high: Double)]
  let pitch: Double

  /// A vertical's place in a room.
  struct Place {
    let x: Double
    /// How far to both sides the room is empty, in points.
    let slack: Double
  }

  init(_ ends: [Gutter.Ends], _ measures: Gutter.Measures) {
    pitch = measures.pitch
    let columns = ends.flatMap { [$0.above, $0.below] }.sorted()
    rooms = zip(columns, columns.dropFirst())
      .map { ($0 + measures.pitch, $1 - measures.pitch) }
      .filter { $0.0 <= $0.1 + 1e-6 }
  }

  /// Whether a trade of two lines between these x has room for its diagonals.
  func roomToTrade(_ ends: Gutter.Ends) -> Int? {
    let middle = (ends.above + ends.below) / 2
    let low = min(ends.above, ends.below)
    let high = max(ends.above, ends.below)
    return rooms.indices
      .filter {
        rooms[$0].low >= low && rooms[$0].high <= high
          && rooms[$0].high - rooms[$0].low >= 3 * pitch
      }
      .min { abs(center($0) - middle) < abs(center($1) - middle) }
  }

  /// The room for a line's dogleg: the first or the last on its way.
  private func room(_ ends: Gutter.Ends, first: Bool) -> Int? {
    let low = min(ends.above, ends.below) + pitch - 1e-6
    let high = max(ends.above, ends.below) - pitch + 1e-6
    let between = rooms.indices.filter { rooms[$0].low >= low && rooms[$0].high <= high }
    return (ends.above < ends.below) == first ? between.first : between.last
  }

  private func center(_ room: Int) -> Double { (rooms[room].low + rooms[room].high) / 2 }

  /// Where each line's dogleg is, or its crossing with the line it trades with; 0 for others.
  ///
  /// Verticals of one room stand a pitch apart about its middle, in the order in which their
  /// lines pass each other the least. `nil` where a room is too narrow for what stands in it.
  func places(of bends: [GutterPlan.Bend], _ ends: [Gutter.Ends]) -> [Place]? {
    var places = Array(repeating: Place(x: 0, slack: 0), count: ends.count)
    var tenants: [[(rank: Int, line: Int, half: Double)]] = Array(
      repeating: [], count: rooms.count)
    for (line, way) in ends.enumerated() {
      let right = way.above < way.below
      switch bends[line] {
      case .none, .once: continue
      case .leavingEarly:
        guard let room = room(way, first: true) else { return nil }
        tenants[room].append((right ? 2 : 0, line, 0))
      case .arrivingLate:
        guard let room = room(way, first: false) else { return nil }
        tenants[room].append((right ? 0 : 2, line, 0))
      case .trading(let other):
        guard let room = roomToTrade(way) else { return nil }
        if line < other { tenants[room].append((1, line, 1.5 * pitch)) }
      }
    }
    for (room, tenants) in tenants.enumerated() where !tenants.isEmpty {
      let width =
        tenants.reduce(0) { $0 + 2 * $1.half } + Double(tenants.count - 1) * pitch
      guard width <= rooms[room].high - rooms[room].low + 2e-6 else { return nil }
      var x = center(room) - width / 2
      for tenant in tenants.sorted(by: { ($0.rank, $0.line) < ($1.rank, $1.line) }) {
        places[tenant.line] = Place(
          x: x + tenant.half, slack: tenants.count == 1 ? x - rooms[room].low : 0)
        x += 2 * tenant.half + pitch
      }
    }
    for (line, bend) in bends.enumerated() {
      if case .trading(let other) = bend, other < line { places[line] = places[other] }
    }
    return places
  }
}
