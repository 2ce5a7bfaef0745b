internal import Linjasto
internal import LinjastoText

/// Asks about a case on the terminal, one question after another. The answers stay in memory.
struct Interview {
  private let network: Network
  private let language: Language
  /// What was not asked by the end of the input stays open.
  private var prompter = Prompter(silence: .nobodyAnswers)

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
    while let prompt = interview.prompt(), let typed = try prompter.answer(prompt) {
      Terminal.note(interview.take(typed))
    }
    if prompter.isOver { Terminal.note(Words(language)(.answersEnded) + "\n") }
    Terminal.note("\n")
    return interview.answers
  }

  private mutating func choose<ID: CustomStringConvertible>(
    _ choice: InterviewChoice<ID>, mayPass: Bool
  ) throws -> ID? {
    while let typed = try prompter.answer(choice.prompt) {
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
}
