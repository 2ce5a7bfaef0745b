/// Answers as rules count them: a sign that is answered yes counts for its theme.
struct CountedAnswers {
  private let answers: [Screening.Question.ID: Answer]
  /// The signs of each theme that are answered yes, in the form's order.
  private let signs: [Screening.Question.ID: [Screening.Question.ID]]

  init(_ answers: [Screening.Question.ID: Answer], to questions: [Screening.Question]) {
    self.answers = answers
    var signs: [Screening.Question.ID: [Screening.Question.ID]] = [:]
    for question in questions where question.kind == .indicator && answers[question.id] == .yes {
      if let theme = question.theme { signs[theme, default: []].append(question.id) }
    }
    self.signs = signs
  }

  /// Yes for a theme of which a sign is answered yes, else the question's own answer.
  subscript(question: Screening.Question.ID) -> Answer {
    signs[question] == nil ? own(question) : .yes
  }

  func own(_ question: Screening.Question.ID) -> Answer { answers[question] ?? .unknown }

  /// Those answered yes.
  func signs(of theme: Screening.Question.ID) -> [Screening.Question.ID] { signs[theme] ?? [] }

  /// Everything answered yes that speaks for the question: itself, and the signs of it.
  func evidence(_ question: Screening.Question.ID) -> [Screening.Question.ID] {
    (own(question) == .yes ? [question] : []) + signs(of: question)
  }

  /// What was answered yes, where the question counts as yes: itself, else the signs that count for
  /// it.
  func yeses(_ question: Screening.Question.ID) -> [Screening.Question.ID] {
    own(question) == .yes ? [question] : signs(of: question)
  }
}
