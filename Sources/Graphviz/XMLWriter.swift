internal import Schematic

/// Well-formed XML, an element a line.
struct XMLWriter {
  typealias Attributes = KeyValuePairs<String, String?>
  /// Left out where it has no value.
  typealias Attribute = (name: String, value: String?)

  private(set) var text = ""
  private var open: [String] = []

  mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes.map { ($0.key, $0.value) })
  }

  mutating func begin(_ name: String, _ attributes: [Attribute]) {
    tag(name, attributes, end: ">\n")
    open.append(name)
  }

  mutating func end() {
    if let name = open.popLast() { text += "</\(name)>\n" }
  }

  mutating func empty(_ name: String, _ attributes: Attributes) {
    empty(name, attributes.map { ($0.key, $0.value) })
  }

  mutating func empty(_ name: String, _ attributes: [Attribute]) {
    tag(name, attributes, end: "/>\n")
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], content: String) {
    element(name, attributes.map { ($0.key, $0.value) }, content: content)
  }

  mutating func element(_ name: String, _ attributes: [Attribute], content: String) {
    tag(name, attributes, end: ">")
    text += content.escapedForMarkup(quotes: false)
    text += "</\(name)>\n"
  }

  private mutating func tag(_ name: String, _ attributes: [Attribute], end: String) {
    text += "<\(name)"
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(value.escapedForMarkup())\"" }
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
