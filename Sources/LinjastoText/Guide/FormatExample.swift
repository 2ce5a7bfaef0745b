package import Linjasto

/// Values that show how a field is written. They are made of the tables of fields, name themselves as
/// examples, and tell nothing of anybody.
package struct FormatExample {
  private let words: Words

  package init(in language: Language) { words = Words(language) }

  /// Of the field `field` of a record; nil for one that another field leaves no room for.
  package func value(of field: RecordShape.Field, in record: RecordShape) -> Value? {
    switch field.key {
    // Stands on lines in its place.
    case "attach": nil
    case "assumed_fields":
      .list([.text(record.fields.first { $0.key == "serves" || $0.key == "level" }?.key ?? "name")])
    case "kind" where record.name == "a question": .text("indicator")
    case "kind" where record.name == "an organization": .text("hospital")
    case "code" where record.name == "an area": .text("3")
    case "to" where record.name == "a link", "of": id(at: field.key, in: record).map { second($0) }
    default: value(field.shape, at: field.key, in: record)
    }
  }

  /// A record with every field that has an example.
  package func value(of record: RecordShape) -> Value {
    .record(
      record.fields.compactMap { field in
        value(of: field, in: record).map { Value.Entry(field.key, $0) }
      })
  }

  private func value(_ shape: Shape, at key: String, in record: RecordShape) -> Value? {
    switch shape {
    case .id: id(at: key, in: record)
    case .string: .text(text(key, record))
    case .text: .record([Value.Entry(words.language.spoken.rawValue, .text(text(key, record)))])
    case .date: .text(key == "to" ? "2026-12-31" : "2026-01-01")
    case .color: .text("#801100")
    case .lineCode: .text("E")
    case .regionCode: .text("08")
    case .businessID: .text("0000000-0")
    case .url: .text("https://example.invalid/")
    case .boolean: .boolean(true)
    case .integer, .number: number(at: key, in: record)
    case .choice(let choices):
      (choices.first { $0 == words.language.rawValue } ?? choices.first).map { .text($0) }
    case .constant(let word): .text(word)
    case .list(let item, _): value(item, at: key, in: record).map { .list([$0]) }
    case .record(let inner): value(of: inner)
    case .byLanguage(let inner):
      value(inner, at: key, in: record).map {
        .record([Value.Entry(words.language.spoken.rawValue, $0)])
      }
    case .answers: nil
    // An id says what a record of its own would.
    case .either(.id, _): id(at: key, in: record)
    case .either(_, let collection): value(collection, at: key, in: record)
    }
  }

  private func text(_ key: String, _ record: RecordShape) -> String {
    let own = key == "name" || key == "title"
    return words(
      .guideExampleOf,
      own
        ? named(record.name)
        : FieldCatalog.heading(key, of: record.name).map { words($0) } ?? key)
  }

  /// A number that fits its field, or what it is where nothing else is said.
  private func number(at key: String, in record: RecordShape) -> Value {
    if let standard = record[key]?.standard { return standard }
    let numbers: [(key: String, number: Double)] = [
      ("population", 100_000), ("population_year", 2025), ("percent", 50), ("months", 12),
      ("cases_per_month", 4), ("youngest", 13), ("oldest", 17), ("min", 5), ("max", 8),
    ]
    return .number(numbers.first { $0.key == key }?.number ?? 3)
  }

  // MARK: Ids

  /// Of the record itself, or of the one that the field refers to.
  private func id(at key: String, in record: RecordShape) -> Value? {
    let referred: String
    switch key {
    case "id": referred = record.name
    case "source", "other_sources": referred = "a source"
    case "organization": referred = "an organization"
    case "line", "lines", "coordinates": referred = "a line"
    case "roles", "core", "network": referred = "a role"
    case "guidance": referred = "a guidance"
    case "screening": referred = "a screening"
    case "order", "from", "to": referred = "a station"
    case "of", "all", "any": referred = "a question"
    default: return nil
    }
    return Naming.id(of: "\(words(.guideExample)) \(named(referred))").map { .text($0) }
  }

  /// The example beside the example, where a field needs two.
  package func second(_ id: Value) -> Value {
    if case .text(let id) = id { .text("\(id)-2") } else { id }
  }

  /// Without the article.
  private func named(_ record: String) -> String {
    let noun = RecordShape.nouns[record].map { words($0) } ?? record
    let parts = noun.split(separator: " ", maxSplits: 1)
    let hasArticle = parts.count > 1 && ["a", "an", "en", "ett", "the"].contains(parts[0])
    return hasArticle ? String(parts[1]) : noun
  }
}
