internal import Linjasto

/// Typed values of a record, nil or a stand-in where the shape is wrong.
extension SourceNode {
  func list(_ key: String) -> [SourceNode] { self[key]?.items ?? [] }

  /// The text of a key, `?` where there is none.
  func string(_ key: String) -> String { self[key]?.text ?? "?" }

  func id<Subject>(_ key: String) -> Identifier<Subject>? {
    self[key]?.text.map(Identifier.init(rawValue:))
  }

  /// The id of the record; one without is told from others by its place.
  func requiredID<Subject>() -> Identifier<Subject> {
    Identifier(self["id"]?.text ?? "?\(mark.line)-\(mark.column)")
  }

  func ids<Subject>(_ key: String) -> [Identifier<Subject>] {
    list(key).map { Identifier($0.text ?? "?") }
  }

  func choice<Choice: RawRepresentable>(_ key: String) -> Choice? where Choice.RawValue == String {
    self[key]?.text.flatMap(Choice.init(rawValue:))
  }

  func choices<Choice: RawRepresentable>(_ key: String) -> [Choice]
  where Choice.RawValue == String {
    list(key).compactMap { $0.text.flatMap(Choice.init(rawValue:)) }
  }

  func day(_ key: String) -> Day? { self[key]?.text.flatMap(Day.init) }

  func number(_ key: String) -> Double? { self[key]?.text.flatMap(Double.init) }

  func integer(_ key: String) -> Int? { number(key).flatMap { Int(exactly: $0) } }

  func boolean(_ key: String) -> Bool {
    guard let text = self[key]?.text, case .boolean(let value) = PlainScalar(text) else {
      return false
    }
    return value
  }

  func localized(_ key: String) -> LocalizedText {
    var texts: [Language: String] = [:]
    for entry in self[key]?.entries ?? [] {
      if let language = Language(rawValue: entry.key), let text = entry.value.text {
        texts[language] = text
      }
    }
    return LocalizedText(texts.isEmpty ? [.finnish: "?"] : texts)
  }

  var period: Period { Period(from: day("from"), to: day("to")) }

  var assumptions: Assumptions {
    let fields = list("assumed_fields").compactMap(\.text)
    return Assumptions(fields: fields, isWhole: boolean("assumed") && fields.isEmpty)
  }
}
