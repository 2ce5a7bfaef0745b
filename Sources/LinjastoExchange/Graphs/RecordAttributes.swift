internal import Linjasto
internal import Schematic

/// The fields of a record as attributes, machine-made from its table, so that a new field of the
/// format is in every graph.
///
/// - A text by language becomes `name`, in the language asked for, and `name_fi`, `name_sv` …
/// - Several ids, words or texts stand in one attribute with `;` between, or as JSON where one of
///   them has a `;` itself.
/// - A record becomes `period_from`, `period_to`; a list of records is JSON.
/// - What a record says by leaving a word out stands there, such as `fee` unknown. Of what else is
///   left out nothing is known, and there is no attribute.
struct RecordAttributes {
  let language: Language
  let fallback: Language
  private(set) var all: [DataGraph.Attribute] = []

  init(language: Language, fallback: Language) {
    self.language = language
    self.fallback = fallback
  }

  mutating func add<Record>(
    _ record: Record, of fields: Fields<Record>, except left: Set<String> = []
  ) {
    for field in fields.all where !left.contains(field.key) {
      if let value = field.get(record) {
        add(field.key, value)
      } else if let standard = field.declared.standard, standard.isScalar {
        add(field.key, standard)
      }
    }
  }

  mutating func add(_ name: String, _ value: Value) {
    switch value {
    case .text(let text): add(name, text: text)
    case .number(let number): all.append(.init(name, .number(number)))
    case .boolean(let value): all.append(.init(name, .boolean(value)))
    case .list(let items): add(name, items)
    case .record(let entries):
      if let text = LocalizedText(written: value) {
        add(name, text: text.text(in: language, fallback: fallback))
      }
      for entry in entries { add("\(name)_\(entry.key)", entry.value) }
    }
  }

  /// An empty text says nothing.
  mutating func add(_ name: String, text: String?) {
    let text = (text ?? "").drawable
    if !text.isEmpty { all.append(.init(name, .text(text))) }
  }

  private mutating func add(_ name: String, _ items: [Value]) {
    guard !items.isEmpty else { return }
    let texts = items.compactMap { item in
      if case .text(let text) = item { text } else { nil }
    }
    let isPlain = texts.count == items.count && texts.allSatisfy { !$0.contains(";") }
    add(
      name,
      text: isPlain ? texts.joined(separator: ";") : JSON(Linjasto.Value.list(items)).text())
  }
}

extension Value {
  fileprivate var isScalar: Bool {
    switch self {
    case .text, .number, .boolean: true
    case .list, .record: false
    }
  }
}
