internal import Schematic

/// Writes a ``PageMap``: what all languages share, then the words of each.
struct PageMapWriter {
  private let map: PageMap
  private var xml = XMLWriter()

  init(_ map: PageMap) { self.map = map }

  mutating func text() throws(GraphvizError) -> String {
    var editions: [(language: String, drawing: Drawing, shapes: [PageShape])] = []
    for edition in map.editions {
      let drawing = map.ordered(edition.drawing)
      editions.append((edition.language, drawing, try PageShape.shapes(of: drawing)))
    }
    let first = editions[0].drawing
    let (width, height) = (first.width.fixed, first.height.fixed)
    xml.begin(
      "svg",
      [
        "class": "map", "id": map.id, "viewBox": "0 0 \(width) \(height)", "role": "group",
        "aria-labelledby": map.heading, "fill": "none", "stroke-linejoin": "round",
        "font-family": "'DejaVu Sans', Verdana, sans-serif",
      ])
    let shared = editions[0].shapes.filter { !$0.isWords }
    write(shared, of: first, nil)
    for (language, drawing, shapes) in editions {
      let usual = drawing.labels.first?.lines.first
      xml.begin(
        "g",
        [
          "class": "labels", "lang": language, "aria-hidden": "true",
          "font-size": usual?.size.compact, "fill": usual?.color.hex,
        ])
      let isSame = shapes.filter { !$0.isWords } == shared
      write(isSame ? shapes.filter(\.isWords) : shapes, of: drawing, usual)
      xml.end()
    }
    xml.end()
    return xml.text
  }

  /// - Parameter usual: what texts look like that do not say how.
  private mutating func write(_ shapes: [PageShape], of drawing: Drawing, _ usual: Drawing.Text?) {
    var group: MarkGroup?
    for shape in shapes {
      // A note stands with the name over it.
      let next = shape.isNote ? group ?? MarkGroup(shape.role) : MarkGroup(shape.role)
      if next != group {
        if group != nil { xml.end() }
        begin(next, of: drawing)
        group = next
      }
      write(shape, of: drawing, usual)
    }
    if group != nil { xml.end() }
  }

  private mutating func begin(_ group: MarkGroup, of drawing: Drawing) {
    switch group {
    case .background: xml.begin("g", ["class": "background", "aria-hidden": "true"])
    case .ornaments(let name): xml.begin("g", ["class": name, "aria-hidden": "true"])
    case .halo(let index): xml.begin("g", ["class": "halo", "data-halo": subject(index, drawing)])
    case .link(let index): xml.begin("g", ["class": "link", "data-link": subject(index, drawing)])
    case .line(let index):
      let track = drawing.tracks[index]
      xml.begin("g", ["class": track.emphasis.classes("line"), "data-line": track.line])
    case .station(let index):
      let marker = drawing.markers[index]
      xml.begin(
        "g",
        [
          "class": marker.classes, "data-station": map.subject(marker.station), "role": "img",
          "aria-label": map.stationNames[marker.station] ?? marker.station,
        ])
    case .label(let index):
      xml.begin("g", ["class": "label", "data-label": map.subject(drawing.labels[index].station)])
    case .code(let index):
      let code = drawing.codes[index]
      xml.begin("g", ["class": code.emphasis.classes("code"), "data-code": code.line])
    }
  }

  private mutating func write(_ shape: PageShape, of drawing: Drawing, _ usual: Drawing.Text?) {
    switch shape.mark {
    case .text(let text):
      xml.element(
        "text",
        [
          "class": shape.isNote ? "note" : nil,
          "x": text.at.x.rounded(toParts: 10).compact, "y": text.at.y.rounded(toParts: 10).compact,
          "font-size": text.size == usual?.size ? nil : text.size.compact,
          "font-weight": text.isBold ? "bold" : nil,
          "text-anchor": text.anchor == .start ? nil : text.anchor.rawValue,
          "fill": text.color == usual?.color ? nil : text.color.compact,
        ], content: text.text)
    case .disc(let x, let y, let radius, let fill, let ring):
      xml.empty(
        "circle",
        [
          "cx": x.rounded(toParts: 10).compact, "cy": y.rounded(toParts: 10).compact,
          "r": radius.compact, "fill": fill.compact, "stroke": ring?.color.compact,
          "stroke-width": ring?.width.compact,
        ])
    case .stroke(let path, let width, let color, let isRound):
      xml.empty(
        "path",
        [
          "class": shape.role.className, "data-line": shape.role.trackLine(in: drawing),
          "stroke": color.compact, "stroke-width": width.compact,
          "stroke-linecap": isRound ? "round" : nil, "d": path,
        ])
    }
  }

  private func subject(_ marker: Int, _ drawing: Drawing) -> String {
    map.subject(drawing.markers[marker].station)
  }
}

extension PinnedGraph.Role {
  /// How a style sheet knows a stroke of a line; nil for all others.
  fileprivate var className: String? {
    switch self {
    case .casing: "casing"
    case .track: "track"
    case .cuts: "cuts"
    default: nil
    }
  }

  /// The id of the line whose track it is; nil for all else.
  fileprivate func trackLine(in drawing: Drawing) -> String? {
    if case .track(let index) = self { drawing.tracks[index].line } else { nil }
  }
}

extension Color {
  /// In three digits where it has them.
  fileprivate var compact: String {
    let digits = Array(hex)
    let isShort = digits.count == 7 && [1, 3, 5].allSatisfy { digits[$0] == digits[$0 + 1] }
    return isShort ? "#\(digits[1])\(digits[3])\(digits[5])" : hex
  }
}
