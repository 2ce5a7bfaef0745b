/// The trunks of a gutter's plan, each on a level.
///
/// The left-edge algorithm with vertical constraints (Hashimoto and Stevens 1971) as list
/// scheduling: level by level from the top, of the trunks whose predecessors lie higher, first
/// those with the longest way of constraints below them, as many as lie side by side.
struct GutterLevels {
  let plan: GutterPlan
  /// The first level of each trunk, 0 for the highest.
  private(set) var level: [Int]
  /// How many levels are taken.
  private(set) var count = 0

  /// Fills the levels; linear in levels × trunks².
  ///
  /// `noise` is added to the length of each trunk's way down, in levels, to try other fillings.
  /// `nil` where the constraints run in a circle.
  init?(_ plan: GutterPlan, noise: [Double]) {
    self.plan = plan
    level = Array(repeating: -1, count: plan.trunks.count)
    guard let urgency = Self.waysDown(plan) else { return nil }
    let order = plan.trunks.indices.sorted { a, b in
      let (p, q) = (urgency[a] + noise[a], urgency[b] + noise[b])
      let (w, v) = (plan.trunks[a].width, plan.trunks[b].width)
      return p != q ? p > q : w != v ? w > v : a < b
    }
    var earliest = Array(repeating: 0, count: plan.trunks.count)
    var waiting = Array(repeating: 0, count: plan.trunks.count)
    for trunk in plan.trunks.indices { for other in plan.below[trunk] { waiting[other] += 1 } }
    var open = order
    var placed: [Int] = []
    var now = 0
    while !open.isEmpty {
      var filled: [Int] = []
      for trunk in open where waiting[trunk] == 0 && earliest[trunk] <= now {
        let fits = placed.allSatisfy {
          level[$0] + plan.trunks[$0].height <= now || areApart($0, trunk)
        }
        guard fits else { continue }
        level[trunk] = now
        placed.append(trunk)
        filled.append(trunk)
        count = max(count, now + plan.trunks[trunk].height)
      }
      for trunk in filled {
        for other in plan.below[trunk] {
          waiting[other] -= 1
          earliest[other] = max(earliest[other], now + plan.trunks[trunk].height)
        }
      }
      open.removeAll { level[$0] >= 0 }
      placed.removeAll { level[$0] + plan.trunks[$0].height <= now + 1 }
      now += 1
    }
    tighten()
    close()
  }

  /// Takes out the levels that nothing runs along any more.
  private mutating func close() {
    var isTaken = Array(repeating: false, count: count)
    for (trunk, first) in level.enumerated() {
      for number in first..<first + plan.trunks[trunk].height { isTaken[number] = true }
    }
    var ranks: [Int] = []
    var rank = 0
    for taken in isTaken {
      ranks.append(rank)
      rank += taken ? 1 : 0
    }
    level = level.map { ranks[$0] }
    count = rank
  }

  /// Moves the short level of each dogleg towards the long one, as far as it may.
  private mutating func tighten() {
    for (line, bend) in plan.bends.enumerated() {
      let trunk = plan.ways[line].trunk
      switch bend {
      case .none, .once, .trading: continue
      case .leavingEarly:
        let last = plan.below[trunk].reduce(count) { min($0, level[$1]) } - 1
        level[trunk] =
          stride(from: last, to: level[trunk], by: -1).first { isFree($0, for: trunk) }
          ?? level[trunk]
      case .arrivingLate:
        let first = plan.trunks.indices.reduce(0) {
          plan.below[$1].contains(trunk + 1) ? max($0, level[$1] + plan.trunks[$1].height) : $0
        }
        level[trunk + 1] =
          stride(from: first, to: level[trunk + 1], by: 1).first { isFree($0, for: trunk + 1) }
          ?? level[trunk + 1]
      }
    }
  }

  /// Whether nothing but this trunk runs along a level where it would.
  private func isFree(_ number: Int, for trunk: Int) -> Bool {
    plan.trunks.indices.allSatisfy {
      $0 == trunk || !(level[$0]..<level[$0] + plan.trunks[$0].height).contains(number)
        || areApart($0, trunk)
    }
  }

  /// How many levels all doglegs go down together.
  var doglegHeight: Int {
    plan.ways.reduce(0) { $1.moves == 2 ? $0 + level[$1.trunk + 1] - level[$1.trunk] : $0 }
  }

  /// The corners of a line between its ends, in points below the highest level.
  ///
  /// A dogleg is a diagonal from level to level where its room is wide enough for that, else it is
  /// a vertical.
  func corners(of line: Int) -> [Point] {
    let way = plan.ways[line]
    let pitch = plan.rooms.pitch
    guard way.moves > 0 else { return [] }
    let first = Double(level[way.trunk]) * pitch
    let last =
      plan.bends[line].isTrade
      ? first + 2 * pitch : Double(level[way.trunk + way.moves - 1]) * pitch
    guard let x = way.middle else {
      return [Point(x: way.above, y: first), Point(x: way.below, y: first)]
    }
    let isDiagonal = plan.bends[line].isTrade || (last - first + pitch) / 2 <= way.slack
    let half = (isDiagonal ? last - first : 0) / (way.above < way.below ? 2 : -2)
    return [
      Point(x: way.above, y: first), Point(x: x - half, y: first),
      Point(x: x + half, y: last), Point(x: way.below, y: last),
    ]
  }

  private func areApart(_ a: Int, _ b: Int) -> Bool {
    plan.trunks[a].high + plan.rooms.pitch <= plan.trunks[b].low + 1e-6
      || plan.trunks[b].high + plan.rooms.pitch <= plan.trunks[a].low + 1e-6
  }

  /// How many levels the longest way of constraints takes from each trunk on, itself included;
  /// nil where they run in a circle.
  private static func waysDown(_ plan: GutterPlan) -> [Double]? {
    var waiting = Array(repeating: 0, count: plan.trunks.count)
    for trunk in plan.trunks.indices { for other in plan.below[trunk] { waiting[other] += 1 } }
    var order = plan.trunks.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for other in plan.below[order[next]] {
        waiting[other] -= 1
        if waiting[other] == 0 { order.append(other) }
      }
      next += 1
    }
    guard order.count == plan.trunks.count else { return nil }
    var ways = Array(repeating: 0.0, count: plan.trunks.count)
    for trunk in order.reversed() {
      ways[trunk] =
        Double(plan.trunks[trunk].height)
        + plan.below[trunk].reduce(0) { max($0, ways[$1]) }
    }
    return ways
  }
}
