public import Linjasto

/// The questions of a screening, put to a person one by one.
///
/// ```swift
/// var interview = ScreeningInterview(screening, on: network, in: .finnish)
/// while let prompt = interview.prompt(), let typed = ask(prompt) { say(interview.take(typed)) }
/// let result = screening.evaluate(interview.answers)
/// ```
///
/// Signs of a theme that is answered no are not asked. Where a sign was answered yes before, the
/// theme is asked again at the end, once.
public struct ScreeningInterview: Sendable {
  /// What was typed so far.
  private var given: [Screening.Question.ID: Answer] = [:]
  private let form: ScreeningForm
  private let asked: [(heading: String, question: Screening.Question)]
  /// Of the question that is asked now; nil at the end.
  private var place: Int?
  /// The places that were asked, in their order, for going back.
  private var before: [Int] = []
  private var heading = ""
  private var seen: Set<Int> = []
  /// Whether the last question of the form is behind.
  private var isPastEnd = false
  /// The theme that is asked again now, and all that were.
  private var doubt: Int?
  private var doubted: Set<Int> = []

  /// So far; a question that was not reached has none. A theme that is answered no answers its signs,
  /// unless they were asked themselves: that is why they are passed over.
  public var answers: [Screening.Question.ID: Answer] {
    var answers = given
    for (_, question) in asked where form.screening.isSettled(question, by: given) {
      answers[question.id] = given[question.id] ?? .no
    }
    return answers
  }

  public init(_ screening: Screening, on network: Network, in language: Language) {
    form = ScreeningForm(screening, on: network, in: language)
    asked = form.groups.flatMap { group in group.questions.map { (group.heading, $0) } }
    place = asked.isEmpty ? nil : 0
  }

  /// What is said before the first question: which form it is, and how to answer.
  public var opening: String {
    let purpose = form.screening.purpose.map { form.wording($0).unlikeProblem + "\n" } ?? ""
    return "\(form.title.unlikeProblem)\n\(purpose)\(say(.interviewKeys))\n"
  }

  /// What asks the next question; nil when there is none.
  public mutating func prompt() -> String? {
    guard let place else { return nil }
    let (group, question) = asked[place]
    var text = group == heading ? "" : "\n\(group.unlikeProblem)\n"
    heading = group
    if doubt == place {
      let signs = signs(of: question.id)
      text +=
        say(.askedAgain, signs.map { form.text(of: $0) }.joined(separator: "; "), "\(signs.count)")
        + "\n"
    }
    text += "\(place + 1)/\(asked.count) \(form.wording.asked(question))"
    var space = " "
    if seen.insert(place).inserted {
      if let help = question.help {
        text += "\n  (\(form.wording(help)))\n"
        space = "  "
      }
    } else if let earlier {
      text += " (\(say(.earlierAnswer, earlier)))"
    }
    return text + space + "[\(say(.answerKeys))] "
  }

  /// Takes what was typed, and says what there is to say to it: mostly nothing.
  public mutating func take(_ typed: String) -> String {
    guard let place else { return "" }
    let question = asked[place].question
    switch InterviewKey(typed) {
    case .answer(let answer): given[question.id] = answer
    case .back:
      guard let last = before.popLast() else { return say(.firstQuestion) + "\n" }
      self.place = last
      doubt = nil
      return ""
    case .result:
      self.place = nil
      return ""
    case .help:
      return (question.help.map { form.wording($0).unlikeProblem } ?? say(.interviewKeys)) + "\n"
    case nil: return say(.wrongKey) + "\n"
    }
    before.append(place)
    self.place = next(after: place)
    return ""
  }

  /// What the question was answered before, where that was known.
  private var earlier: String? {
    switch place.flatMap({ given[asked[$0].question.id] }) {
    case .yes: say(.yes)
    case .no: say(.no)
    case .unknown, nil: nil
    }
  }

  /// The next question of the form; then those that a change of mind has opened, and at last each
  /// theme that was answered no against its signs.
  private mutating func next(after place: Int) -> Int? {
    doubt = nil
    let open = asked.indices.filter { !form.screening.isSettled(asked[$0].question, by: given) }
    if !isPastEnd, let next = open.first(where: { $0 > place }) { return next }
    isPastEnd = true
    if let next = open.first(where: { !seen.contains($0) }) { return next }
    let themes = form.screening.evaluate(given).contradictions.map { $0.theme }
    doubt = asked.indices.first {
      themes.contains(asked[$0].question.id) && !doubted.contains($0)
    }
    if let doubt { doubted.insert(doubt) }
    return doubt
  }

  private func signs(of theme: Screening.Question.ID) -> [Screening.Question] {
    form.screening.questions.filter {
      $0.kind == .indicator && $0.theme == theme && given[$0.id] == .yes
    }
  }

  private func say(_ phrase: Phrase, _ values: String...) -> String {
    Words(form.wording.language).fill(phrase, values)
  }
}

/// What one line typed at a question means, in any of the languages.
private enum InterviewKey {
  case answer(Answer)
  case back
  case result
  case help

  init?(_ typed: String) {
    switch Folding.folded(typed) {
    case "k", "kylla", "joo", "j", "ja", "y", "yes": self = .answer(.yes)
    case "e", "ei", "n", "nej", "no": self = .answer(.no)
    case "b", "takaisin", "tillbaka", "back": self = .back
    case "q", "tulos", "lopeta", "resultat", "avsluta", "result", "quit": self = .result
    case "ohje", "hjalp", "help": self = .help
    case "unknown", "ei tiedossa", "en tieda", "vet inte", "not known": self = .answer(.unknown)
    case "":
      // What is left of a question mark is nothing, and so is an empty line.
      let mark = typed.filter { !$0.isWhitespace }
      guard mark.isEmpty || mark == "?" else { return nil }
      self = mark.isEmpty ? .answer(.unknown) : .help
    default: return nil
    }
  }
}
