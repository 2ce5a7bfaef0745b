/// The choice of one candidate for each label, such that no two meet and the look is best.
///
/// A weighted min-conflicts search (breakout method, Morris 1993): every label in turn takes the
/// candidate that costs least given the others; where that leaves conflicts, they grow heavier
/// until the labels give way. Without randomness.
struct LabelChoice {
  /// By label.
  let domains: [[LabelCandidate]]
  /// Neighbors on straight runs, whose labels look better on the same side of it.
  let runs: [LabelRun]
  /// By label: its neighbors, with the run that joins them.
  let companions: [[(label: Int, run: Int)]]
  /// By label: the others that stand for the same thing, one of which has to be there.
  let siblings: [[Int]]
  /// The labels that find their first place after all others.
  private let late: Set<Int>
  private let conflicts: LabelConflicts
  /// The number of a label's first candidate; one longer than the labels.
  let firsts: [Int]
  /// By candidate number.
  let owners: [Int32]

  /// The labels before this one must be there; those from here on give way to them.
  let firmCount: Int

  private let prices: LabelPrices

  enum Price {
    /// More for being absent where no sibling is there.
    static let lastAbsent = 40.0
    /// A name told by a sibling already.
    static let repeated = 1.9
    /// Neighbors on one side of their run, one of them less straight beside it.
    static let slant = 0.06
  }

  init(
    domains: [[LabelCandidate]], runs: [LabelRun], siblings: [[Int]], late: Set<Int>,
    firmCount: Int, gap: Double, prices: LabelPrices
  ) {
    self.domains = domains
    self.late = late
    self.prices = prices
    self.firmCount = firmCount
    self.runs = runs
    self.siblings = siblings
    var companions = [[(label: Int, run: Int)]](repeating: [], count: domains.count)
    for (number, run) in runs.enumerated() {
      for (a, b) in zip(run.stations, run.stations.dropFirst()) where a != b {
        companions[a].append((b, number))
        companions[b].append((a, number))
      }
    }
    self.companions = companions
    var firsts = [0]
    var owners: [Int32] = []
    for (label, domain) in domains.enumerated() {
      firsts.append(firsts[label] + domain.count)
      owners.append(contentsOf: repeatElement(Int32(label), count: domain.count))
    }
    self.firsts = firsts
    self.owners = owners
    conflicts = LabelConflicts(domains, firsts: firsts, gap: gap)
  }

  /// What is chosen, and what every candidate would suffer from it.
  struct State {
    var chosen: [Int?]
    /// By candidate number.
    var isChosen: [Bool]
    /// By candidate number: the weights of the labels that stand where it would, whole numbers.
    var pressure: [Double]
    var weights: [Double]
    var log: [(label: Int, before: Int?)] = []

    mutating func place(_ label: Int, _ candidate: Int?, _ table: LabelChoice) {
      log.append((label, chosen[label]))
      let first = table.firsts[label]
      if let old = chosen[label] { press(first + old, by: -weights[label], table) }
      chosen[label] = candidate
      if let candidate { press(first + candidate, by: weights[label], table) }
    }

    private mutating func press(_ candidate: Int, by weight: Double, _ table: LabelChoice) {
      isChosen[candidate] = weight > 0
      pressure.withUnsafeMutableBufferPointer { pressure in
        table.conflicts.forEach(with: candidate) { other in
          pressure[other] += weight
          return true
        }
      }
    }

    mutating func undo(to count: Int, _ table: LabelChoice) {
      while log.count > count, let last = log.popLast() {
        place(last.label, last.before, table)
        log.removeLast()
      }
    }

    /// The labels that stand where a candidate would, at most three; nil where there are more, or
    /// one that is locked.
    func rivals(
      of candidate: Int, of label: Int, locked: [Int], _ table: LabelChoice
    ) -> [Int]? {
      var result: [Int] = []
      var isMovable = true
      table.conflicts.forEach(with: table.firsts[label] + candidate) { other in
        guard isChosen[other] else { return true }
        let owner = Int(table.owners[other])
        isMovable = result.count < 3 && !locked.contains(owner)
        result.append(owner)
        return isMovable
      }
      return isMovable ? result : nil
    }

    func isPressed(_ label: Int, _ table: LabelChoice) -> Bool {
      chosen[label].map { pressure[table.firsts[label] + $0] > 1e-6 } ?? true
    }
  }

