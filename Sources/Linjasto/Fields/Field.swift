/// One field of a record: its key, what may stand there, and the way in and out.
package struct Field<Record: Sendable>: Sendable {
  package let declared: RecordShape.Field
  /// Nil where the record is the same without the key.
  package let get: @Sendable (Record) -> Value?
  /// Without a value, or with one that is none of the field, it becomes what it is without the key;
  /// a field that must be there stays.
  package let set: @Sendable (inout Record, Value?) -> Void

  package init(
    _ declared: RecordShape.Field, get: @escaping @Sendable (Record) -> Value?,
    set: @escaping @Sendable (inout Record, Value?) -> Void
  ) {
    self.declared = declared
    self.get = get
    self.set = set
  }

  package var key: String { declared.key }
  package var shape: Shape { declared.shape }
}

extension Field {
  /// A field that every record has.
  package static func required<V: FieldValue>(
    _ key: String, as shape: Shape = V.shape,
    _ get: @escaping @Sendable (Record) -> V, _ set: @escaping @Sendable (inout Record, V) -> Void
  ) -> Field {
    Field(
      RecordShape.Field(key, shape, isRequired: true), get: { get($0).written },
      set: { record, value in
        if let value = value.flatMap({ V(written: $0) }) { set(&record, value) }
      })
  }

  /// A field that may be unknown.
  ///
  /// - Parameter isRequired: Whether the format asks for it all the same.
  package static func optional<V: FieldValue>(
    _ key: String, as shape: Shape = V.shape, isRequired: Bool = false,
    _ get: @escaping @Sendable (Record) -> V?,
    _ set: @escaping @Sendable (inout Record, V?) -> Void
  ) -> Field {
    Field(
      RecordShape.Field(key, shape, isRequired: isRequired),
      get: { get($0).map { $0.written } },
      set: { record, value in set(&record, value.flatMap { V(written: $0) }) })
  }

  /// A field that is `standard` where nothing else is said.
  package static func defaulted<V: FieldValue & Equatable>(
    _ key: String, _ standard: V, as shape: Shape = V.shape,
    _ get: @escaping @Sendable (Record) -> V, _ set: @escaping @Sendable (inout Record, V) -> Void
  ) -> Field {
    Field(
      RecordShape.Field(key, shape, standard: standard.written),
      get: { record in
        let value = get(record)
        return value == standard ? nil : value.written
      },
      set: { record, value in set(&record, value.flatMap { V(written: $0) } ?? standard) })
  }

  /// Fields that stand in a record of their own, though this record holds them itself.
  ///
  /// - Parameter name: With its article, such as `a size`.
  package static func group(
    _ key: String, isRequired: Bool = false, _ name: String, _ fields: [Field]
  ) -> Field {
    Field(
      RecordShape.Field(
        key, .record(RecordShape(name, fields.map { $0.declared })), isRequired: isRequired),
      get: { record in
        let entries = fields.entries(of: record)
        return entries.isEmpty && !isRequired ? nil : .record(entries)
      },
      set: { record, value in
        for field in fields { field.set(&record, value?[field.key]) }
      })
  }

  /// A word that says what is being read, and nothing of the record.
  package static func constant(_ key: String, _ word: String) -> Field {
    Field(
      RecordShape.Field(key, .constant(word), isRequired: true), get: { _ in .text(word) },
      set: { _, _ in })
  }
}

extension Array {
  /// What there is of `record`, in the order of the fields.
  func entries<Record>(of record: Record) -> [Value.Entry] where Element == Field<Record> {
    compactMap { field in field.get(record).map { Value.Entry(field.key, $0) } }
  }
}
