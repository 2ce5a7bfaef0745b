public import Linjasto

extension TranslationReport {
  /// A sentence on the whole and on each language, then one item a text: what it is of, the text
  /// there is, its id, and the languages it lacks. At most 100 columns wide.
  public func text(in language: Language) -> String { sheet(in: language).text }

  package func sheet(in language: Language) -> SheetText {
    let words = Words(language)
    var sheet = SheetText(width: Columns.width)
    if entries.isEmpty {
      sheet.paragraph(words(.allTranslated, "\(texts)"))
      return sheet
    }
    func name(_ language: Language) -> String {
      Phrase.choice(language.rawValue, of: "languages").map { words($0) } ?? language.rawValue
    }
    sheet.paragraph(words(.untranslated, "\(entries.count)", "\(texts)"))
    for count in counts {
      let missing = words(
        count.required > 0 ? .missingRequiredIn : .missingIn, "\(count.missing)",
        "\(count.required)", name(count.language))
      sheet.paragraph(missing, depth: 2, hang: 4)
    }
    sheet.gap()
    sheet.paragraph(words(.mostNeeded))
    for entry in entries {
      let languages = entry.missing.map { language in
        name(language) + (entry.required.contains(language) ? "*" : "")
      }
      let item = words(
        .lacksLanguages, words(entry.kind), words(.quoted, entry.text), entry.id,
        words.list(languages))
      sheet.item(.bullet, item)
    }
    return sheet
  }

  /// One row a missing text, for those who translate. Heads and kinds are keys for programs, the same
  /// in every language.
  public var csv: String {
    let rows = entries.flatMap { entry in
      entry.missing.map { language in
        [
          entry.kind.rawValue, entry.id, language.rawValue,
          entry.required.contains(language) ? "required" : "expected", entry.language.rawValue,
          entry.text,
        ]
      }
    }
    return CommaSeparated.text(
      [["kind", "id", "language", "need", "source_language", "source_text"]] + rows)
  }
}

extension Words {
  fileprivate func callAsFunction(_ kind: TranslationReport.Text.Kind) -> String {
    switch kind {
    case .title: self(.kindTitle)
    case .line: self(.kindLine)
    case .station: self(.kindStation)
    case .region: self(.kindRegion)
    case .role: self(.kindRole)
    case .organization: self(.kindOrganization)
    case .guidance: self(.kindGuidance)
    case .question: self(.kindQuestion)
    case .source: self(.kindSource)
    case .fact: self(.kindFact)
    case .openQuestion: self(.kindOpen)
    case .origin: self(.kindOrigin)
    case .governance: self(.kindGovernance)
    case .process: self(.kindProcess)
    }
  }
}