  /// The chosen candidate by label, nil where a label has none, and the labels that still meet.
  ///
  /// - Parameter isCancelled: whether to end with what is chosen so far; asked round by round.
  func solve(isCancelled: () -> Bool = { false }) -> (chosen: [Int?], unsolved: [Int]) {
    var state = State(
      chosen: Array(repeating: nil, count: domains.count),
      isChosen: Array(repeating: false, count: owners.count),
      pressure: Array(repeating: 0, count: owners.count),
      weights: domains.indices.map { $0 < firmCount ? 6 : 3 })
    // The least free first.
    func turn(_ label: Int) -> (Int, Int, Int) {
      (late.contains(label) ? 1 : 0, domains[label].count, label)
    }
    let order = domains.indices.filter { !domains[$0].isEmpty }.sorted { turn($0) < turn($1) }
    for label in order { state.place(label, best(label, state), self) }
    settle(order, &state)
    for round in 0..<12 {
      let left = order.filter { state.isPressed($0, self) }
      if left.isEmpty || isCancelled() { break }
      for label in left where state.isPressed(label, self) && !isCancelled() {
        var budget = round < 3 ? 200 : 1500
        state.log = []
        _ = LabelChoice.eject(
          label, depth: min(1 + round, 3), locked: [], budget: &budget, table: self, state: &state)
      }
      if !order.contains(where: { state.isPressed($0, self) }) { break }
      // Heavier: whoever presses these labels yields next time.
      for label in order where state.isPressed(label, self) {
        let candidate = state.chosen[label]
        state.place(label, nil, self)
        state.weights[label] += 4
        state.place(label, candidate, self)
      }
      settle(order, &state)
    }
    // What may be missing is, rather than that it meets something.
    for label in order where label >= firmCount && state.isPressed(label, self) {
      state.place(label, domains[label].lastIndex(where: \.isAbsent), self)
    }
    // Where nothing presses any more, sides may still be made alike, and what is absent may come
    // where nothing is in its way.
    if !isCancelled(), !order.contains(where: { state.isPressed($0, self) }) {
      settle(order, &state, freely: true)
      align(&state)
      settle(order, &state, freely: true)
    }
    return (state.chosen, order.filter { state.isPressed($0, self) })
  }

  /// Gives every label in turn the candidate that is best for it, until all are content.
  ///
  /// - Parameter freely: nobody goes where another stands.
  private func settle(_ order: [Int], _ state: inout State, freely: Bool = false) {
    for _ in 0..<12 {
      var changed = false
      for label in order {
        let candidate = best(label, state, freely: freely)
        if candidate != state.chosen[label] {
          state.place(label, candidate, self)
          changed = true
        }
      }
      if !changed { return }
    }
  }

  func best(
    _ label: Int, _ state: State, freely: Bool = false, on side: (run: Int, side: Int)? = nil
  ) -> Int? {
    var best: Int?
    var least = Double.infinity
    for candidate in domains[label].indices {
      let pressure = state.pressure[firsts[label] + candidate]
      if freely && pressure > 1e-6 { continue }
      if let side, runs[side.run].side(of: domains[label][candidate].offset) != side.side {
        continue
      }
      var cost = domains[label][candidate].cost + pressure
      guard cost < least else { continue }
      cost += regard(label, candidate, state)
      if cost < least - 1e-9 { (best, least) = (candidate, cost) }
    }
    return best ?? (side == nil ? state.chosen[label] : nil)
  }

  /// What a candidate costs with regard to its companions and siblings as they stand.
  func regard(_ label: Int, _ candidate: Int, _ state: State) -> Double {
    var cost = 0.0
    let own = domains[label][candidate]
    for companion in companions[label] {
      guard let chosen = state.chosen[companion.label] else { continue }
      cost += unlikeness(of: own, domains[companion.label][chosen], on: runs[companion.run])
    }
    guard label >= firmCount else { return cost }
    let present = siblings[label].compactMap { sibling in
      state.chosen[sibling].map { domains[sibling][$0] }
    }.filter { !$0.isAbsent }
    if own.isAbsent {
      if present.isEmpty { cost += Price.lastAbsent }
    } else if own.isNamed, present.contains(where: \.isNamed) {
      cost += Price.repeated
    }
    return cost
  }

