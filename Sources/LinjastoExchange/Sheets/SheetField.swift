internal import Linjasto
internal import LinjastoText

/// What one column of a sheet holds: a value inside its record, in one language where there is one of
/// each.
struct SheetField: Sendable {
  /// A key on the way to the value, and the name of the record that it is of.
  struct Step: Hashable, Sendable {
    let record: String
    let key: String
  }

  /// From the record of the row to the value; never empty.
  let steps: [Step]
  /// Nil for a value that is the same in every language, or does not say which it is in.
  let language: Language?

  /// The keys of ``steps`` and the language, with points between: what tells the fields of a record
  /// apart.
  var id: String {
    (steps.map { $0.key } + (language.map { [$0.rawValue] } ?? [])).joined(separator: ".")
  }

  /// Such as `Kausi: alkaa` or `Nimi (fi)`.
  func heading(in language: Language) -> String {
    FieldCatalog.heading(steps.map { ($0.key, $0.record) }, in: language)
      + (self.language.map { " (\($0.rawValue))" } ?? "")
  }

  func about(in language: Language) -> String {
    steps.last.flatMap { FieldCatalog.meaning($0.key, of: $0.record) }?.text(in: language) ?? ""
  }
}

extension RecordShape {
  /// Every column that a row of such records may have, in the order of the table; without what stands
  /// in sheets of its own.
  var sheetFields: [SheetField] { sheetFields(behind: []) }

  private func sheetFields(behind steps: [SheetField.Step]) -> [SheetField] {
    fields.flatMap { field in
      field.shape.sheetFields(at: steps + [SheetField.Step(record: name, key: field.key)])
    }
  }

  fileprivate func inner(_ steps: [SheetField.Step]) -> [SheetField] { sheetFields(behind: steps) }
}

extension Shape {
  /// The columns of a value of this shape.
  fileprivate func sheetFields(at steps: [SheetField.Step]) -> [SheetField] {
    let plain = [SheetField(steps: steps, language: nil)]
    let localized = Language.allCases.map { SheetField(steps: steps, language: $0) }
    switch self {
    case .text, .byLanguage, .either(_, .text), .list(.either(_, .text), _):
      return plain + localized
    case .record(let record), .either(_, .record(let record)):
      return plain + record.inner(steps)
    case .list(.record, _): return []
    default: return plain
    }
  }

  /// The records of a list that stand in a sheet of their own, one row each.
  var sheetRecord: RecordShape? {
    switch self {
    case .list(.record(let record), _), .list(.either(_, .record(let record)), _): record
    case .either(_, let collection): collection.sheetRecord
    default: nil
    }
  }

  /// The words that may stand in place of a list, such as `all`.
  var listWords: [String] {
    switch self {
    case .either(.constant(let word), .list): [word]
    case .either(.choice(let words), .list): words
    default: []
    }
  }

  /// The list, where the value is one or a word in its place.
  var listItem: Shape? {
    switch self {
    case .list(let item, _): item
    case .either(_, let collection): collection.listItem
    default: nil
    }
  }
}
