internal import Linjasto

/// A value in one line, as YAML and JSON readers take it: records in braces, lists in brackets, and
/// texts in quotes where they could be taken for something else.
enum FlowText {
  static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): scalar(text)
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .boolean(let value): value ? "true" : "false"
    case .list(let items): "[" + items.map { text($0) }.joined(separator: ", ") + "]"
    case .record(let entries):
      "{" + entries.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// Ids, words and days stand as they are, but for those that read as a yes, a no or nothing.
  private static func scalar(_ text: String) -> String {
    let others: [String] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
    let isWord =
      text.utf8.first.map { Pattern.isLetter($0) } == true && Pattern.isID(text)
      && !others.contains(text)
    let isPlain = isWord || Day(text) != nil
    if isPlain { return text }
    let inner = text.map { character -> String in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n", "\r", "\r\n": " "
      default: String(character)
      }
    }
    return "\"" + inner.joined() + "\""
  }
}
