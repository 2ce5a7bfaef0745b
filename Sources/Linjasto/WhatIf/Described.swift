extension Fields {
  /// The fields of a record as words: what a comparison compares and shows. The name comes first,
  /// the others as in the table.
  func described(_ record: Record) -> [(name: String, words: String)] {
    let (names, others) = (all.filter { $0.key == "name" }, all.filter { $0.key != "name" })
    return (names + others).flatMap { field -> [(name: String, words: String)] in
      let value = field.get(record) ?? field.declared.standard
      switch (field.key, field.shape) {
      // Two keys that tell of one thing are told of together, by the other one.
      case ("attach", _), ("assumed_fields", _): return []
      case ("lines", _) where value == .list([]): return [("lines", "(attached to the area)")]
      case ("assumed", _) where value == .boolean(true):
        return [("assumed", assumedFields(record) ?? "the whole record")]
      case ("assumed", _): return [("assumed", "")]
      case (_, .record(let shape)) where shape.fields.allSatisfy({ $0.shape.isList }):
        return shape.fields.map {
          ("\(field.key).\($0.key)", value?[$0.key]?.words($0.shape) ?? "")
        }
      case (_, let shape): return [(field.key, value?.words(shape) ?? "")]
      }
    }
  }

  private func assumedFields(_ record: Record) -> String? {
    guard case .list(let fields)? = self["assumed_fields"]?.get(record) else { return nil }
    return fields.map { $0.words(.string) }.joined(separator: ", ")
  }
}

extension Value {
  /// - Parameter shape: What the value has been found to be.
  fileprivate func words(_ shape: Shape) -> String {
    switch (self, shape) {
    case (.text(let text), _): return text
    case (.number(let number), _): return inWords(number)
    case (.boolean(let value), _): return value ? "yes" : "no"
    case (_, .either(_, let collection)): return words(collection)
    case (.list(let items), .list(let item, _)):
      let isOfRecords: Bool = if case .record = item { true } else { false }
      return items.map { $0.words(item) }.joined(separator: isOfRecords ? "; " : " ")
    case (.record(let entries), .record(let record)):
      return entries.map { entry in
        let words = entry.value.words(record[entry.key]?.shape ?? .string)
        return phrase(entry.key, words)
      }.joined(separator: " ")
    case (.record(let entries), _):
      return entries.map { "\($0.key): \($0.value.words(.string))" }.joined(separator: "; ")
    case (.list, _): return ""
    }
  }

  /// A part of a share, capacity, agreement or period.
  private func phrase(_ key: String, _ words: String) -> String {
    switch key {
    case "percent": "\(words) %"
    case "months": "\(words) months"
    case "cases_per_month": "\(words) cases a month"
    case "as_of": "as of \(words)"
    case "from": "from \(words)"
    case "to": "to \(words)"
    default: words
    }
  }
}

extension Shape {
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}

/// Without a fraction where there is none, else with one decimal.
private func inWords(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e9
    ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
}
