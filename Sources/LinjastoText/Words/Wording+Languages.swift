package import Linjasto

extension Wording {
  /// One sentence where some of `texts` are not in the language wanted: which languages they are in
  /// instead. Nil where all are.
  package func contentNote(_ texts: [LocalizedText]) -> String? {
    var others: [Language] = []
    for text in texts where text[language] == nil {
      let found =
        text[network.defaultLanguage] != nil || text.languages.isEmpty
        ? network.defaultLanguage : text.languages[0]
      if found != language, !others.contains(found) { others.append(found) }
    }
    guard !others.isEmpty else { return nil }
    return say(.contentPartly, words.list(others.sorted().map { written(in: $0) }))
  }

  /// As in "only in Finnish".
  private func written(in language: Language) -> String {
    switch language {
    case .finnish: say(.inFinnish)
    case .swedish: say(.inSwedish)
    case .english: say(.inEnglish)
    case .northernSami: say(.inNorthernSami)
    case .inariSami: say(.inInariSami)
    case .skoltSami: say(.inSkoltSami)
    }
  }
}
