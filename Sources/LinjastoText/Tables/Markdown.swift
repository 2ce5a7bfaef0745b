/// Text that Markdown shows as it is.
package enum Markdown {
  /// One line: line breaks become spaces.
  package static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\n", "\r", "\r\n": result += " "
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~": result += "\\\(character)"
      default: result.append(character)
      }
    }
  }

  package static func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: level) + " \(escaped(text))\n"
  }

  /// The head of a table and the rule below it.
  package static func head(_ cells: [String]) -> String {
    row(cells) + line(cells.map { _ in "---" })
  }

  package static func row(_ cells: [String]) -> String { line(cells.map(escaped)) }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}
