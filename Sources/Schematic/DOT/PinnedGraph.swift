/// A drawing as Graphviz is told it: marks in painter's order, every position pinned, every name
/// generated. Graphviz draws a node after the nodes made before it, and a node's loops with the
/// node, so a disc or a text is a node, and a stroke is a loop on a node that does not show.
package struct PinnedGraph: Equatable, Sendable {
  /// What a mark is there for.
  package enum Role: Hashable, Sendable {
    case background
    /// With the name of its group.
    case ornament(String)
    /// The bars between the capsules of one marker, under the tracks; by marker.
    case link(Int)
    /// The light edge that sets a track off from what it crosses; by track.
    case casing(Int)
    case track(Int)
    /// The light cuts that make a dashed or dotted track, and the light cores of a hollow one or of
    /// one with an edge.
    case cuts(Int)
    /// What draws the eye to a marker; by marker.
    case halo(Int)
    case marker(Int)
    /// By label.
    case label(Int)
    /// By code.
    case code(Int)
  }

  package enum Mark: Equatable, Sendable {
    case disc(center: Point, radius: Double, fill: Color)
    /// Strokes with flat ends.
    case stroke([Path], width: Double, color: Color)
    case text(Drawing.Text)
  }

  package struct Item: Equatable, Sendable {
    package var role: Role
    package var mark: Mark
  }

  package var width: Double
  package var height: Double
  /// How large a unit is when it is drawn, in points.
  package var scale: Double
  package var items: [Item] = []

  init(width: Double, height: Double, scale: Double = 1) {
    self.width = width
    self.height = height
    self.scale = scale
  }
}

extension Drawing {
  /// The marks of the drawing, bottom first: background, links, tracks, markers, labels, ornaments.
  ///
  /// - Complexity: linear.
  package var pinned: PinnedGraph {
    var graph = PinnedGraph(width: width, height: height, scale: pointsPerUnit)
    for ornament in background { graph.addOrnament(ornament, as: .background) }
    for (index, marker) in markers.enumerated() { graph.addLinks(of: marker, as: .link(index)) }
    let assumed = Set(
      markers.flatMap { marker in
        marker.pips.filter(\.isAssumed).map { Membership($0.line, marker.station) }
      })
    for (index, track) in tracks.enumerated() { graph.add(track, index: index, assumed: assumed) }
    for (index, marker) in markers.enumerated() {
      graph.add(
        marker, as: .marker(index), halo: .halo(index), haloWidth: marker.haloWidth(beside: labels))
    }
    let faded = Set(markers.lazy.filter { $0.emphasis == .faded }.map(\.station))
    for (index, label) in labels.enumerated() {
      for var text in label.lines {
        // Light, but no lighter than text may be.
        if faded.contains(label.station) { text.color = .quiet }
        graph.add(.text(text), as: .label(index))
      }
      for note in label.notes { graph.add(.text(note), as: .ornament("note")) }
    }
    for (index, code) in codes.enumerated() { graph.add(code, index: index) }
    for ornament in ornaments { graph.addOrnament(ornament, as: .ornament("ornaments")) }
    return graph
  }
}

extension PinnedGraph {
  mutating func add(_ mark: Mark, as role: Role) {
    items.append(Item(role: role, mark: mark))
  }

  /// A box in the line's color with its texts; with the name, a pill.
  fileprivate mutating func add(_ code: Drawing.Code, index: Int) {
    let isFaded = code.emphasis == .faded
    let fill = isFaded ? code.color.fadedLine : code.color
    let (box, middle) = (code.field, code.field.center.y)
    let inset = code.isNamed ? min(box.height, box.width) / 2 : 0
    let (a, b) = (
      Point(x: box.minX + inset, y: middle), Point(x: box.maxX - inset, y: middle)
    )
    func addField(_ color: Color, inset: Double) {
      if code.isNamed {
        return addCapsule([a, b], radius: box.height / 2 - inset, color: color, as: .code(index))
      }
      let along = Point(x: inset, y: 0)
      let path = Path(through: [a + along, b - along])
      add(.stroke([path], width: box.height - 2 * inset, color: color), as: .code(index))
    }
    let edge = code.color.edge.map { isFaded ? $0.fadedLine : $0 }
    if let edge { addField(edge, inset: 0) }
    addField(fill, inset: edge == nil ? 0 : 1)
    for var text in code.texts {
      if isFaded { text.color = .muted }
      add(.text(text), as: .code(index))
    }
  }

