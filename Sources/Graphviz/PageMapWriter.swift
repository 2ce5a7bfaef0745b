internal import Schematic

/// Writes a ``PageMap``: what all languages share, then the words of each.
struct PageMapWriter {
  private let map: PageMap
  /// Whether the languages differ in their words alone. These are not read aloud: stations have names.
  private let isOne: Bool
  private var xml = XMLWriter()

  private init(_ map: PageMap, isOne: Bool) {
    self.map = map
    self.isOne = isOne
  }

  static func written(_ map: PageMap) throws(GraphvizError) -> PageMap.Written {
    var editions: [(language: String, drawing: Drawing, shapes: [PageShape])] = []
    let bounds = map.bounds
    let (left, top) = (bounds.minX.rounded(.down), bounds.minY.rounded(.down))
    let (width, height) = (bounds.maxX - left, bounds.maxY - top)
    for edition in map.editions {
      let drawing = map.ordered(edition.drawing).moved(by: Point(x: -left, y: -top))
      editions.append((edition.language, drawing, try PageShape.shapes(of: drawing)))
    }
    let shared = editions[0].shapes.filter { !$0.isWords }
    let isOne = editions.allSatisfy { $0.shapes.filter { !$0.isWords } == shared }
    var first = PageMapWriter(map, isOne: isOne)
    first.xml.begin(
      "svg",
      [
        ("class", "map"), ("id", map.id), ("viewBox", "0 0 \(width.fixed) \(height.fixed)"),
        ("role", "group"), ("aria-labelledby", map.heading), ("fill", "none"),
        ("stroke-linejoin", "round"), ("font-family", "'DejaVu Sans', Verdana, sans-serif"),
      ])
    if isOne { first.write(shared, of: editions[0].drawing, nil) }
    var others = PageMapWriter(map, isOne: isOne)
    for (index, (language, drawing, shapes)) in editions.enumerated() {
      let own = isOne ? shapes.filter(\.isWords) : shapes
      if index == 0 {
        first.write(own, of: drawing, in: language)
      } else {
        others.write(own, of: drawing, in: language)
      }
    }
    first.xml.end()
    return PageMap.Written(svg: first.xml.text, others: others.xml.text)
  }

  private mutating func write(_ shapes: [PageShape], of drawing: Drawing, in language: String) {
    // A drawing of a language's own has shapes too, which take no color from the words.
    let look = isOne ? TextLook(most: shapes.compactMap(\.look)) : nil
    xml.begin(
      "g",
      [("class", "labels"), ("lang", language), ("aria-hidden", isOne ? "true" : nil)]
        + (look?.attributes(within: nil) ?? []))
    write(shapes, of: drawing, look)
    xml.end()
  }

  /// - Parameter usual: what texts look like that do not say how.
  private mutating func write(_ shapes: [PageShape], of drawing: Drawing, _ usual: TextLook?) {
    var runs: [(group: MarkGroup, shapes: [PageShape])] = []
    for shape in shapes {
      // A note stands with the name over it.
      let group = shape.isNote ? runs.last?.group : nil
      let own = group ?? MarkGroup(shape.role)
      if runs.last?.group != own { runs.append((own, [])) }
      runs[runs.count - 1].shapes.append(shape)
    }
    for run in runs {
      let look = TextLook(most: run.shapes.compactMap(\.look)) ?? usual
      begin(run.group, of: drawing, look?.attributes(within: usual) ?? [])
      for shape in run.shapes { write(shape, of: drawing, look) }
      xml.end()
    }
  }

  /// - Parameter looks: of most of its texts.
  private mutating func begin(
    _ group: MarkGroup, of drawing: Drawing, _ looks: [XMLWriter.Attribute]
  ) {
    let own: [XMLWriter.Attribute] =
      switch group {
      case .background: [("class", "background"), ("aria-hidden", "true")]
      case .ornaments(let name): [("class", name), ("aria-hidden", "true")]
      case .halo(let index): [("class", "halo"), ("data-halo", subject(index, drawing))]
      case .link(let index): [("class", "link"), ("data-link", subject(index, drawing))]
      case .line(let index):
        [
          ("class", drawing.tracks[index].emphasis.classes("line")),
          ("data-line", drawing.tracks[index].line),
        ]
      case .station(let index):
        [
          ("class", drawing.markers[index].classes), ("data-station", subject(index, drawing)),
          ("role", "img"),
          ("aria-label", name(ofStation: drawing.markers[index].station)),
        ]
      case .label(let index):
        [
          ("class", "label"), ("data-label", map.subject(drawing.labels[index].station)),
          ("aria-hidden", isOne ? nil : "true"),
        ]
      case .code(let index):
        [
          ("class", drawing.codes[index].emphasis.classes("code")),
          ("data-code", drawing.codes[index].line), ("aria-hidden", isOne ? nil : "true"),
        ]
      }
    xml.begin("g", own + looks)
  }

  private mutating func write(_ shape: PageShape, of drawing: Drawing, _ usual: TextLook?) {
    switch shape.mark {
    case .text(let text):
      let place: [XMLWriter.Attribute] = [
        ("class", shape.isNote ? "note" : nil),
        ("x", text.at.x.rounded(toParts: 10).compact),
        ("y", text.at.y.rounded(toParts: 10).compact),
      ]
      xml.element("text", place + TextLook(text).attributes(within: usual), content: text.text)
    case .disc(let x, let y, let radius, let fill, let ring):
      xml.empty(
        "circle",
        [
          ("cx", x.rounded(toParts: 10).compact), ("cy", y.rounded(toParts: 10).compact),
          ("r", radius.compact), ("fill", fill.compact), ("stroke", ring?.color.compact),
          ("stroke-width", ring?.width.compact),
        ])
    case .stroke(let path, let width, let color, let isRound):
      xml.empty(
        "path",
        [
          ("class", shape.role.className), ("data-line", shape.role.trackLine(in: drawing)),
          ("stroke", color.compact), ("stroke-width", width.compact),
          ("stroke-linecap", isRound ? "round" : nil), ("d", path),
        ])
    }
  }

  private func name(ofStation station: String) -> String { map.stationNames[station] ?? station }

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
