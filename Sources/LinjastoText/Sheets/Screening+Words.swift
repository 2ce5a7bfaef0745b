package import Linjasto

extension Wording {
  package func callAsFunction(_ status: Screening.Status) -> String {
    switch status {
    case .draft: say(.draft)
    case .inUse: say(.inUse)
    case .validated: say(.validated)
    }
  }

  /// The question as it is put to a person: in its spoken form, else as a statement that is true or
  /// not, for a statement with a question mark is no question in Finnish.
  package func asked(_ question: Screening.Question) -> String {
    if let spoken = question.spoken, spoken[language] != nil || question.text[language] == nil {
      return self(spoken)
    }
    return say(.statementLead, self(question.text))
  }
}

extension Screening {
  /// Everything that a sheet or form says of it.
  package var texts: [LocalizedText] {
    [title, purpose].compactMap { $0 } + questions.map { $0.text } + rules.map { $0.because }
  }
}
