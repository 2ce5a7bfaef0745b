/// The fields of one kind of record, in the order in which they are written: all that checking,
/// reading, printing, comparing and patching know of it.
package struct Fields<Record: Sendable>: Sendable {
  package let shape: RecordShape
  package let all: [Field<Record>]
  /// The record of which nothing can be read: a stand-in in every field that must be there.
  package let blank: Record

  /// - Parameter name: With its article, such as `a station`.
  package init(
    _ name: String, blank: Record, _ fields: [Field<Record>]
  ) {
    shape = RecordShape(name, fields.map { $0.declared })
    all = fields
    self.blank = blank
  }

  package subscript(key: String) -> Field<Record>? { all.first { $0.key == key } }

  package func value(of record: Record) -> Value { .record(all.entries(of: record)) }

  /// What the value states, and the rest of `base`.
  ///
  /// - Parameter base: ``blank`` unless given.
  package func record(_ value: Value, over base: Record? = nil) -> Record {
    var record = base ?? blank
    for field in all {
      if let value = value[field.key] { field.set(&record, value) }
    }
    return record
  }
}

/// A record that has a table of its fields.
package protocol FieldRecord: FieldValue {
  static var fields: Fields<Self> { get }
}

extension FieldRecord {
  package static var shape: Shape { .record(fields.shape) }
  package init?(written value: Value) { self = Self.fields.record(value) }
  package var written: Value { Self.fields.value(of: self) }
}
