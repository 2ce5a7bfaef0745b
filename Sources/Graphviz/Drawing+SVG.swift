public import Schematic

extension Drawing {
  /// The drawing as an SVG that stands alone: drawn by Graphviz, then finished. Lines, markers and
  /// labels carry `data-line`, `data-station` and `data-label`; `<metadata>` holds the manifest as
  /// JSON.
  ///
  /// The same drawing and description are always the same text, with the same Graphviz.
  public func svg(_ description: MapDescription) throws(GraphvizError) -> String {
    // In units of the drawing, as is what is written beside it.
    var graph = pinned
    graph.scale = 1
    let drawn = try GraphvizSVG(Engine.render(graph, as: "svg", isTextless: true), of: graph)
    var writer = SVGWriter(drawing: self, description: description)
    return writer.text(of: graph, drawn: drawn)
  }
}

/// Puts Graphviz' geometry into groups that say what they are.
private struct SVGWriter {
  let drawing: Drawing
  let description: MapDescription
  let labels: [String: Drawing.Label]
  var xml = XMLWriter()
  /// How often an id has been given.
  var given: [String: Int] = [:]

  init(drawing: Drawing, description: MapDescription) {
    self.drawing = drawing
    self.description = description
    labels = Dictionary(drawing.labels.map { ($0.station, $0) }) { first, _ in first }
  }

  mutating func text(of graph: PinnedGraph, drawn: GraphvizSVG) -> String {
    head()
    var group: MarkGroup?
    var isLinked = false
    for (item, geometry) in zip(graph.items, drawn.geometry) {
      let next = MarkGroup(item.role)
      if next != group {
        if group != nil { close(isLinked: isLinked) }
        isLinked = begin(next)
        group = next
      }
      write(item, geometry)
    }
    if group != nil { close(isLinked: isLinked) }
    xml.end()
    return xml.text
  }

  private mutating func close(isLinked: Bool) {
    xml.end()
    if isLinked { xml.end() }
  }

  private mutating func head() {
    let (w, h) = (drawing.width.fixed, drawing.height.fixed)
    let size =
      drawing.page.map { ("\($0.width.fixed)mm", "\($0.height.fixed)mm") } ?? ("\(w)pt", "\(h)pt")
    let prefix = self.prefix
    xml.begin(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "id": prefix, "class": description.className,
        "width": size.0, "height": size.1, "viewBox": "0 0 \(w) \(h)",
        "role": "graphics-document document", "lang": description.language,
        "xml:lang": description.language,
        "aria-labelledby": "\(prefix)-title \(prefix)-desc",
        "font-family": "'DejaVu Sans', Verdana, sans-serif",
      ])
    xml.element("title", ["id": "\(prefix)-title"], content: description.title)
    xml.element("desc", ["id": "\(prefix)-desc"], content: description.summary)
    let manifest = description.manifest(of: drawing).text()
    xml.element("metadata", ["id": "\(prefix)-manifest"], content: manifest)
    let style = "#\(prefix) path{stroke-linejoin:round}#\(prefix) text{white-space:pre}"
    xml.element("style", content: style)
    xml.empty("rect", ["class": "paper", "width": w, "height": h, "fill": "#ffffff"])
  }

  /// Whether a link was begun around the group.
  private mutating func begin(_ group: MarkGroup) -> Bool {
    switch group {
    case .background: xml.begin("g", ["class": "background", "aria-hidden": "true"])
    case .ornaments(let name): xml.begin("g", ["class": name])
    case .halo: xml.begin("g", ["class": "halo", "aria-hidden": "true"])
    case .link(let index):
      xml.begin(
        "g",
        ["class": "link", "data-link": drawing.markers[index].station, "aria-hidden": "true"])
    case .line(let index):
      let track = drawing.tracks[index]
      xml.begin(
        "g", ["id": id("line", track.line), "class": track.emphasis.classes("line")])
      xml.element("title", content: description.lineNames[track.line] ?? track.line)
    case .code(let index):
      let code = drawing.codes[index]
      xml.begin(
        "g", ["class": code.emphasis.classes("code"), "data-code": code.line])
      xml.element("title", content: description.lineNames[code.line] ?? code.line)
    case .station(let index):
      let marker = drawing.markers[index]
      let isLinked = beginLink(marker.station)
      xml.begin(
        "g",
        [
          "id": id("station", marker.station), "class": marker.classes,
          "data-station": marker.station,
        ])
      xml.element("title", content: name(ofStation: marker.station))
      return isLinked
    case .label(let index):
      let label = drawing.labels[index]
      let isLinked = beginLink(label.station)
      xml.begin(
        "g",
        ["id": id("label", label.station), "class": "label", "data-label": label.station])
      return isLinked
    }
    return false
  }

  private mutating func write(_ item: PinnedGraph.Item, _ geometry: GraphvizSVG.Geometry) {
    switch (item.mark, geometry) {
    case (.text(let text), _):
      xml.element(
        "text",
        [
          "x": text.at.x.fixed, "y": text.at.y.fixed, "font-size": text.size.fixed,
          "font-weight": text.isBold ? "bold" : nil,
          "text-anchor": text.anchor == .start ? nil : text.anchor.rawValue,
          "fill": text.color.hex,
        ], content: text.text)
    case (.disc(_, _, let fill), .disc(let cx, let cy, let rx, let ry)):
      xml.empty("ellipse", ["cx": cx, "cy": cy, "rx": rx, "ry": ry, "fill": fill.hex])
    case (.stroke(_, let width, let color), .paths(let strokes)):
      var line: String?
      if case .track(let index) = item.role { line = drawing.tracks[index].line }
      xml.empty(
        "path",
        [
          "class": line == nil ? nil : "track", "data-line": line, "fill": "none",
          "stroke": color.hex, "stroke-width": width.fixed, "d": strokes.joined(separator: " "),
        ])
    default: break
    }
  }

  private func name(ofStation station: String) -> String {
    let name = description.stationNames[station] ?? labels[station]?.text ?? station
    return description.stationNotes[station].map { "\(name): \($0)" } ?? name
  }

  /// What every id of the picture begins with: in XML that is no digit.
  private var prefix: String {
    let token = XMLWriter.token(description.prefix)
    return token.first?.isNumber == true ? "_" + token : token
  }

  private mutating func id(_ kind: String, _ subject: String) -> String {
    let id = prefix + "-\(kind)-" + XMLWriter.token(subject)
    given[id, default: 0] += 1
    let count = given[id, default: 1]
    return count == 1 ? id : "\(id)_\(count)"
  }

  private mutating func beginLink(_ station: String) -> Bool {
    guard let link = description.links[station], Self.isAllowed(link) else { return false }
    xml.begin("a", ["href": link])
    return true
  }

  private static func isAllowed(_ link: String) -> Bool {
    let lower = link.drawable.lowercased()
    return ["http://", "https://", "mailto:", "#"].contains { lower.hasPrefix($0) }
  }
}
