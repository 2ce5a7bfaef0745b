import Synchronization

/// Answers a number of questions with no, and all that come after with yes.
final class Patience: Sendable {
  private let asked = Atomic<Int>(0)
  private let most: Int

  init(_ most: Int) { self.most = most }

  var questions: Int { asked.load(ordering: .relaxed) }
  func isOver() -> Bool { asked.add(1, ordering: .relaxed).newValue > most }
}
