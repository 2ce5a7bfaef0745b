/// A type that a field of a record may have: it knows what it looks like in every format.
package protocol FieldValue: Sendable {
  /// What is asked of it where its field asks for nothing narrower.
  static var shape: Shape { get }
  /// Nil where the value is none of this type.
  init?(written value: Value)
  var written: Value { get }
}

extension String: FieldValue {
  package static var shape: Shape { .string }

  package init?(written value: Value) {
    guard case .text(let text) = value else { return nil }
    self = text
  }

  package var written: Value { .text(self) }
}

extension Bool: FieldValue {
  package static var shape: Shape { .boolean }

  package init?(written value: Value) {
    guard case .boolean(let value) = value else { return nil }
    self = value
  }

  package var written: Value { .boolean(self) }
}

extension Double: FieldValue {
  package static var shape: Shape { .number(minimum: 0) }

  package init?(written value: Value) {
    guard case .number(let number) = value else { return nil }
    self = number
  }

  package var written: Value { .number(self) }
}

extension Int: FieldValue {
  package static var shape: Shape { .integer(minimum: 0) }

  package init?(written value: Value) {
    guard case .number(let number) = value, let integer = Int(exactly: number) else { return nil }
    self = integer
  }

  package var written: Value { .number(Double(self)) }
}

extension Array: FieldValue where Element: FieldValue {
  package static var shape: Shape { .list(Element.shape) }

  /// Without the items that are none of its elements.
  package init?(written value: Value) {
    guard case .list(let items) = value else { return nil }
    self = items.compactMap { Element(written: $0) }
  }

  package var written: Value { .list(map { $0.written }) }
}

/// Words of a fixed list.
extension FieldValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package static var shape: Shape { .choice(Self.self) }

  package init?(written value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(rawValue: text)
  }

  package var written: Value { .text(rawValue) }
}
