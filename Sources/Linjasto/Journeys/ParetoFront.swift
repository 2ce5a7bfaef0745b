/// The choices among sets of experts that no other set beats in every one of ``Criteria``.
///
/// Changes are counted by the lines that the experts can be met on. So for every set of lines, the
/// smallest first, a dynamic program over the requirements met keeps the vectors (contacts,
/// charged, unknowns) that nothing beats; when a number of lines brings no vector that all lines
/// together would not, more lines cannot help either.
struct ParetoFront {
  struct Expert {
    var station: Int
    /// The requirements it covers, a bit each; never 0.
    var covers: UInt64
    /// Indices of the lines it can be met on; empty for one of the area as a whole.
    var lines: [Int]
    var isCharged: Bool
    var unknowns: Int
    /// Decides between experts that are equal in all criteria.
    var cost: Int
  }

  struct Choice: Equatable {
    var criteria: Criteria
    /// Ascending.
    var stations: [Int]
  }

  /// In ascending order of the criteria, contacts first.
  private(set) var choices: [Choice] = []
  /// False when the work would have passed the limit: then there may be more choices.
  private(set) var isComplete = true

  /// The work that is done at most, in labels extended.
  private static let limit = 4_000_000

  private struct Label {
    var contacts: Int
    var charged: Int
    var unknowns: Int
    var cost: Int
    /// The expert added last, and the label before it; -1 at the start.
    var expert: Int
    var before: Int

    func isAtLeast(_ other: Label) -> Bool {
      contacts <= other.contacts && charged <= other.charged && unknowns <= other.unknowns
    }

    func equals(_ other: Label) -> Bool {
      contacts == other.contacts && charged == other.charged && unknowns == other.unknowns
    }
  }

  /// - Parameter isCancelled: Asked now and then; once it answers true there may be more choices.
  init(_ experts: [Expert], wanted: UInt64, isCancelled: () -> Bool = { false }) {
    guard wanted != 0 else { return }
    var work = 0
    let all = Self.cheapest(experts, wanted: wanted, work: &work, isCancelled)
    guard work <= Self.limit else {
      isComplete = false
      return
    }
    guard !all.isEmpty else { return }
    // An expert of the area as a whole stands on a line of its own.
    let lineCount = (experts.flatMap { $0.lines }.max() ?? -1) + 1
    let lines = experts.enumerated().map { index, expert in
      expert.lines.isEmpty ? [lineCount + index] : expert.lines
    }
    let used = Set(lines.joined()).sorted()
    guard used.count <= 64 else {
      isComplete = false
      return
    }
    let bits = Dictionary(
      uniqueKeysWithValues: used.enumerated().map { ($1, 1 << UInt64($0) as UInt64) })
    let masks = lines.map { $0.reduce(0) { $0 | (bits[$1] ?? 0) } as UInt64 }
    var found: [Choice] = []
    for count in 1...used.count {
      var subset = Array(0..<count)
      repeat {
        // Looking at an expert is cheaper than extending a label, but not free.
        work += 1 + experts.count / 8
        if work > Self.limit || isCancelled() {
          isComplete = false
          break
        }
        let open = subset.reduce(0) { $0 | 1 << UInt64($1) } as UInt64
        let allowed = experts.indices.filter { masks[$0] & open != 0 }
        guard allowed.reduce(0, { $0 | experts[$1].covers }) & wanted == wanted else { continue }
        let sets = Self.cheapest(
          allowed.map { experts[$0] }, wanted: wanted, work: &work, isCancelled)
        for choice in sets {
          var criteria = choice.criteria
          criteria.changes = count - 1
          let candidate = Choice(criteria: criteria, stations: choice.stations)
          if !found.contains(where: {
            $0.criteria == criteria || $0.criteria.dominates(criteria)
          }) {
            found.removeAll { criteria.dominates($0.criteria) }
            found.append(candidate)
          }
        }
      } while Self.advance(&subset, below: used.count)
      if work > Self.limit { isComplete = false }
      let isSettled = all.allSatisfy { ideal in
        found.contains {
          $0.criteria.contacts <= ideal.criteria.contacts
            && $0.criteria.charged <= ideal.criteria.charged
            && $0.criteria.unknowns <= ideal.criteria.unknowns
        }
      }
      if isSettled || !isComplete { break }
    }
    choices = found.sorted { a, b in
      let (a, b) = (a.criteria, b.criteria)
      return (a.contacts, a.changes, a.charged, a.unknowns)
        < (b.contacts, b.changes, b.charged, b.unknowns)
    }
  }

  /// The next subset of equal size in lexicographic order.
  private static func advance(_ subset: inout [Int], below count: Int) -> Bool {
    guard
      let place = subset.indices.last(where: { subset[$0] < count - subset.count + $0 })
    else { return false }
    subset[place] += 1
    for later in subset.indices.dropFirst(place + 1) { subset[later] = subset[later - 1] + 1 }
    return true
  }

  /// The unbeaten sets when any line will do; `changes` is left at 0.
  ///
  /// Extends by an expert for the first requirement not yet met, so every set is built once a way.
  private static func cheapest(
    _ experts: [Expert], wanted: UInt64, work: inout Int, _ isCancelled: () -> Bool
  ) -> [Choice] {
    var labels: [Label] = [
      Label(contacts: 0, charged: 0, unknowns: 0, cost: 0, expert: -1, before: -1)
    ]
    var layers: [UInt64: [Int]] = [0: [0]]
    var layer: [UInt64] = [0]
    var complete: [Int] = []
    while !layer.isEmpty {
      var next: [UInt64: [Int]] = [:]
      var order: [UInt64] = []
      for met in layer {
        let needed: UInt64 = 1 << UInt64((wanted & ~met).trailingZeroBitCount)
        for (index, expert) in experts.enumerated() where expert.covers & needed != 0 {
          let reached = met | (expert.covers & wanted)
          for before in layers[met] ?? [] {
            work += 1
            let last = labels[before]
            let label = Label(
              contacts: last.contacts + 1, charged: last.charged + (expert.isCharged ? 1 : 0),
              unknowns: last.unknowns + expert.unknowns, cost: last.cost + expert.cost,
              expert: index, before: before)
            if reached == wanted {
              insert(label, into: &complete, &labels)
            } else {
              if next[reached] == nil { order.append(reached) }
              insert(label, into: &next[reached, default: []], &labels)
            }
          }
        }
        if isCancelled() { work = limit + 1 }
        if work > limit { return [] }
      }
      layers = next
      layer = order
    }
    return complete.map { end in
      var stations: [Int] = []
      var at = end
      while labels[at].expert >= 0 {
        stations.append(experts[labels[at].expert].station)
        at = labels[at].before
      }
      return Choice(
        criteria: Criteria(
          contacts: labels[end].contacts, changes: 0, charged: labels[end].charged,
          unknowns: labels[end].unknowns),
        stations: stations.sorted())
    }
  }

  private static func insert(_ label: Label, into front: inout [Int], _ labels: inout [Label]) {
    for other in front {
      if labels[other].equals(label) {
        if labels[other].cost <= label.cost { return }
      } else if labels[other].isAtLeast(label) {
        return
      }
    }
    front.removeAll { label.isAtLeast(labels[$0]) }
    front.append(labels.count)
    labels.append(label)
  }
}
