/// Which lines of a gutter bend more than twice, so that no constraints run in a circle, and how
/// the levels are filled: few surplus bends and few levels.
///
/// Greedy with seeded restarts, then a walk from plan to neighboring plan. A dogleg only takes
/// constraints away, so a set of them that breaks every circle is thinned until each is needed.
/// Of five lines none of the ways with fewer levels or bends is missed (tested); of more, few.
struct GutterSearch {
  private let ends: [Gutter.Ends]
  private let rooms: GutterRooms
  /// Who goes from where each line comes to, to where it comes from, if they can trade.
  private let partners: [Int?]
  /// How many levels the surplus bends of a line are worth.
  private static let surplusPrice = 2
  /// How many neighbors of the best greedy plan are tried.
  private static let trials = 200

  init(_ ends: [Gutter.Ends], _ rooms: GutterRooms) {
    self.ends = ends
    self.rooms = rooms
    partners = ends.indices.map { line in
      ends.indices.first { other in
        ends[other].above != ends[other].below
          && other != line && ends[line].above != ends[line].below
          && abs(ends[line].above - ends[other].below) < rooms.pitch
          && abs(ends[line].below - ends[other].above) < rooms.pitch
          && rooms.roomToTrade(ends[line]) != nil
          && rooms.roomToTrade(ends[line]) == rooms.roomToTrade(ends[other])
      }
    }
  }

  /// The best levels found, or nil where no dogleg finds room between the columns.
  ///
  /// - Parameter isCancelled: whether to end with the best so far, at least that of one start.
  func best(isCancelled: () -> Bool = { false }) -> GutterLevels? {
    var random = SeededGenerator(seed: UInt64(ends.count))
    var best: GutterLevels?
    for round in 0..<max(2, min(8, 120 / max(1, ends.count)))
    where best == nil || !isCancelled() {
      guard let levels = filled(acyclic(round, &random), &random) else { return best }
      if best.map({ Self.price(levels) < Self.price($0) }) ?? true { best = levels }
    }
    guard var now = best, now.count > 1 else { return best }
    for _ in 0..<Self.trials where !isCancelled() {
      guard let next = filled(neighbor(of: now.plan, &random), &random),
        Self.price(next) <= Self.price(now)
      else { continue }
      now = next
    }
    return filled(thinned(now.plan, &random), &random) ?? now
  }

  /// A plan's levels, the best of a few fillings; nil for no plan.
  private func filled(_ plan: GutterPlan?, _ random: inout SeededGenerator) -> GutterLevels? {
    guard let plan else { return nil }
    var best: GutterLevels?
    for filling in 0..<4 {
      let noise = plan.trunks.map { _ in filling == 0 ? 0 : Double(random.below(1000)) * 0.003 }
      guard let levels = GutterLevels(plan, noise: noise) else { return nil }
      if best.map({ Self.price(levels) < Self.price($0) }) ?? true { best = levels }
    }
    return best
  }

  /// A plan with the surplus bends of one line taken away and given to another, or made elsewhere;
  /// nil where that has a circle.
  private func neighbor(
    of plan: GutterPlan, _ random: inout SeededGenerator
  ) -> GutterPlan? {
    let movers = ends.indices.filter { plan.bends[$0] != .none }
    let surplus = movers.filter { plan.bends[$0] != .once }
    guard !surplus.isEmpty else { return plan }
    let line = surplus[random.below(surplus.count)]
    let bends = with(.once, line, plan.bends)
    let other = random.below(3) == 0 ? line : movers[random.below(movers.count)]
    guard bends[other] == .once else { return nil }
    let choices = choices(other, bends)
    let changed = with(choices[random.below(choices.count)], other, bends)
    guard let next = GutterPlan(ends, changed, rooms), !next.circling.contains(true) else {
      return nil
    }
    return next
  }

  /// Surplus bends and levels, and of equal ones the height of the doglegs.
  private static func price(_ levels: GutterLevels) -> Int {
    1000 * (surplusPrice * levels.plan.surplus + levels.count) + levels.doglegHeight
  }

