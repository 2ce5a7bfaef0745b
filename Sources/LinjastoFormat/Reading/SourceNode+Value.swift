internal import Linjasto

extension SourceNode {
  /// The value that a field of `shape` takes. The tree has been compared with the shape: where it is
  /// wrong, which has been reported, there is a stand-in or nothing, so that the door can look at
  /// the rest.
  func value(_ shape: Shape) -> Value? {
    switch shape {
    case .boolean:
      guard let text, case .boolean(let value) = PlainScalar(text) else { return nil }
      return .boolean(value)
    case .integer, .number: return text.flatMap { Double($0) }.map { .number($0) }
    case .list(let item, _):
      guard case .list(let items) = content else { return nil }
      return .list(items.map { $0.value(item) ?? .text("?") })
    case .record(let record): return .record(values(record))
    case .text: return .record(values { $0.value(.string) })
    case .byLanguage(let shape): return .record(values { $0.value(shape) })
    case .answers: return .record(values { Answer($0).map { .text($0.rawValue) } })
    case .either(let scalar, let collection):
      if case .scalar = content { return value(scalar) }
      return value(collection)
    case .id, .string, .date, .color, .lineCode, .regionCode, .businessID, .url, .choice, .constant:
      // Quotes that YAML does not know have been told of.
      return (plainText.flatMap { CurlyQuotes($0)?.inside } ?? text).map { .text($0) }
    }
  }

  private func values(_ record: RecordShape) -> [Value.Entry] {
    var nodes = [SourceNode?](repeating: nil, count: record.fields.count)
    if case .record(let entries) = content {
      for entry in entries where !entry.isDuplicate {
        if let index = record.index(of: entry.key), nodes[index] == nil {
          nodes[index] = entry.value
        }
      }
    }
    var values: [Value.Entry] = []
    for (field, node) in zip(record.fields, nodes) {
      if let value = node?.value(field.shape) {
        values.append(Value.Entry(field.key, value))
      } else if field.key == "id", field.isRequired {
        // A record without an id is told from others by its place.
        values.append(Value.Entry("id", .text("?\(mark.line)-\(mark.column)")))
      }
    }
    return values
  }

  private func values(_ value: (SourceNode) -> Value?) -> [Value.Entry] {
    entries.compactMap { entry in value(entry.value).map { Value.Entry(entry.key, $0) } }
  }
}

extension Fields {
  /// The record of a tree that has been compared with the shape of these fields.
  ///
  /// - Parameter base: What holds where the tree states nothing; the blank record unless given.
  func record(_ node: SourceNode, over base: Record? = nil) -> Record {
    record(node.value(.record(shape)) ?? .record([]), over: base)
  }
}
