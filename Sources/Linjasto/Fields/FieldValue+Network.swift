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

  /// A text that may also stand alone, in the language of the map.
  package static var loose: Shape { .either(.string, .text) }

  package init?(written value: Value) {
    if case .text(let text) = value {
      self.init(unmarked: text)
      return
    }
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
    if let unmarked { return .text(unmarked) }
    return .record(languages.map { Value.Entry($0.rawValue, .text(self[$0] ?? "")) })
  }

  /// What stands for a text that cannot be read.
  static let missing = LocalizedText([.finnish: "?"])
}

extension LocalizedWords: FieldValue {
  package static var shape: Shape { .byLanguage(.list(.string)) }

  package init?(written value: Value) {
    guard case .record(let entries) = value else { return nil }
    var words: [Language: [String]] = [:]
    for entry in entries {
      if let language = Language(rawValue: entry.key) {
        words[language] = [String](written: entry.value) ?? []
      }
    }
    self.init(words)
  }

  package var written: Value {
    .record(languages.map { Value.Entry($0.rawValue, self[$0].written) })
  }
}

extension Reach: FieldValue {
  package static var shape: Shape {
    .either(.choice(["all", "unknown"]), .list(.regionCode, minimum: 1))
  }

  package init?(written value: Value) {
    switch value {
    case .text("all"): self = .everywhere
    case .text("unknown"): self = .unknown
    case .list: self = .regions([Region.ID](written: value) ?? [])
    default: return nil
    }
  }

  package var written: Value {
    switch self {
    case .regions(let regions): regions.written
    case .everywhere: .text("all")
    case .unknown: .text("unknown")
    }
  }
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
extension Procedure.Purpose: FieldValue {}
extension Line.Reason: FieldValue {}
extension Line.State: FieldValue {}
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
