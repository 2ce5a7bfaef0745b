/// Which candidates of different labels meet, all candidates numbered through label by label.
struct LabelConflicts {
  /// By candidate: where those that meet it begin in ``members``; one longer than the candidates.
  private let starts: [Int32]
  private let members: [Int32]

  /// Those that come nearer to each other than `gap`.
  ///
  /// - Parameter firsts: the number of a label's first candidate; one longer than the labels.
  /// - Complexity: quadratic in the candidates of labels that are near to each other.
  init(_ domains: [[LabelCandidate]], firsts: [Int], gap: Double) {
    let boxes = domains.map { domain in
      domain.map { $0.isAbsent ? nil : $0.box.inset(by: -gap / 2) }
    }
    let hulls = boxes.map { boxes in
      boxes.compactMap(\.self).reduce(nil as Rect?) { $0?.union($1) ?? $1 }
        ?? Rect(around: .zero, radius: 0)
    }
    let index = BoxIndex(hulls)
    var pairs: [(Int32, Int32)] = []
    for label in domains.indices {
      for other in index.near(hulls[label], after: label) {
        for (i, box) in boxes[label].enumerated() {
          guard let box, box.intersects(hulls[other]) else { continue }
          for (j, against) in boxes[other].enumerated() {
            guard let against, box.intersects(against) else { continue }
            pairs.append((Int32(firsts[label] + i), Int32(firsts[other] + j)))
          }
        }
      }
    }
    var starts = [Int32](repeating: 0, count: firsts[firsts.count - 1] + 1)
    for (a, b) in pairs {
      starts[Int(a) + 1] += 1
      starts[Int(b) + 1] += 1
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var members = [Int32](repeating: 0, count: 2 * pairs.count)
    for (a, b) in pairs {
      members[Int(next[Int(a)])] = b
      members[Int(next[Int(b)])] = a
      next[Int(a)] += 1
      next[Int(b)] += 1
    }
    self.starts = starts
    self.members = members
  }

  /// Calls `body` with each candidate that meets one, until it returns false.
  @inline(__always)
  func forEach(with candidate: Int, _ body: (Int) -> Bool) {
    members.withUnsafeBufferPointer { members in
      for index in Int(starts[candidate])..<Int(starts[candidate + 1]) {
        if !body(Int(members[index])) { return }
      }
    }
  }
}
