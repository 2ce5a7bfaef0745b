internal import Linjasto

/// Text for a screen of at most 100 columns.
enum Columns {
  static let width = 100

  /// `text` filled with spaces to `width` characters; longer text stays whole.
  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// `text` cut to `width` characters, the last an ellipsis where anything was cut.
  static func cut(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }

  /// `text` without spaces at its end.
  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// A paragraph with a line feed at its end; the first line is indented by `first` columns, each
  /// further one by `indent`.
  static func wrapped(_ text: String, first: Int = 0, indent: Int = 0) -> String {
    func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
    return Wrapping(width: width).lines(text, first: spaces(first), rest: spaces(indent))
      .map { $0 + "\n" }.joined()
  }

  /// A heading below an empty line with its entries, each hanging; nothing where there is none.
  static func section(_ heading: String, _ entries: [String], indent: Int = 6) -> String {
    guard !entries.isEmpty else { return "" }
    return "\n" + wrapped(heading) + entries.map { wrapped($0, first: 2, indent: indent) }.joined()
  }
}
