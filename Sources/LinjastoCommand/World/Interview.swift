internal import Foundation
internal import Linjasto
internal import LinjastoText

/// Asks on the terminal, one question after another. The answers stay in memory.
///
/// Questions go to standard error, so that the result can be piped on its own.
struct Interview {
  private let network: Network
  private let language: Language
  /// Whether anybody has answered anything.
  private var isAnswered = false
  /// Whether the input has ended; what was not asked by then stays open.
  private var isOver = false

  init(on network: Network, in language: Language) {
    self.network = network
    self.language = language
  }

  /// The region of the case; nil where it is not known.
  mutating func region() throws -> Region.ID? {
    if network.regions.count == 1 { return network.regions[0].id }
    return try choose(InterviewChoice(regionsOf: network, in: language), mayPass: true)
  }

  /// The form to go through, of a map that has several.
  mutating func form() throws -> Screening.ID? {
    try choose(InterviewChoice(formsOf: network, in: language), mayPass: false)
  }

  mutating func answers(to screening: Screening) throws -> [Screening.Question.ID: Answer] {
    var interview = ScreeningInterview(screening, on: network, in: language)
    Terminal.note("\n\(interview.opening)")
    while let prompt = interview.prompt(), let typed = try answer(prompt) {
      Terminal.note(interview.take(typed))
    }
    if isOver { Terminal.note(Words(language)(.answersEnded) + "\n") }
    Terminal.note("\n")
    return interview.answers
  }

  private mutating func choose<ID: CustomStringConvertible>(
    _ choice: InterviewChoice<ID>, mayPass: Bool
  ) throws -> ID? {
    while let typed = try answer(choice.prompt) {
      switch choice.take(typed) {
      case .chosen(let id):
        Terminal.note("\(choice.name(of: id))\n")
        return id
      case .notKnown where mayPass: return nil
      case .notKnown: continue
      case .unclear(let reply): Terminal.note(reply)
      }
    }
    return nil
  }

  /// The line that answers a prompt; nil at the end of the input, which is a failure where nothing
  /// was answered before.
  private mutating func answer(_ prompt: String) throws -> String? {
    guard !isOver else { return nil }
    Terminal.note(prompt)
    if let typed = readLine() {
      // Whoever types sees the end of the line; what is piped leaves none.
      if isatty(STDIN_FILENO) == 0 { Terminal.note("\n") }
      isAnswered = true
      return typed
    }
    Terminal.note("\n")
    guard isAnswered else { throw Failure(.nobodyAnswers) }
    isOver = true
    return nil
  }
}
