/// A JSON value (RFC 8259), because Foundation's would not do: it keeps members in order and numbers
/// as they are, so that the same value is always the same text, and says where a text is no JSON.
///
/// A manifest in a drawing, a network to draw: what is read again. Answers of programs that are only
/// written may be `Encodable`.
public enum JSON: Hashable, Sendable {
  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// Not escaped.
    public var key: String
    /// Anything, objects included.
    public var value: JSON

    /// Shorter than a pair with labels, as a manifest has dozens.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// The first member of that name, or nil where there is none or this is no object.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text, or nil where this is no string.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements, or nil where this is no array.
  public var array: [JSON]? { if case .array(let items) = self { items } else { nil } }

  /// The truth, or nil where this is no boolean: no number stands for one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The number, or nil where this is none; a large integer is rounded.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// What a value is, in the words of the standard.
  public enum Kind: String, Hashable, Sendable {
    case null
    case boolean = "a boolean"
    case number = "a number"
    case string = "a string"
    case array = "an array"
    case object = "an object"
  }

  public var kind: Kind {
    switch self {
    case .null: .null
    case .bool: .boolean
    case .integer, .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}