  /// A plan without circles whose surplus bends are all needed.
  private func acyclic(_ round: Int, _ random: inout SeededGenerator) -> GutterPlan? {
    let bends = ends.map { $0.above == $0.below ? GutterPlan.Bend.none : .once }
    guard var plan = GutterPlan(ends, bends, rooms) else { return nil }
    while true {
      let circling = plan.circling
      guard circling.contains(true) else { return thinned(plan, &random) }
      var next: (plan: GutterPlan, left: Double)?
      for (rank, line) in suspects(plan, circling, &random).enumerated() {
        if rank >= 2 && next != nil { break }
        for bend in choices(line, plan.bends) {
          guard let tried = GutterPlan(ends, with(bend, line, plan.bends), rooms) else { continue }
          let noise = Double(random.below(1000)) * (round == 0 ? 1e-4 : 2e-3)
          let left = Double(tried.circling.count { $0 }) + noise
          if next.map({ left < $0.left }) ?? true { next = (tried, left) }
        }
      }
      guard let next else { return allEarly().map { thinned($0, &random) } }
      plan = next.plan
    }
  }

  /// A plan without the surplus bends that it can do without, tried in random order.
  private func thinned(_ plan: GutterPlan, _ random: inout SeededGenerator) -> GutterPlan {
    let surplus = ends.indices.filter { plan.bends[$0] != .none && plan.bends[$0] != .once }
    return surplus.shuffled(using: &random).reduce(plan) { plan, line in
      guard plan.bends[line] != .once,
        let thinner = GutterPlan(ends, with(.once, line, plan.bends), rooms),
        !thinner.circling.contains(true)
      else { return plan }
      return thinner
    }
  }

  /// All lines that go right have a dogleg beside their column above: then they are out of the
  /// way of those that go left, and neither of these has a circle of its own.
  private func allEarly() -> GutterPlan? {
    let bends = ends.map {
      $0.above == $0.below ? GutterPlan.Bend.none : $0.above < $0.below ? .leavingEarly : .once
    }
    guard let plan = GutterPlan(ends, bends, rooms) else { return nil }
    return plan.circling.contains(true) ? nil : plan
  }

  /// The lines on circles, first those that most constraints of circles pass, with some luck.
  private func suspects(
    _ plan: GutterPlan, _ circling: [Bool], _ random: inout SeededGenerator
  ) -> [Int] {
    var comes = Array(repeating: 0, count: plan.trunks.count)
    var goes = comes
    for trunk in plan.trunks.indices where circling[trunk] {
      for other in plan.below[trunk] where circling[other] {
        goes[trunk] += 1
        comes[other] += 1
      }
    }
    let lines = ends.indices.filter {
      plan.bends[$0] == .once && circling[plan.ways[$0].trunk]
    }
    let ranked = lines.map { line in
      let trunk = plan.ways[line].trunk
      return (line: line, weight: comes[trunk] * goes[trunk] * (100 + random.below(50)))
    }
    return ranked.sorted { ($1.weight, $0.line) < ($0.weight, $1.line) }.map(\.line)
  }

  /// How a line can bend more than twice, where the others bend so.
  private func choices(_ line: Int, _ bends: [GutterPlan.Bend]) -> [GutterPlan.Bend] {
    guard let other = partners[line], bends[other] == .once else {
      return [.leavingEarly, .arrivingLate]
    }
    return [.trading(with: other), .leavingEarly, .arrivingLate]
  }

  /// The bends with another one for a line, and for the line that it trades with.
  private func with(
    _ bend: GutterPlan.Bend, _ line: Int, _ bends: [GutterPlan.Bend]
  ) -> [GutterPlan.Bend] {
    var bends = bends
    if case .trading(let other) = bends[line] { bends[other] = .once }
    bends[line] = bend
    if case .trading(let other) = bend { bends[other] = .trading(with: line) }
    return bends
  }
}
