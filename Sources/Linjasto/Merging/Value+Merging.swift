extension Value {
  var items: [Value] { if case .list(let items) = self { items } else { [] } }
  var entries: [Entry] { if case .record(let entries) = self { entries } else { [] } }
  var isRecord: Bool { if case .record = self { true } else { false } }
  /// Of a text; empty for anything else.
  var text: String { if case .text(let text) = self { text } else { "" } }

  /// Of a record.
  var id: String? {
    guard case .text(let id)? = self["id"] ?? self["code"] else { return nil }
    return id
  }

  /// Of the records of a list.
  var ids: [String] { items.compactMap { $0.id } }

  /// What makes two records of a list one: the id or code, the ends of a link, else all of it.
  var identity: Value {
    if let id { return .text(id) }
    if let line = self["line"], let from = self["from"], let to = self["to"] {
      return .list([line, from, to])
    }
    return self
  }

  /// What a record is called.
  var designation: Value? { self["name"] ?? self["title"] ?? self["text"] }

  /// Whether two names have a language in common, and are alike in none.
  func isCalledOtherwise(_ other: Value) -> Bool {
    if !isRecord || !other.isRecord { return isRecord == other.isRecord && self != other }
    let both = entries.filter { other[$0.key] != nil }
    return !both.isEmpty && both.allSatisfy { other[$0.key] != $0.value }
  }

  /// Whether a value that holds without being written claims something.
  var saysSomething: Bool {
    switch self {
    case .text(let text): text != "unknown"
    case .number, .boolean: true
    case .list, .record: false
    }
  }

  func without(_ key: String) -> Value { .record(entries.filter { $0.key != key }) }

  /// The map with a record of one of its lists under another id, and what refers to it.
  func renaming(_ old: String, _ new: String, of list: String) -> Value {
    let keys: [String: Set<String>] = [
      "sources": ["source", "other_sources"], "organizations": ["organization"],
      "guidance": ["guidance"], "screening": ["screening"],
    ]
    return .record(
      entries.map { entry in
        guard entry.key == list else {
          return Entry(
            entry.key, entry.value.referring(old, new, in: keys[list] ?? [], isReference: false))
        }
        return Entry(
          list,
          .list(
            entry.value.items.map { record in
              record.id != old
                ? record
                : .record(
                  record.entries.map { $0.key == "id" ? Entry("id", .text(new)) : $0 })
            }.map { $0.referring(old, new, in: keys[list] ?? [], isReference: false) }))
      })
  }

  private func referring(
    _ old: String, _ new: String, in keys: Set<String>, isReference: Bool
  ) -> Value {
    switch self {
    case .text(let text): isReference && text == old ? .text(new) : self
    case .number, .boolean: self
    case .list(let items):
      .list(items.map { $0.referring(old, new, in: keys, isReference: isReference) })
    case .record(let entries):
      .record(
        entries.map {
          Entry(
            $0.key, $0.value.referring(old, new, in: keys, isReference: keys.contains($0.key)))
        })
    }
  }

  /// With its texts that stand in no language in the one given.
  func marked(_ shape: Shape, _ language: String) -> Value {
    switch (shape, self) {
    case (.either(.string, .text), .text): .record([Entry(language, self)])
    case (.either(_, let collection), .list), (.either(_, let collection), .record):
      marked(collection, language)
    case (.list(let item, _), .list(let items)): .list(items.map { $0.marked(item, language) })
    case (.record(let shape), .record(let entries)):
      .record(
        entries.map { entry in
          Entry(
            entry.key,
            shape[entry.key].map { entry.value.marked($0.shape, language) } ?? entry.value)
        })
    default: self
    }
  }
}
