extension JSON {
  /// The value as text: on one line, or with a member a line.
  ///
  /// A number that is not finite has no JSON and is written as `null`. Characters that a terminal
  /// would obey or that nobody sees are written by their numbers.
  public func text(pretty: Bool = false) -> String {
    var result = ""
    write(to: &result, indent: pretty ? 0 : nil)
    return result
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += "\(value)"
    case .number(let value): text += value.isFinite ? "\(value)" : "null"
    case .string(let value): JSON.quote(value, into: &text)
    case .array(let items):
      let isFlat = indent == nil || items.allSatisfy { $0.isScalar }
      JSON.list(items, brackets: ("[", "]"), to: &text, indent: isFlat ? nil : indent) {
        item, text, inner in item.write(to: &text, indent: indent == nil ? nil : inner ?? indent)
      }
    case .object(let members):
      JSON.list(members, brackets: ("{", "}"), to: &text, indent: indent) { member, text, inner in
        JSON.quote(member.key, into: &text)
        text += inner == nil ? ":" : ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func list<T>(
    _ items: [T], brackets: (String, String), to text: inout String, indent: Int?,
    write: (T, inout String, Int?) -> Void
  ) {
    let inner = indent.map { $0 + 2 }
    text += brackets.0
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      write(item, &text, inner)
    }
    if let indent, !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += brackets.1
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    defer { text += "\"" }
    if value.utf8.allSatisfy({ $0.isPlainInJSON }) { return text += value }
    let scalars = value.unicodeScalars
    var rest = scalars[...]
    for index in scalars.indices {
      guard let sign = escaped(scalars[index]) else { continue }
      text += Substring(rest[..<index])
      text += sign
      rest = scalars[scalars.index(after: index)...]
    }
    text += Substring(rest)
  }

  /// What stands for a character that a string of JSON does not take as it is; nil for all others.
  private static func escaped(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case _ where scalar.isUndrawable:
      let units = UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter
      return units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    default: return nil
    }
  }
}

extension UInt8 {
  /// Whether it is a character of ASCII that a string of JSON takes as it is.
  fileprivate var isPlainInJSON: Bool {
    isPrintable && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }
}
