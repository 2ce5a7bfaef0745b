/// The id of a `Subject`, such as ``Line/ID`` or ``Station/ID``: lower-case letters, digits and
/// hyphens, unique among its kind within one network.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, RawRepresentable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// As the format writes it. Nothing checks it here: the door refuses an id of other characters.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }

  public var description: String { rawValue }

  /// By Unicode scalars, which puts two-digit region codes in the order of their numbers.
  public static func < (a: Identifier, b: Identifier) -> Bool { a.rawValue < b.rawValue }
}
