public import Linjasto

extension TranslationReport {
  public var text: String {
    if entries.isEmpty { return "All \(texts) texts are there in every language they need.\n" }
    var text = Columns.wrapped("\(entries.count) of \(texts) texts lack a language:")
    for count in counts {
      text +=
        "  \(Columns.left(count.language.rawValue, 3)) missing in \(count.missing)"
        + (count.required > 0 ? ", required in \(count.required) of them" : "") + "\n"
    }
    let kinds = Entry.Kind.allCases.map { $0.rawValue.count }.max() ?? 0
    text += "\nRequired languages are marked with *, most needed first:\n"
    for entry in entries {
      let languages = entry.missing.map { language in
        language.rawValue + (entry.required.contains(language) ? "*" : "")
      }.joined(separator: " ")
      let line =
        "\(Columns.left(languages, 14)) \(Columns.left(entry.kind.rawValue, kinds)) "
        + "\(entry.id): \(entry.text)"
      text += Columns.cut(line, Columns.width) + "\n"
    }
    return text
  }

  /// One row a missing text, for those who translate.
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
