/// A value on its way into a text.
package indirect enum PrintedValue: Sendable {
  case text(String)
  case number(Double)
  case boolean(Bool)
  case list([PrintedValue])
  case record([(key: String, value: PrintedValue)])

  /// A record of those values that there are.
  package static func record(of pairs: KeyValuePairs<String, PrintedValue?>) -> PrintedValue {
    .record(pairs.compactMap { key, value in value.map { (key, $0) } })
  }

  /// Every text in it with its path.
  package func texts(at path: FieldPath = FieldPath()) -> [(text: String, path: FieldPath)] {
    switch self {
    case .text(let text): [(text, path)]
    case .number, .boolean: []
    case .list(let items):
      items.enumerated().flatMap { $1.texts(at: path.item($0)) }
    case .record(let entries): entries.flatMap { $0.value.texts(at: path.key($0.key)) }
    }
  }
}
