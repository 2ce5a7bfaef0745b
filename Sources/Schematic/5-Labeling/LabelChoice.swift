/// The choice of one candidate for each label, such that no two meet and the look is best.
///
/// A weighted min-conflicts search (breakout method, Morris 1993): every label in turn takes the
/// candidate that costs least given the others; where that leaves conflicts, they grow heavier
/// until the labels give way. Without randomness.
struct LabelChoice {
  /// By label.
  let domains: [[LabelCandidate]]
  /// Pairs of labels that look better on the same side.
  let companions: [[Int]]
  /// Candidates of other labels that meet a candidate, by the candidate's number.
  private let conflicts: [[Int32]]
  /// The number of a label's first candidate; one longer than the labels.
  private let firsts: [Int]
  /// By candidate number.
  private let owners: [Int32]

  init(domains: [[LabelCandidate]], companions: [[Int]], gap: Double) {
    self.domains = domains
    self.companions = companions
    var firsts = [0]
    var owners: [Int32] = []
    for (label, domain) in domains.enumerated() {
      firsts.append(firsts[label] + domain.count)
      owners.append(contentsOf: repeatElement(Int32(label), count: domain.count))
    }
    self.firsts = firsts
    self.owners = owners
    conflicts = LabelChoice.conflicts(domains.flatMap { $0.map(\.box) }, owners: owners, gap: gap)
  }

  /// The chosen candidate by label, nil where a label has none, and the labels that still meet.
  func solve() -> (chosen: [Int?], unsolved: [Int]) {
    var chosen = [Int?](repeating: nil, count: domains.count)
    // What each candidate would suffer from the labels as they stand.
    var pressure = [Double](repeating: 0, count: owners.count)
    var weights = [Double](repeating: 6, count: domains.count)

    func place(_ label: Int, _ candidate: Int?) {
      if let old = chosen[label] {
        for other in conflicts[firsts[label] + old] { pressure[Int(other)] -= weights[label] }
      }
      chosen[label] = candidate
      if let candidate {
        for other in conflicts[firsts[label] + candidate] { pressure[Int(other)] += weights[label] }
      }
    }
    func cost(_ label: Int, _ candidate: Int) -> Double {
      var cost = domains[label][candidate].cost
      let side = domains[label][candidate].side
      for companion in companions[label] {
        if let other = chosen[companion], domains[companion][other].side != side { cost += 0.18 }
      }
      return cost
    }
    func best(_ label: Int) -> Int? {
      var best: Int?
      var least = Double.infinity
      for candidate in domains[label].indices {
        let pressed = pressure[firsts[label] + candidate]
        guard pressed + domains[label][candidate].cost < least else { continue }
        let total = pressed + cost(label, candidate)
        if total < least - 1e-9 { (best, least) = (candidate, total) }
      }
      return best
    }
    func unsolved() -> [Int] {
      domains.indices.filter { label in
        chosen[label].map { pressure[firsts[label] + $0] > 1e-6 } ?? false
      }
    }

    // The least free first.
    let order = domains.indices.sorted {
      (domains[$0].count, $0) < (domains[$1].count, $1)
    }
    for label in order { place(label, best(label)) }
    var champion = chosen
    var fewest = Int.max
    for round in 0..<60 {
      var changed = true
      var sweeps = 0
      while changed, sweeps < 12 {
        changed = false
        sweeps += 1
        for label in order {
          let candidate = best(label)
          if candidate != chosen[label] {
            place(label, candidate)
            changed = true
          }
        }
      }
      let left = unsolved()
      if left.count < fewest || (left.count == fewest && round == 0) {
        fewest = left.count
        champion = chosen
      }
      if left.isEmpty { break }
      // Heavier: whoever presses these labels yields next time.
      for label in left {
        let candidate = chosen[label]
        place(label, nil)
        weights[label] += 4
        place(label, candidate)
      }
    }
    for label in order { place(label, champion[label]) }
    return (chosen, unsolved())
  }

  /// For each box the boxes of other owners that come nearer than `gap`.
  private static func conflicts(_ boxes: [Rect], owners: [Int32], gap: Double) -> [[Int32]] {
    var result = [[Int32]](repeating: [], count: boxes.count)
    let order = boxes.indices.sorted { (boxes[$0].minX, $0) < (boxes[$1].minX, $1) }
    // A sweep from left to right over rows of fixed height.
    let height = 48.0
    var rows: [Int: [Int]] = [:]
    for index in order {
      let box = boxes[index].inset(by: -gap / 2)
      let low = Int((box.minY / height).rounded(.down))
      let high = Int((box.maxY / height).rounded(.down))
      for row in low...high {
        var members = rows[row] ?? []
        members.removeAll { boxes[$0].maxX + gap / 2 <= box.minX }
        for other in members where owners[other] != owners[index] {
          let otherBox = boxes[other].inset(by: -gap / 2)
          guard otherBox.intersects(box) else { continue }
          // Boxes that share several rows are noted in the first they share.
          let first = max(low, Int((otherBox.minY / height).rounded(.down)))
          guard first == row else { continue }
          result[index].append(Int32(other))
          result[other].append(Int32(index))
        }
        members.append(index)
        rows[row] = members
      }
    }
    return result
  }
}
