/// The keys of one kind of record.
package struct RecordShape: Sendable {
  package struct Field: Sendable {
    package let key: String
    package let shape: Shape
    package let isRequired: Bool
    /// What a record without the key says; nil where that is nothing.
    package let standard: Value?

    package init(
      _ key: String, _ shape: Shape, isRequired: Bool = false, standard: Value? = nil
    ) {
      self.key = key
      self.shape = shape
      self.isRequired = isRequired
      self.standard = standard
    }
  }

  /// With its article, such as `a station`.
  package let name: String
  /// In the order in which they are written.
  package let fields: [Field]
  /// The keys that must be there, in the order of ``fields``.
  package let required: [String]
  /// By key: where it stands in ``fields``.
  private let index: [String: Int]

  package init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
    required = fields.filter { $0.isRequired }.map { $0.key }
    index = Dictionary(firstOf: fields.enumerated().map { ($1.key, $0) })
  }

  /// The same keys, of which only those in `required` must be there; what is left out says nothing.
  package func loosened(to required: [String]) -> RecordShape {
    RecordShape(
      name,
      fields.map {
        Field($0.key, $0.shape, isRequired: required.contains($0.key))
      })
  }

  package subscript(key: String) -> Field? { index[key].map { fields[$0] } }

  /// Where the field of the key stands in ``fields``; nil where there is none.
  package func index(of key: String) -> Int? { index[key] }
}
