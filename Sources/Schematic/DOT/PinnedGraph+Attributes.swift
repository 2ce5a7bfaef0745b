extension PinnedGraph {
  /// The attributes that one object of the graph has, in a fixed order.
  package typealias Attributes = [(key: String, value: String)]

  /// What one item is in the graph.
  package struct Element: Sendable {
    package var name: String
    package var node: Attributes
    /// The loop on the node, where the item is a stroke.
    package var loop: Attributes?
  }

  /// The widest sizes and positions that are drawn, in points.
  package static let limit = 1e6

  /// The first number of the drawing that cannot be drawn, in words, or nil.
  package var flaw: String? {
    func isBad(_ value: Double) -> Bool { !(value.magnitude <= PinnedGraph.limit) }
    func isBad(_ point: Point) -> Bool { isBad(point.x) || isBad(point.y) }
    if isBad(width) || isBad(height) || width <= 0 || height <= 0 {
      return "the drawing is \(width) by \(height) points"
    }
    for item in items {
      switch item.mark {
      case .disc(let center, let radius, _):
        if isBad(center) || isBad(radius) || radius < 0 {
          return "a disc of radius \(radius) at \(center)"
        }
      case .text(let text):
        if isBad(text.at) || isBad(text.size) || text.size <= 0 {
          return "a text of size \(text.size) at \(text.at)"
        }
      case .stroke(let paths, let width, _):
        if isBad(width) || width < 0 { return "a stroke of width \(width)" }
        for path in paths {
          for cubic in path.cubics {
            for point in [cubic.start, cubic.control1, cubic.control2, cubic.end]
            where isBad(point) { return "a stroke through \(point)" }
          }
        }
      }
    }
    return nil
  }

  /// Attributes of the graph: the very canvas, and paper in the background.
  package var graphAttributes: Attributes {
    let (w, h) = (width.fixed, height.fixed)
    // The size of the view is in points of the page; what it shows is centered at a point of ours.
    let view = "\((width * scale).fixed),\((height * scale).fixed),\(scale == 1 ? "1" : "\(scale)")"
    return [
      ("_background", "c 7 -#ffffff C 7 -#ffffff P 4 0 0 \(w) 0 \(w) -\(h) 0 -\(h)"),
      ("bgcolor", "transparent"), ("margin", "0"), ("outputorder", "breadthfirst"), ("pad", "0"),
      ("viewport", "\(view),\((width / 2).fixed),\((-height / 2).fixed)"),
    ]
  }

  /// What every node has unless it says otherwise.
  package static let nodeDefaults: Attributes = [
    ("color", "#000000"), ("fillcolor", "#000000"), ("fixedsize", "true"), ("fontcolor", "#000000"),
    ("fontname", "DejaVu Sans"), ("fontsize", "10"), ("height", "0.01"), ("id", ""), ("label", ""),
    ("labelloc", "t"), ("margin", "0"), ("penwidth", "0"), ("pos", "0,0"), ("shape", "circle"),
    ("style", "filled"), ("width", "0.01"),
  ]

  package static let loopDefaults: Attributes = [
    ("color", "#000000"), ("id", ""), ("penwidth", "1"), ("pos", ""),
  ]

  /// The element of the item at `index`.
  ///
  /// - Precondition: the drawing has no ``flaw``.
  package func element(_ index: Int) -> Element {
    let name = "n\(index)"
    switch items[index].mark {
    case .disc(let center, let radius, let fill):
      let size = Self.inches(radius * 2)
      return Element(
        name: name,
        node: [
          ("id", name), ("pos", Self.position(center)), ("width", size), ("height", size),
          ("color", fill.hex), ("fillcolor", fill.hex),
        ])
    case .stroke(let paths, let width, let color):
      return Element(
        name: name, node: [("shape", "point"), ("style", "invis")],
        loop: [
          ("id", name), ("pos", paths.map(Self.spline).joined(separator: ";")),
          ("penwidth", width.fixed), ("color", color.hex),
        ])
    case .text(let text):
      return Element(name: name, node: Self.attributes(of: text, name: name))
    }
  }

  /// A text is a box much wider than any font makes it, justified within: where it begins or ends
  /// then depends on no font.
  private static func attributes(of text: Drawing.Text, name: String) -> Attributes {
    let clean = text.text.drawable
    let width = min(
      limit, (Double(clean.unicodeScalars.count) * text.size * 1.5 + 10).rounded(.up))
    let height = (text.size * 2).rounded(.up)
    let (shift, justified): (Double, String) =
      switch text.anchor {
      case .start: (width / 2, "\\l")
      case .middle: (0, "\\n")
      case .end: (-width / 2, "\\r")
      }
    // The first baseline lies 0.8 of the font size under the top of the box.
    let center = Point(x: text.at.x + shift, y: text.at.y - 0.8 * text.size + height / 2)
    let escaped = clean.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return [
      ("id", name), ("pos", position(center)), ("width", inches(width)), ("height", inches(height)),
      ("shape", "plaintext"), ("style", "solid"), ("fontsize", text.size.fixed),
      ("fontname", text.isBold ? "DejaVu Sans Bold" : "DejaVu Sans"),
      ("fontcolor", text.color.hex), ("label", escaped + justified),
    ]
  }

  /// Graphviz' y goes up. Below zero it is ours turned over, and its SVG turns it back.
  private static func position(_ point: Point) -> String { "\(point.x.fixed),\((-point.y).fixed)" }

  private static func spline(_ path: Path) -> String {
    path.cubics.reduce(into: position(path.start)) { text, cubic in
      for point in [cubic.control1, cubic.control2, cubic.end] { text += " " + position(point) }
    }
  }

  private static func inches(_ points: Double) -> String {
    let millionths = Int((points / 72 * 1e6).rounded())
    let digits = String(millionths % 1_000_000)
    return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
