/// A piece of a page that is always well formed: text and the values of attributes are escaped here,
/// and there is no other way to put a text in, but for a ``CoverageFigure``. (A drawing's SVG has a
/// writer of its own, in `Graphviz`, which knows nothing of pages.)
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
  static func drawing(_ figure: CoverageFigure) -> HTML { HTML(figure.svg) }

  private static func tag(_ name: String, _ attributes: [Attribute]) -> String {
    "<\(name)" + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined() + ">"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }
}
