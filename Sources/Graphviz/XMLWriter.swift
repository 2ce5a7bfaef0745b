internal import Schematic

/// Well-formed XML, an element a line.
struct XMLWriter {
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var text = ""
  private var open: [String] = []

  mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
    tag(name, attributes, end: ">\n")
    open.append(name)
  }

  mutating func end() {
    if let name = open.popLast() { text += "</\(name)>\n" }
  }

  mutating func empty(_ name: String, _ attributes: Attributes) {
    tag(name, attributes, end: "/>\n")
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], content: String) {
    tag(name, attributes, end: ">")
    text += content.escapedForMarkup(quotes: false)
    text += "</\(name)>\n"
  }

  private mutating func tag(_ name: String, _ attributes: Attributes, end: String) {
    text += "<\(name)"
    for (key, value) in attributes {
      if let value { text += " \(key)=\"\(value.escapedForMarkup())\"" }
    }
    text += end
  }

  /// An id of letters, digits, `-` and `_` that no other text has.
  static func token(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { token, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": token.unicodeScalars.append(scalar)
      default: token += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
  }
}
