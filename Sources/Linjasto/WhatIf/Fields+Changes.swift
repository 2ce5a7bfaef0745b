extension Fields {
  /// The fields that two records differ in: the name first, the others as in the table.
  func changes(from old: Record, to new: Record) -> [NetworkComparison.FieldChange] {
    let (names, others) = (all.filter { $0.key == "name" }, all.filter { $0.key != "name" })
    return (names + others).compactMap { field in
      // Two keys that tell of one thing are told of together, by the first one.
      guard field.key != "assumed_fields" else { return nil }
      let values = (value(field, of: old), value(field, of: new))
      guard values.0 != values.1 else { return nil }
      return NetworkComparison.FieldChange(
        field: field.key, values: values,
        shape: field.key == "assumed" ? .list(.string) : field.shape)
    }
  }

  /// What a field says where the key is left out, too.
  private func value(_ field: Field<Record>, of record: Record) -> Value? {
    let value = field.get(record) ?? field.declared.standard
    guard field.key == "assumed" else { return value }
    // Without names, the record is assumed as a whole.
    return value == .boolean(true) ? self["assumed_fields"]?.get(record) ?? .list([]) : nil
  }
}

extension Value {
  /// All of it in one line, as a program may read it: items with semicolons, keys with colons.
  var line: String {
    switch self {
    case .text(let text): text
    case .number(let number):
      number == number.rounded() && abs(number) < 1e9
        ? "\(Int(number))" : "\((number * 10).rounded() / 10)"
    case .boolean(let value): value ? "true" : "false"
    case .list(let items): items.map { $0.line }.joined(separator: "; ")
    case .record(let entries):
      entries.map { "\($0.key): \($0.value.line)" }.joined(separator: ", ")
    }
  }
}
