/// Which fields of a record its source does not state, but the author of the map read into it.
public struct Assumptions: Equatable, Sendable {
  /// As written, such as `serves` or `lines: neuropsychiatric`.
  public var fields: [String]
  /// Whether the record is marked assumed as a whole, without naming fields.
  public var isWhole: Bool

  /// Every field stands in the source.
  public static let none = Assumptions(fields: [], isWhole: false)

  public init(fields: [String], isWhole: Bool) {
    self.fields = fields
    self.isWhole = isWhole
  }

  /// Whether every field stands in the source.
  public var isEmpty: Bool { fields.isEmpty && !isWhole }

  /// Whether the field is assumed as a whole, or `value` within it is.
  ///
  /// `lines` matches every value of the field; `lines: rare-diseases` only that value. What follows
  /// the field or the value after a space is a remark.
  public func contains(_ field: String, _ value: String? = nil) -> Bool {
    isWhole
      || fields.contains { entry in
        guard entry.utf8.starts(with: field.utf8) else { return false }
        let rest = entry.utf8.dropFirst(field.utf8.count)
        guard let sign = rest.first, sign != Self.space else { return true }
        guard sign == Self.colon, let value else { return false }
        let words = rest.dropFirst().split(separator: Self.space, maxSplits: 1)
        return words.first.map { $0.elementsEqual(value.utf8) } ?? false
      }
  }

  private static let space = UInt8(ascii: " ")
  private static let colon = UInt8(ascii: ":")
}