  fileprivate mutating func addOrnament(_ ornament: Drawing.Ornament, as role: Role) {
    switch ornament {
    case .sign(let marker): add(marker, as: role, halo: role)
    case .group(let name, let members):
      // Stems are told apart, so that a page can let them lie back with their lines.
      let inner =
        role == .background && name != Drawing.stemGroup ? role : PinnedGraph.Role.ornament(name)
      for member in members { addOrnament(member, as: inner) }
    case .text(let text): add(.text(text), as: role)
    case .stroke(let path, let color, let width, let dash):
      add(.stroke([path], width: width, color: color), as: role)
      addCuts(path, dash: dash, width: width, as: role)
    case .disc(let center, let radius, let fill, let stroke, let strokeWidth):
      guard let stroke else {
        return add(.disc(center: center, radius: radius, fill: fill), as: role)
      }
      add(.disc(center: center, radius: radius + strokeWidth / 2, fill: stroke), as: role)
      add(.disc(center: center, radius: radius - strokeWidth / 2, fill: fill), as: role)
    case .rectangle(let rect, let fill, let stroke):
      // Graphviz rounds the sides of a node to whole points; a thick stroke is exact.
      let middle = rect.center.y
      let across = Path(through: [Point(x: rect.minX, y: middle), Point(x: rect.maxX, y: middle)])
      add(.stroke([across], width: rect.height, color: fill), as: role)
      guard let stroke else { return }
      let (a, b) = (Point(x: rect.minX, y: rect.minY), Point(x: rect.maxX, y: rect.minY))
      let (c, d) = (Point(x: rect.maxX, y: rect.maxY), Point(x: rect.minX, y: rect.maxY))
      // Begun within a side, so that no corner stays open.
      let border = Path(through: [(a + b) * 0.5, b, c, d, a, (a + b) * 0.5])
      add(.stroke([border], width: 1, color: stroke), as: role)
    }
  }

  fileprivate mutating func add(
    _ track: Drawing.Track, index: Int, assumed: Set<Membership>
  ) {
    guard !track.path.pieces.isEmpty else { return }
    func toned(_ color: Color) -> Color {
      track.emphasis == .faded ? color.fadedLine : color
    }
    let casing = track.width * 1.5
    add(.stroke([track.path], width: casing, color: .white), as: .casing(index))
    let edge = track.color.edge
    add(
      .stroke([track.path], width: track.width, color: toned(edge ?? track.color)),
      as: .track(index))
    if edge != nil {
      let core = track.width * 0.7
      add(.stroke([track.path], width: core, color: toned(track.color)), as: .cuts(index))
    }
    let hollow = track.path.stretches(track.ranges { assumed.contains(Membership(track.line, $0)) })
    if !hollow.isEmpty {
      add(.stroke(hollow, width: track.width * 0.4, color: .white), as: .cuts(index))
    }
    addCuts(track.path, dash: track.dash, width: track.width, as: .cuts(index))
  }

  /// Light cuts across a stroke make it dashed. Graphviz' own dashes differ from format to format
  /// and are too fine for thick strokes.
  private mutating func addCuts(
    _ path: Path, dash: LineMap.Dash, width: Double, as role: Role
  ) {
    let cuts =
      switch dash {
      case .solid: [Path]()
      case .dashed: path.gaps(dash: max(6, width * 2.2), gap: max(2, width * 0.4))
      case .dotted: path.gaps(dash: max(3, width), gap: max(2, width * 0.4))
      }
    if !cuts.isEmpty { add(.stroke(cuts, width: width + 0.8, color: .white), as: role) }
  }
}

extension Drawing.Track {
  /// The lengths along the path that belong to the stops of some stations: half the way to the
  /// neighboring stops, but no more than 40 points to one that does not belong, and to a loose end.
  func ranges(of isWanted: (String) -> Bool) -> [ClosedRange<Double>] {
    let total = path.length
    var ranges: [ClosedRange<Double>] = []
    for (index, stop) in stops.enumerated() where isWanted(stop.station) {
      let before = index > 0 ? stops[index - 1].along : nil
      let after = index + 1 < stops.count ? stops[index + 1].along : nil
      func goesOn(to other: Int) -> Bool {
        stops.indices.contains(other) && isWanted(stops[other].station)
      }
      let least = goesOn(to: index - 1) ? 0 : stop.along - Self.reach
      let most = goesOn(to: index + 1) ? total : stop.along + Self.reach
      let from = max(before.map { ($0 + stop.along) / 2 } ?? 0, least, 0)
      let to = min(after.map { ($0 + stop.along) / 2 } ?? total, most, total)
      guard to - from > 0.5 else { continue }
      if let last = ranges.last, from - last.upperBound < 0.5 {
        ranges[ranges.count - 1] = last.lowerBound...max(to, last.upperBound)
      } else {
        ranges.append(from...to)
      }
    }
    return ranges
  }

  /// How far along the line a stop counts, in points.
  private static let reach = 40.0
}
