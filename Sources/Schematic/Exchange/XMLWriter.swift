/// Well-formed XML, an element a line.
package struct XMLWriter {
  package typealias Attributes = KeyValuePairs<String, String?>
  /// Left out where it has no value.
  package typealias Attribute = (name: String, value: String?)

  package private(set) var text = ""
  private var open: [String] = []

  package init() {}

  package mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes.map { ($0.key, $0.value) })
  }

  package mutating func begin(_ name: String, _ attributes: [Attribute]) {
    tag(name, attributes, end: ">\n")
    open.append(name)
  }

  package mutating func end() {
    if let name = open.popLast() { text += "</\(name)>\n" }
  }

  package mutating func empty(_ name: String, _ attributes: Attributes) {
    empty(name, attributes.map { ($0.key, $0.value) })
  }

  package mutating func empty(_ name: String, _ attributes: [Attribute]) {
    tag(name, attributes, end: "/>\n")
  }

  package mutating func element(_ name: String, _ attributes: Attributes = [:], content: String) {
    element(name, attributes.map { ($0.key, $0.value) }, content: content)
  }

  package mutating func element(_ name: String, _ attributes: [Attribute], content: String) {
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
  package static func token(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { token, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": token.unicodeScalars.append(scalar)
      default: token += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
  }
}
