/// A value on its way into a record or out of it, as any format has it.
///
/// A text, a table and a database alike become this, and the tables of fields take it from there.
package enum Value: Hashable, Sendable {
  /// Everything that is written as a text: ids, words, dates, colors.
  case text(String)
  case number(Double)
  case boolean(Bool)
  case list([Value])
  /// In the order of the format.
  case record([Entry])

  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: Value

    package init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// The first value of the key; nil for anything but a record.
  package subscript(key: String) -> Value? {
    guard case .record(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
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
