/// Which bends each line of a gutter makes, where its verticals stand, and what follows for the
/// order of the horizontals from top to bottom.
///
/// A line stands in one x after another and moves from one to the next along a trunk (the word of
/// channel routing for a net's horizontal piece). Two lines that trade places across a diagonal
/// share one trunk, three levels high.
struct GutterPlan {
  /// How a line gets from its column above to the one below.
  enum Bend: Hashable, Sendable {
    /// Straight down.
    case none
    /// Along one level.
    case once
    /// Along two, and from one to the other between its column above and the next.
    case leavingEarly
    /// Along two, and from one to the other between its column below and the one before.
    case arrivingLate
    /// Along two levels, with a diagonal between them that crosses that of the line it trades
    /// columns with.
    case trading(with: Int)
  }

  /// A line's stands, from above to below, in points from the left.
  struct Way {
    let above: Double
    let below: Double
    /// Where it stands in between, or where it crosses the line that it trades with.
    let middle: Double?
    /// How far to both sides of that nothing else stands, in points.
    let slack: Double
    /// The first of the trunks that it moves along.
    let trunk: Int
    /// How many these are, one fewer than the stands.
    let moves: Int

    /// The number of a stand's x from above, up to ``moves``.
    func stand(_ number: Int) -> Double {
      number == 0 ? above : number == moves ? below : middle ?? below
    }
  }

  /// A horizontal move, of one line or of two that trade places.
  struct Trunk {
    /// What it takes of its level, in points from the left.
    let low: Double
    let high: Double
    /// How many levels it is high: 1, or 3 for a trade.
    let height: Int

    var width: Double { high - low }
  }

  let bends: [Bend]
  let ways: [Way]
  let trunks: [Trunk]
  /// For each trunk those that must lie below it.
  let below: [[Int]]
  let rooms: GutterRooms

  /// Follows the bends.
  ///
  /// Quadratic in the lines. `nil` where the room between two columns does not hold the verticals
  /// planned there, or a pair of lines has no right order whatever the levels.
  init?(_ ends: [Gutter.Ends], _ bends: [Bend], _ rooms: GutterRooms) {
    guard let middles = rooms.places(of: bends, ends) else { return nil }
    var ways: [Way] = []
    var trunks: [Trunk] = []
    for (line, end) in ends.enumerated() {
      let middle = middles[line].x
      var trunk = trunks.count
      let columns = (min(end.above, end.below), max(end.above, end.below))
      switch bends[line] {
      case .none: break
      case .once: trunks.append(Trunk(low: columns.0, high: columns.1, height: 1))
      case .leavingEarly, .arrivingLate:
        for column in [end.above, end.below] {
          trunks.append(
            Trunk(low: min(column, middle), high: max(column, middle), height: 1))
        }
      case .trading(let other) where other < line: trunk = ways[other].trunk
      case .trading(let other):
        trunks.append(
          Trunk(
            low: min(columns.0, ends[other].above, ends[other].below),
            high: max(columns.1, ends[other].above, ends[other].below), height: 3))
      }
      let moves = bends[line] == .none ? 0 : max(1, trunks.count - trunk)
      ways.append(
        Way(
          above: end.above, below: end.below,
          middle: bends[line] == .none || bends[line] == .once ? nil : middle,
          slack: middles[line].slack, trunk: trunk, moves: bends[line].isTrade ? 1 : moves))
    }
    guard let below = Self.order(ways, trunks.count, pitch: rooms.pitch) else { return nil }
    self.bends = bends
    self.ways = ways
    self.trunks = trunks
    self.below = below
    self.rooms = rooms
  }

  /// How many lines bend more than twice; a trade counts as one.
  var surplus: Int {
    bends.indices.reduce(0) { sum, line in
      switch bends[line] {
      case .none, .once: sum
      case .leavingEarly, .arrivingLate: sum + 1
      case .trading(let other): sum + (line < other ? 1 : 0)
      }
    }
  }
}

extension GutterPlan.Bend {
  var isTrade: Bool {
    if case .trading = self { true } else { false }
  }
}
