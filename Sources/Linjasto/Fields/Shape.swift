/// What a value of the format must look like. The tables of shapes are what the reader checks
/// against; the JSON Schema says the same in its own words.
package indirect enum Shape: Sendable {
  /// Lower-case letters, digits and hyphens.
  case id
  /// One text that is not empty.
  case string
  /// A text in each language it is written in.
  case text
  case date
  case color
  case lineCode
  case regionCode
  case businessID
  case url
  case boolean
  case integer(minimum: Int?)
  case number(minimum: Double?)
  case choice([String])
  case constant(String)
  case list(Shape, minimum: Int)
  case record(RecordShape)
  /// One value for each language.
  case byLanguage(Shape)
  /// Yes, no or unknown by the id of a question.
  case answers
  /// The first for a scalar, the second for a list or record.
  case either(Shape, Shape)

  package static func list(_ item: Shape) -> Shape { .list(item, minimum: 0) }

  package static func choice<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> Shape
  where Value.RawValue == String {
    .choice(Value.allCases.map { $0.rawValue })
  }
}

/// The keys of one kind of record.
package struct RecordShape: Sendable {
  package struct Field: Sendable {
    package let key: String
    package let shape: Shape
    package let isRequired: Bool
  }

  /// With its article, such as `a station`.
  package let name: String
  package let fields: [Field]

  package init(
    _ name: String, required: KeyValuePairs<String, Shape>,
    optional: KeyValuePairs<String, Shape> = [:]
  ) {
    self.name = name
    fields =
      required.map { Field(key: $0, shape: $1, isRequired: true) }
      + optional.map { Field(key: $0, shape: $1, isRequired: false) }
  }

  /// The same keys, of which only those in `required` must be there.
  package init(_ name: String, loosening other: RecordShape, required: [String]) {
    self.name = name
    fields = other.fields.map {
      Field(key: $0.key, shape: $0.shape, isRequired: required.contains($0.key))
    }
  }

  package subscript(key: String) -> Field? { fields.first { $0.key == key } }
}
