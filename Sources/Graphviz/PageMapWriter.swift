internal import Schematic

/// Writes a ``PageMap``: what all languages share, then the words of each.
struct PageMapWriter {
  private typealias Part = (item: PinnedGraph.Item, geometry: GraphvizSVG.Geometry)

  private let map: PageMap
  private var xml = XMLWriter()
  /// How often an id has been given.
  private var given: [String: Int] = [:]

  init(_ map: PageMap) { self.map = map }

  mutating func text() throws(GraphvizError) -> String {
    var drawings: [(language: String, drawing: Drawing, parts: [Part])] = []
    for edition in map.editions {
      let drawing = map.ordered(edition.drawing)
      drawings.append((edition.language, drawing, try Self.parts(of: drawing)))
    }
    let first = drawings[0].drawing
    let (width, height) = (first.width.fixed, first.height.fixed)
    xml.begin(
      "svg",
      [
        "class": "map", "id": map.id, "viewBox": "0 0 \(width) \(height)", "role": "group",
        "aria-labelledby": map.heading, "fill": "none", "stroke-linejoin": "round",
        "font-family": "'DejaVu Sans', Verdana, sans-serif",
      ])
    let base = drawings[0].parts.filter { !$0.item.isWords }
    write(base, of: first)
    for (language, drawing, parts) in drawings {
      xml.begin("g", ["class": "labels", "lang": language, "aria-hidden": "true"])
      let own = parts.filter { !$0.item.isWords }
      let isSame = own.map(\.item) == base.map(\.item)
      write(isSame ? parts.filter { $0.item.isWords } : parts, of: drawing)
      xml.end()
    }
    xml.end()
    return xml.text
  }

  private static func parts(of drawing: Drawing) throws(GraphvizError) -> [Part] {
    var graph = drawing.pinned
    graph.scale = 1
    let drawn = try GraphvizSVG(Engine.render(graph, as: "svg", isTextless: true), of: graph)
    return Array(zip(graph.items, drawn.geometry))
  }

  private mutating func write(_ parts: [Part], of drawing: Drawing) {
    var group: MarkGroup?
    for (item, geometry) in parts {
      // A note stands with the name over it.
      let next = item.isNote ? group ?? MarkGroup(item.role) : MarkGroup(item.role)
      if next != group {
        if group != nil { xml.end() }
        begin(next, of: drawing)
        group = next
      }
      write(item, geometry, of: drawing)
    }
    if group != nil { xml.end() }
  }

  private mutating func begin(_ group: MarkGroup, of drawing: Drawing) {
    switch group {
    case .background: xml.begin("g", ["class": "background", "aria-hidden": "true"])
    case .ornaments(let name): xml.begin("g", ["class": name, "aria-hidden": "true"])
    case .halo(let index):
      xml.begin("g", ["class": "halo", "data-halo": subject(index, drawing)])
    case .link(let index):
      xml.begin("g", ["class": "link", "data-link": subject(index, drawing)])
    case .line(let index):
      let track = drawing.tracks[index]
      xml.begin(
        "g",
        [
          "id": id("line", track.line), "class": track.emphasis.classes("line"),
          "data-line": track.line,
        ])
    case .station(let index):
      let marker = drawing.markers[index]
      xml.begin(
        "g",
        [
          "id": id("station", marker.station), "class": marker.classes,
          "data-station": map.subject(marker.station), "role": "img",
          "aria-label": map.stationNames[marker.station] ?? marker.station,
        ])
    case .label(let index):
      xml.begin(
        "g", ["class": "label", "data-label": map.subject(drawing.labels[index].station)])
    case .code(let index):
      let code = drawing.codes[index]
      xml.begin("g", ["class": code.emphasis.classes("code"), "data-code": code.line])
    }
  }

  private mutating func write(
    _ item: PinnedGraph.Item, _ geometry: GraphvizSVG.Geometry, of drawing: Drawing
  ) {
    switch (item.mark, geometry) {
    case (.text(let text), _):
      xml.element(
        "text",
        [
          "class": item.isNote ? "note" : nil, "x": text.at.x.fixed, "y": text.at.y.fixed,
          "font-size": text.size.fixed, "font-weight": text.isBold ? "bold" : nil,
          "text-anchor": text.anchor == .start ? nil : text.anchor.rawValue,
          "fill": text.color.hex,
        ], content: text.text)
    case (.disc(_, _, let fill), .disc(let cx, let cy, let rx, _)):
      xml.empty("circle", ["cx": cx, "cy": cy, "r": rx, "fill": fill.hex])
    case (.stroke(_, let width, let color), .paths(let strokes)):
      xml.empty(
        "path",
        [
          "class": item.role.className, "data-line": item.trackLine(in: drawing),
          "stroke": color.hex, "stroke-width": width.fixed, "d": CompactPath(strokes).text,
        ])
    default: break
    }
  }

  private func subject(_ marker: Int, _ drawing: Drawing) -> String {
    map.subject(drawing.markers[marker].station)
  }

  private mutating func id(_ kind: String, _ subject: String) -> String {
    let id = "\(map.id)-\(kind)-" + XMLWriter.token(subject)
    given[id, default: 0] += 1
    let count = given[id, default: 1]
    return count == 1 ? id : "\(id)_\(count)"
  }
}

extension PinnedGraph.Item {
  /// Whether it is drawn in another way in another language.
  fileprivate var isWords: Bool {
    if case .text = mark { return true }
    if case .code = role { return true }
    return false
  }

  fileprivate var isNote: Bool { role == .ornament("note") }

  /// The id of the line whose track it is; nil for all else.
  fileprivate func trackLine(in drawing: Drawing) -> String? {
    if case .track(let index) = role { drawing.tracks[index].line } else { nil }
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
}
