internal import Linjasto
internal import LinjastoText

/// The values of one field as they stand in cells.
struct CellText {
  let language: Language
  let key: String
  /// The name of the record.
  let record: String

  init(_ language: Language, _ key: String, of record: String) {
    self.language = language
    self.key = key
    self.record = record
  }

  func cell(_ value: Value, _ shape: Shape) -> Sheet.Cell {
    switch (value, shape) {
    case (.text(let text), .date): Day(text).map { .day($0) } ?? .text(text)
    case (.text(let text), .choice), (.text(let text), .constant): .text(word(text))
    case (.text(let text), _): .text(CellList.single(text))
    case (.number(let number), _): .number(number)
    case (.boolean(let value), _): .text(shown(value))
    case (.list, _), (.record, _): .empty
    }
  }

  /// Several values in one cell, or the word in their place.
  func list(_ items: [Value], _ shape: Shape) -> String {
    let item = shape.listItem ?? .string
    let texts = items.map { value -> String in
      guard case .text(let text) = value else { return "" }
      return if case .choice = item { word(text) } else { text }
    }
    // A list of one that looks like the word stands in quotes.
    if texts.count == 1, shape.listWords.contains(where: { means($0, texts[0]) }) {
      return CellList.inQuotes(texts[0])
    }
    return CellList.text(texts)
  }

  /// What may stand in a cell of this shape, where that is a fixed list.
  func choices(_ shape: Shape) -> [String] {
    switch shape {
    case .choice(let words): words.map(word)
    case .constant(let text): [word(text)]
    case .boolean: [shown(true), shown(false)]
    case .either(let scalar, _): choices(scalar)
    default: []
    }
  }

  private func shown(_ value: Bool) -> String {
    FieldCatalog.choice("\(value)", key, of: record)?.text(in: language) ?? "\(value)"
  }

  /// A word of the format as people write it.
  func word(_ code: String) -> String {
    language == .english
      ? code : FieldCatalog.choice(code, key, of: record)?.text(in: language) ?? code
  }

  /// Whether a text is a word of the format, as its code or in any language.
  func means(_ code: String, _ text: String) -> Bool {
    let folded = Folding.folded(text)
    return
      ([code]
      + Words.languages.compactMap {
        FieldCatalog.choice(code, key, of: record)?.text(in: $0)
      }).contains { Folding.folded($0) == folded }
  }
}
