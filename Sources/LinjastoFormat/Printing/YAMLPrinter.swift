internal import Linjasto

/// YAML of values: records a line each where they fit, texts in quotes where a reader could
/// take them for something else.
struct YAMLPrinter {
  /// In characters.
  var lineLength = 100

  /// The entries of a record as a block, ending in a newline.
  func text(_ value: Value) -> String { block(value, indentation: 0) }

  private func block(_ value: Value, indentation: Int) -> String {
    switch value {
    case .record(let entries) where !entries.isEmpty:
      return entries.map { self.entry($0, indentation: indentation) }.joined()
    case .list(let items) where !items.isEmpty:
      return items.map { item($0, indentation: indentation) }.joined()
    default: return "\(margin(indentation))\(flow(value))\n"
    }
  }

  private func margin(_ indentation: Int) -> String { String(repeating: " ", count: indentation) }

  /// An entry of a block, its key and all that belongs to it; ends in a newline.
  func entry(_ entry: Value.Entry, indentation: Int) -> String {
    let key = YAMLPrinter.scalar(entry.key)
    return "\(margin(indentation))\(key):"
      + behind(entry.value, after: indentation + key.count + 1, indentation)
  }

  /// An item of a block, from its hyphen on; ends in a newline.
  ///
  /// - Parameter isBroken: Whether a record has its entries on a line each though it would fit.
  func item(_ item: Value, indentation: Int, isBroken: Bool = false) -> String {
    let flow = self.flow(item)
    let fits = indentation + 2 + flow.count <= lineLength && !isBroken
    if fits || !item.isLong { return "\(margin(indentation))- \(flow)\n" }
    return "\(margin(indentation))- "
      + block(item, indentation: indentation + 2).dropFirst(indentation + 2)
  }

  /// A value behind its key: on the same line where it fits, else as a block below. Begins with a
  /// space or a newline and ends in a newline.
  ///
  /// - Parameter column: How many characters stand before it on its line.
  func behind(_ value: Value, after column: Int, _ indentation: Int) -> String {
    let flow = self.flow(value)
    let isTopList: Bool = if case .list = value, indentation == 0 { true } else { false }
    if !value.isLong || (column + 1 + flow.count <= lineLength && !isTopList) {
      return " \(flow)\n"
    }
    return "\n" + block(value, indentation: indentation + 2)
  }

  /// On one line, with braces and brackets.
  func flow(_ value: Value) -> String {
    switch value {
    case .text(let text): YAMLPrinter.scalar(text)
    case .number(let number): YAMLPrinter.scalar(number)
    case .boolean(let value): value ? "true" : "false"
    case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .record(let entries):
      "{"
        + entries.map { "\(YAMLPrinter.scalar($0.key)): \(flow($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }

  static func scalar(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  /// The text without quotes where every reader takes it for this text, else in double quotes.
  static func scalar(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let isPlain =
      text.unicodeScalars.allSatisfy {
        ($0.properties.isAlphabetic || $0.properties.numericType != nil
          || " -_./()".unicodeScalars.contains($0))
          && !$0.properties.isWhitespace || $0 == " "
      } && (first?.properties.isAlphabetic ?? false || first?.properties.numericType != nil)
      && text.last != " "
    if isPlain, case .text = PlainScalar(text), !SourceNode.isNull(text) { return text }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// As both YAML and JSON write it in double quotes.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x09: return "\\t"
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }
}

extension Value {
  /// Whether it may be broken into lines.
  var isLong: Bool {
    switch self {
    case .list(let items): !items.isEmpty
    case .record(let entries): !entries.isEmpty
    default: false
    }
  }
}
