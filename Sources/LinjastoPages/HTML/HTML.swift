/// A piece of a page that is always well formed: text and the values of attributes are escaped here,
/// and there is no other way to put a text in, but for a drawing, a script and a style sheet. (A
/// drawing's SVG has a writer of its own, in `Graphviz`, which knows nothing of pages.)
struct HTML {
  typealias Attribute = (name: String, value: String)

  let written: String

  private init(_ written: String) { self.written = written }

  static func text(_ text: String) -> HTML { HTML(escaped(text)) }

  static func element(_ name: String, _ attributes: [Attribute] = [], of parts: [HTML]) -> HTML {
    HTML(tag(name, attributes) + parts.map { $0.written }.joined() + "</\(name)>")
  }

  static func element(_ name: String, _ attributes: [Attribute] = [], text: String) -> HTML {
    element(name, attributes, of: [.text(text)])
  }

  /// An element whose parts stand on lines of their own.
  static func block(_ name: String, _ attributes: [Attribute] = [], of parts: [HTML]) -> HTML {
    HTML("\(tag(name, attributes))\n\(lines(parts).written)\n</\(name)>")
  }

  /// A text in which pieces take the place of its marks, each mark once.
  static func filled(_ text: String, _ pieces: [HTML]) -> HTML {
    var parts: [HTML] = []
    for (index, part) in text.split(separator: mark, omittingEmptySubsequences: false).enumerated()
    {
      if let number = index % 2 == 1 ? Int(part) : nil {
        parts.append(pieces[number])
      } else {
        parts.append(.text(String(part)))
      }
    }
    return HTML(parts.map { $0.written }.joined())
  }

  /// What stands in a text for the piece of that number: of a plane of Unicode that no text uses.
  static func place(_ number: Int) -> String { "\(mark)\(number)\(mark)" }

  private static let mark: Character = "\u{F8FE}"

  static func joined(_ parts: [HTML], _ separator: String) -> HTML {
    HTML(parts.map { $0.written }.joined(separator: escaped(separator)))
  }

  /// A text right behind it.
  func followed(by text: String) -> HTML { HTML(written + Self.escaped(text)) }

  func followed(by other: HTML) -> HTML { HTML(written + other.written) }

  /// An element that never has content, such as `meta`.
  static func void(_ name: String, _ attributes: [Attribute]) -> HTML {
    HTML(tag(name, attributes))
  }

  static func lines(_ parts: [HTML]) -> HTML {
    HTML(parts.map { $0.written }.joined(separator: "\n"))
  }

  /// A style sheet as it is written here: nothing of a map can get into it.
  static func style(_ sheet: StaticString) -> HTML {
    HTML("<style>\n\(sheet.description)\n</style>")
  }

  /// A drawing as its own writer has written it: the only markup that is not made here.
  static func drawing(_ svg: String) -> HTML { HTML(svg) }

  /// What browsers read in another language than HTML: a script, a style sheet, data. It stands there
  /// byte for byte; whoever wrote it keeps the closing tag out.
  static func foreign(
    _ name: String, _ attributes: [Attribute] = [], asItIs content: String
  ) -> HTML {
    HTML("\(tag(name, attributes))\(content)</\(name)>")
  }

  private static func tag(_ name: String, _ attributes: [Attribute]) -> String {
    "<\(name)" + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined() + ">"
  }

  /// By scalars: a quotation mark with an accent upon it is one character, and ends an attribute all
  /// the same.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { special($0) != nil }) else { return text }
    var result = ""
    var rest = text.utf8[...]
    while let place = rest.firstIndex(where: { special($0) != nil }) {
      result += String(Substring(rest[..<place]))
      result += special(rest[place]) ?? ""
      rest = rest[rest.index(after: place)...]
    }
    return result + String(Substring(rest))
  }

  private static func special(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
