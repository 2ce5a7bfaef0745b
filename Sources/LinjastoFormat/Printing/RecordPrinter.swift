package import Linjasto

/// A record of a table → text in its format.
package enum RecordPrinter {
  /// YAML, in the order of the fields. Ends with a newline.
  package static func yaml<R: FieldRecord>(_ record: R) -> String {
    YAMLPrinter().text(record.written)
  }

  /// A value on one line, as YAML writes it.
  package static func line(_ value: Value) -> String { YAMLPrinter().flow(value) }
}
