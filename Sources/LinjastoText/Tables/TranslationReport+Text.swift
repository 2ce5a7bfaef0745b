public import Linjasto

extension TranslationReport {
  /// A sentence on the whole and on each language, then one line a text, cut at 100 columns: the
  /// languages it lacks by their codes, its kind, its id, and the text there is.
  public func text(in language: Language) -> String {
    let words = Words(language)
    if entries.isEmpty { return Columns.wrapped(words(.allTranslated, "\(texts)")) }
    var text = Columns.wrapped(words(.untranslated, "\(entries.count)", "\(texts)"))
    for count in counts {
      let missing = words(
        count.required > 0 ? .missingRequiredIn : .missingIn, "\(count.missing)",
        "\(count.required)")
      text += "  \(Columns.left(count.language.rawValue, 3)) \(missing)\n"
    }
    let kinds = Text.Kind.allCases.map { words($0).count }.max() ?? 0
    text += "\n" + Columns.wrapped(words(.mostNeeded))
    for entry in entries {
      let languages = entry.missing.map { language in
        language.rawValue + (entry.required.contains(language) ? "*" : "")
      }.joined(separator: " ")
      let line =
        "\(Columns.left(languages, 14)) \(Columns.left(words(entry.kind), kinds)) "
        + "\(entry.id): \(entry.text)"
      text += Columns.cut(line, Columns.width) + "\n"
    }
    return text
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
    case .origin: self(.kindOrigin)
    case .governance: self(.kindGovernance)
    case .process: self(.kindProcess)
    }
  }
}
