/// Several values in one cell: `08; 13`, in quotes where one holds a semicolon itself.
enum CellList {
  static func text(_ items: [String]) -> String { items.map(quoted).joined(separator: "; ") }

  /// One item, in quotes where it would be read otherwise without.
  private static func quoted(_ item: String) -> String {
    let isPlain =
      !item.isEmpty && item.first?.isWhitespace == false && item.last?.isWhitespace == false
      && !item.contains { $0 == ";" || $0 == "\"" || $0.isNewline }
    return isPlain ? item : inQuotes(item)
  }

  /// A text alone in its cell: in quotes where blanks at its ends, or quotes of its own, would be lost.
  static func single(_ text: String) -> String {
    text.first == "\"" || text.first?.isWhitespace == true || text.last?.isWhitespace == true
      ? inQuotes(text) : text
  }

  /// The text of a cell that may stand in quotes.
  static func text(single cell: String) -> String {
    guard cell.count > 1, cell.first == "\"", cell.last == "\"" else { return cell }
    let inside = cell.dropFirst().dropLast()
    var text = ""
    var rest = inside
    while let character = rest.popFirst() {
      if character == "\"" {
        // A quote that stands alone is none of those around a text.
        guard rest.first == "\"" else { return cell }
        rest.removeFirst()
      }
      text.append(character)
    }
    return text
  }

  static func inQuotes(_ item: String) -> String {
    "\"" + item.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }

  /// The items of a cell, empty ones between semicolons too; a line break in a cell is a semicolon.
  static func items(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var isQuoted = false
    var wasQuoted = false
    func end() {
      items.append(wasQuoted ? item : item.trimmed)
      item = ""
      wasQuoted = false
    }
    var characters = text[...]
    while let character = characters.popFirst() {
      if isQuoted {
        if character != "\"" {
          item.append(character)
        } else if characters.first == "\"" {
          item.append(characters.removeFirst())
        } else {
          isQuoted = false
        }
      } else if character == "\"", item.allSatisfy({ $0.isWhitespace }), !wasQuoted {
        (item, isQuoted, wasQuoted) = ("", true, true)
      } else if character == ";" || character.isNewline {
        end()
      } else if !wasQuoted || !character.isWhitespace {
        item.append(character)
      }
    }
    end()
    return items
  }
}

extension String {
  /// Without blanks of any kind at either end.
  var trimmed: String {
    let text = drop { $0.isWhitespace }
    return text.lastIndex { !$0.isWhitespace }.map { String(text[...$0]) } ?? ""
  }
}
