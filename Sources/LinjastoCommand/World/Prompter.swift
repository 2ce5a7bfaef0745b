internal import Foundation
internal import Linjasto
internal import LinjastoText

/// Puts questions on standard error, so that the result can be piped on its own, and reads a line for
/// each from standard input.
struct Prompter {
  /// Why the command cannot run where nobody answers at all.
  private let silence: Phrase
  private var isAnswered = false
  /// Whether the input has ended.
  private(set) var isOver = false

  init(silence: Phrase) { self.silence = silence }

  /// The line that answers a prompt; nil at the end of the input, which is a failure where nothing
  /// was answered before.
  mutating func answer(_ prompt: String) throws -> String? {
    guard !isOver else { return nil }
    Terminal.note(prompt)
    if let typed = readLine() {
      // Whoever types sees the end of the line; what is piped leaves none.
      if isatty(STDIN_FILENO) == 0 { Terminal.note("\n") }
      isAnswered = true
      return typed
    }
    Terminal.note("\n")
    guard isAnswered else { throw Failure(silence) }
    isOver = true
    return nil
  }
}
