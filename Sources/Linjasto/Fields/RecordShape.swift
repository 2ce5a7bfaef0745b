/// The keys of one kind of record.
package struct RecordShape: Sendable {
  package struct Field: Sendable {
    package let key: String
    package let shape: Shape
    package let isRequired: Bool
    /// What a record without the key says; nil where that is nothing.
    package let standard: Value?
    /// One line for who writes it by hand.
    package let about: String?

    package init(
      _ key: String, _ shape: Shape, isRequired: Bool = false, standard: Value? = nil,
      about: String? = nil
    ) {
      self.key = key
      self.shape = shape
      self.isRequired = isRequired
      self.standard = standard
      self.about = about
    }
  }

  /// With its article, such as `a station`.
  package let name: String
  package let about: String?
  /// In the order in which they are written.
  package let fields: [Field]

  package init(_ name: String, about: String? = nil, _ fields: [Field]) {
    self.name = name
    self.about = about
    self.fields = fields
  }

  /// The same keys, of which only those in `required` must be there; what is left out says nothing.
  package func loosened(to required: [String]) -> RecordShape {
    RecordShape(
      name, about: about,
      fields.map {
        Field($0.key, $0.shape, isRequired: required.contains($0.key), about: $0.about)
      })
  }

  package subscript(key: String) -> Field? { fields.first { $0.key == key } }
}
