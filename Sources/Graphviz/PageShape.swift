internal import Schematic

/// What Graphviz drew, in as few elements as a page needs: it has strokes with round ends and discs
/// with rings, which Graphviz has not.
struct PageShape: Equatable {
  enum Mark: Equatable {
    case text(Drawing.Text)
    /// The ring lies around the edge, half of it within.
    case disc(x: Double, y: Double, radius: Double, fill: Color, ring: Ring?)
    case stroke(String, width: Double, color: Color, isRound: Bool)
  }

  struct Ring: Equatable {
    var color: Color
    var width: Double
  }

  var role: PinnedGraph.Role
  var mark: Mark

  /// Whether it may be drawn in another way in another language.
  var isWords: Bool {
    if case .text = mark { return true }
    if case .code = role { return true }
    return false
  }

  /// Whether it is a text under a station's name.
  var isNote: Bool { role == .ornament("note") }

  /// Bottom first.
  static func shapes(of drawing: Drawing) throws(GraphvizError) -> [PageShape] {
    var graph = drawing.pinned
    graph.scale = 1
    let drawn = try GraphvizSVG(Engine.render(graph, as: "svg", isTextless: true), of: graph)
    var shapes: [PageShape] = []
    for (item, geometry) in zip(graph.items, drawn.geometry) {
      switch (item.mark, geometry) {
      case (.text(let text), _): shapes.append(PageShape(role: item.role, mark: .text(text)))
      case (.disc(_, _, let fill), .disc(let x, let y, let radius, _)):
        shapes.append(
          PageShape(
            role: item.role,
            mark: .disc(
              x: Double(x) ?? 0, y: Double(y) ?? 0, radius: Double(radius) ?? 0, fill: fill,
              ring: nil)))
        shapes.joinDiscs()
      case (.stroke(_, let width, let color), .paths(let strokes)):
        let path = CompactPath(strokes)
        // What is too short to be seen is the disc at its ends.
        if path.isPoint, shapes.endsRound(item.role, width: width, color) { continue }
        let isRound = shapes.removeEnds(item.role, width: width, color)
        shapes.append(
          PageShape(
            role: item.role,
            mark: .stroke(path.text, width: width, color: color, isRound: isRound)))
      default: break
      }
    }
    return shapes
  }
}

extension [PageShape] {
  /// Makes the last two one where a smaller disc lies in the middle of a larger one.
  fileprivate mutating func joinDiscs() {
    guard count > 1, self[count - 2].role == self[count - 1].role,
      case .disc(let x, let y, let outer, let color, nil) = self[count - 2].mark,
      case .disc(x, y, let inner, let fill, nil) = self[count - 1].mark, inner < outer
    else { return }
    removeLast()
    self[count - 1].mark = .disc(
      x: x, y: y, radius: (outer + inner) / 2, fill: fill,
      ring: PageShape.Ring(color: color, width: outer - inner))
  }

  /// Whether the last is a disc of that kind, as wide as the stroke that comes now.
  fileprivate func endsRound(_ role: PinnedGraph.Role, width: Double, _ color: Color) -> Bool {
    guard let last, last.role == role, case .disc(_, _, let radius, color, nil) = last.mark else {
      return false
    }
    return abs(2 * radius - width) < 0.01
  }

  /// Takes the discs away that round the ends and corners of a stroke as wide as they are.
  ///
  /// - Returns: whether there were some.
  fileprivate mutating func removeEnds(_ role: PinnedGraph.Role, width: Double, _ color: Color)
    -> Bool
  {
    let before = count
    while endsRound(role, width: width, color) { removeLast() }
    return count < before
  }
}