  /// What it costs that two neighbors do not stand alike beside their run.
  func unlikeness(
    of a: LabelCandidate, _ b: LabelCandidate, on run: LabelRun
  ) -> Double {
    let sides = (run.side(of: a.offset), run.side(of: b.offset))
    guard sides.0 == sides.1 else { return flip(sides.0, sides.1) }
    return a.side == b.side ? 0 : Price.slant
  }

  private func flip(_ a: Int, _ b: Int) -> Double {
    a == b ? 0 : a * b == 0 ? prices.halfFlip : prices.flip
  }

  /// Moves whole runs of labels, their beginnings and their ends to one side, where that looks
  /// better in all.
  private func align(_ state: inout State) {
    for (number, run) in runs.enumerated() {
      for (part, side) in turns(of: run, state) {
        let before = energy(of: part, state)
        guard turn(part, to: (number, side), &state) else { continue }
        if energy(of: part, state) > before - 1e-9 { state.undo(to: 0, self) }
      }
    }
  }

  /// A run, its beginnings and its ends, with the sides to which they may be moved.
  func turns(of run: LabelRun, _ state: State) -> [(labels: [Int], side: Int)] {
    let stations = run.stations.filter { state.chosen[$0] != nil }
    guard stations.count > 1 else { return [] }
    let last = stations.count
    // The whole first; of very long runs not every part.
    var parts = [0..<last]
    for cut in 1..<last where last <= 24 || cut % (last / 12) == 0 {
      parts += [0..<cut, cut..<last]
    }
    return parts.flatMap { part in [1, -1].map { (Array(stations[part]), $0) } }
  }

  /// Moves some labels to one side of their run, each to its best place there; false, with nothing moved,
  /// where all are there or one of them has no place.
  ///
  /// The log begins with it, so that it can be undone.
  func turn(_ labels: [Int], to side: (run: Int, side: Int), _ state: inout State) -> Bool {
    let isThere = labels.allSatisfy { label in
      state.chosen[label].map {
        runs[side.run].side(of: domains[label][$0].offset) == side.side
      } ?? true
    }
    if isThere { return false }
    state.log = []
    for label in labels { state.place(label, nil, self) }
    for label in labels {
      guard let candidate = best(label, state, freely: true, on: side) else {
        state.undo(to: 0, self)
        return false
      }
      state.place(label, candidate, self)
    }
    return true
  }

  /// What some labels cost as they stand, each bond between two of them counted once.
  private func energy(of labels: [Int], _ state: State) -> Double {
    let members = Set(labels)
    return labels.reduce(0) { sum, label in
      guard let chosen = state.chosen[label] else { return sum }
      var outer = 0.0
      var inner = 0.0
      for companion in companions[label] {
        guard let there = state.chosen[companion.label] else { continue }
        let run = runs[companion.run]
        let cost = flip(
          run.side(of: domains[label][chosen].offset),
          run.side(of: domains[companion.label][there].offset))
        if members.contains(companion.label) { inner += cost } else { outer += cost }
      }
      return sum + domains[label][chosen].cost + state.pressure[firsts[label] + chosen] + outer
        + inner / 2
    }
  }

  /// Gives one label a place by moving others out of its way, and others out of theirs.
  ///
  /// - Parameter budget: how many placings may be tried; counted down.
  private static func eject(
    _ label: Int, depth: Int, locked: [Int], budget: inout Int, table: LabelChoice,
    state: inout State
  ) -> Bool {
    let order = table.domains[label].indices
    for candidate in order {
      guard budget > 0 else { return false }
      budget -= 1
      if state.pressure[table.firsts[label] + candidate] == 0 {
        state.place(label, candidate, table)
        return true
      }
      guard depth > 0,
        let rivals = state.rivals(of: candidate, of: label, locked: locked, table)
      else { continue }
      let before = rivals.map { ($0, state.chosen[$0]) }
      let own = state.chosen[label]
      for rival in rivals { state.place(rival, nil, table) }
      state.place(label, candidate, table)
      let snapshot = state.log.count
      var isDone = true
      for rival in rivals {
        guard
          eject(
            rival, depth: depth - 1, locked: locked + [label], budget: &budget, table: table,
            state: &state)
        else {
          isDone = false
          break
        }
      }
      if isDone { return true }
      state.undo(to: snapshot, table)
      state.place(label, own, table)
      for (rival, old) in before { state.place(rival, old, table) }
    }
    return false
  }
}
