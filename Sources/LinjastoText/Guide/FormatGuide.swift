package import Linjasto

/// The format told field by field, for who writes a map by hand: made of the tables that readers check
/// against and of the catalog, so that it cannot say anything else than they do.
package struct FormatGuide: Sendable {
  /// One kind of record.
  package struct Section: Sendable {
    /// What it is called, capitalized.
    package let title: String
    /// The name of its sheet; nil where it stands in the sheet of another record.
    package let sheet: String?
    package let meaning: String
    package let entries: [Entry]
  }

  /// One of its fields.
  package struct Entry: Sendable {
    package let heading: String
    package let key: String
    package let meaning: String
    package let isRequired: Bool
    /// What a record without the field says, as the format has it; nil for nothing.
    package let standard: String?
    /// What may stand there; nil where it is one of ``words`` and nothing else.
    package let form: String?
    /// The words of a fixed list: as people write them, and as the format has them.
    package let words: [(word: String, code: String)]
    /// Key and value as YAML has them; nil for a list of records, each of which has examples of its
    /// own.
    package let example: String?
  }

  package let language: Language
  package let title: String
  /// Paragraphs before the fields: what a map is, its files, its sheets, what is not known, and what
  /// the examples are.
  package let introduction: [String]
  package let sections: [Section]

  /// - Parameter shape: Of a map.
  package init(of shape: RecordShape, in language: Language) {
    let words = Words(language)
    self.language = language
    title = words(.guideTitle)
    let name = FieldCatalog.heading("name", of: "a station", in: language)
    let start = FieldCatalog.heading(
      [("period", "a station"), ("from", "a period")], in: language)
    introduction = [
      words(.recordMap), words(.guideFiles), words(.guideSheets, name, start),
      words(.guideUnknown), words(.guideExamples),
    ]
    sections = shape.withAllWithin.map { Section($0, words) }
  }
}

extension FormatGuide.Section {
  fileprivate init(_ record: RecordShape, _ words: Words) {
    title = words(record.noun).asSentence
    sheet = FieldCatalog.sheet(of: record.name).map { words($0) }
    meaning = FieldCatalog.meaning(of: record.name).map { words($0) } ?? ""
    entries = record.fields.map { FormatGuide.Entry($0, of: record, words) }
  }
}

extension FormatGuide.Entry {
  fileprivate init(_ field: RecordShape.Field, of record: RecordShape, _ words: Words) {
    key = field.key
    heading = FieldCatalog.heading(field.key, of: record.name, in: words.language)
    meaning = FieldCatalog.meaning(field.key, of: record.name).map { words($0) } ?? ""
    isRequired = field.isRequired
    switch field.standard {
    case .text, .number, .boolean: standard = field.standard.map { FlowText.text($0) }
    case .list, .record, nil: standard = nil
    }
    switch field.shape {
    case .choice, .constant, .boolean: form = nil
    default: form = field.shape.form(words)
    }
    self.words = field.shape.words.map { code in
      (FieldCatalog.choice(code, field.key, of: record.name).map { words($0) } ?? code, code)
    }
    let value = FormatExample(in: words.language).value(of: field, in: record)
    let text = value.map { "\(field.key): \(FlowText.text($0))" }
    example = text.flatMap { $0.utf8.count <= 120 ? $0 : nil }
  }
}

extension Shape {
  /// What may stand there, in words.
  fileprivate func form(_ words: Words) -> String {
    switch self {
    case .list(let item, _): return words(.aList) + ": " + item.form(words)
    case .either(let scalar, let collection):
      let forms = [scalar, collection].map { Saying.Value.text($0.form(words)) }
      return Saying.Value.choice(forms).text(in: words.language)
    case .choice, .constant: return words(.aWordOfTheList)
    default: return noun.text(in: words.language)
    }
  }
}
