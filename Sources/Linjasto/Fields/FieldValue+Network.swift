extension Identifier: FieldValue {
  package static var shape: Shape { .id }

  package init?(written value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(rawValue: text)
  }

  package var written: Value { .text(rawValue) }
}

extension LocalizedText: FieldValue {
  package static var shape: Shape { .text }

  package init?(written value: Value) {
    guard case .record(let entries) = value else { return nil }
    var texts: [Language: String] = [:]
    for entry in entries {
      if let language = Language(rawValue: entry.key), case .text(let text) = entry.value {
        texts[language] = text
      }
    }
    guard !texts.isEmpty else { return nil }
    self.init(texts)
  }

  package var written: Value {
    .record(languages.map { Value.Entry($0.rawValue, .text(self[$0] ?? "")) })
  }

  /// What stands for a text that cannot be read.
  static let missing = LocalizedText([.finnish: "?"])
}

extension Day: FieldValue {
  package static var shape: Shape { .date }

  package init?(written value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }

  package var written: Value { .text(description) }
}

extension Line.Color: FieldValue {
  package static var shape: Shape { .color }

  package init?(written value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(hex: text)
  }

  package var written: Value { .text(hex) }
}

extension Language: FieldValue {}
extension Level: FieldValue {}
extension Agreement.State: FieldValue {}
extension Area.Kind: FieldValue {}
extension Line.Dash: FieldValue {}
extension Network.Status: FieldValue {}
extension Network.TranslationStatus: FieldValue {}
extension Role.Sector: FieldValue {}
extension Screening.Status: FieldValue {}
extension Screening.Question.Kind: FieldValue {}
extension Station.Kind: FieldValue {}
extension Station.Coverage: FieldValue {}
extension Station.Mode: FieldValue {}
extension Station.Fee: FieldValue {}
extension Station.Status: FieldValue {}
extension Station.Visibility: FieldValue {}
extension Station.Share.Kind: FieldValue {}
