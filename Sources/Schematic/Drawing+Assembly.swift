extension Drawing {
  /// The drawing of a traced and labeled map, moved so that everything lies within the canvas.
  public init(tracing: Tracing, labeling: Labeling, style: MapStyle = .standard) {
    self.init(
      width: 0, height: 0, tracks: tracing.tracks, markers: tracing.markers,
      labels: labeling.labels, ornaments: labeling.codes)
    guard let extent else { return }
    self = moved(by: Point(x: style.margin - extent.minX, y: style.margin - extent.minY))
    width = extent.width + 2 * style.margin
    height = extent.height + 2 * style.margin
  }

  /// What is drawn, stroke widths and text included; nil when nothing is.
  public var extent: Rect? {
    var result: Rect?
    func add(_ rect: Rect) { result = result.map { $0.union(rect) } ?? rect }
    func add(_ path: Path, width: Double) {
      for p in path.flattened(steps: 8).points {
        add(Rect(minX: p.x, minY: p.y, maxX: p.x, maxY: p.y).inset(by: -width / 2))
      }
    }
    for track in tracks { add(track.path, width: track.width) }
    func add(_ marker: Marker) {
      for p in marker.spine {
        add(Rect(minX: p.x, minY: p.y, maxX: p.x, maxY: p.y).inset(by: -marker.radius))
      }
      for tick in marker.ticks { add(Path(through: [tick.from, tick.to]), width: tick.width) }
    }
    func add(_ ornament: Ornament) {
      switch ornament {
      case .text(let text): add(text.box)
      case .rectangle(let rect, _, _): add(rect)
      case .stroke(let path, _, let width, _): add(path, width: width)
      case .disc(let center, let radius, _, _, let width):
        add(
          Rect(minX: center.x, minY: center.y, maxX: center.x, maxY: center.y)
            .inset(by: -radius - width / 2))
      case .sign(let marker): add(marker)
      case .group(_, let members): for member in members { add(member) }
      }
    }
    for marker in markers { add(marker) }
    for label in labels { add(label.box) }
    for ornament in background + ornaments { add(ornament) }
    return result
  }

  /// The same drawing with everything on it moved; the canvas keeps its size.
  public func moved(by d: Point) -> Drawing {
    var copy = self
    for i in copy.tracks.indices {
      copy.tracks[i].path = copy.tracks[i].path.moved(by: d)
      for j in copy.tracks[i].stops.indices {
        copy.tracks[i].stops[j].at = copy.tracks[i].stops[j].at + d
      }
    }
    copy.markers = markers.map { $0.moved(by: d) }
    for i in copy.labels.indices {
      copy.labels[i].box = copy.labels[i].box.moved(by: d)
      for j in copy.labels[i].lines.indices {
        copy.labels[i].lines[j].at = copy.labels[i].lines[j].at + d
      }
    }
    copy.background = background.map { $0.moved(by: d) }
    copy.ornaments = ornaments.map { $0.moved(by: d) }
    return copy
  }
}

extension Drawing.Text {
  /// What the text covers at most.
  public var box: Rect {
    let width = FontMetrics.width(of: text, size: size, bold: isBold)
    let left =
      switch anchor {
      case .start: at.x
      case .middle: at.x - width / 2
      case .end: at.x - width
      }
    return Rect(
      minX: left, minY: at.y - FontMetrics.ascent(of: text, size: size), maxX: left + width,
      maxY: at.y + FontMetrics.descent(of: text, size: size))
  }
}

extension Drawing.Marker {
  fileprivate func moved(by d: Point) -> Drawing.Marker {
    var copy = self
    copy.spine = spine.map { $0 + d }
    for j in copy.pips.indices { copy.pips[j].at = copy.pips[j].at + d }
    for j in copy.ticks.indices {
      copy.ticks[j].from = copy.ticks[j].from + d
      copy.ticks[j].to = copy.ticks[j].to + d
    }
    return copy
  }
}

extension Drawing.Ornament {
  /// The texts in it, those of a group in order.
  public var texts: [Drawing.Text] {
    switch self {
    case .text(let text): [text]
    case .group(_, let members): members.flatMap(\.texts)
    case .rectangle, .stroke, .disc, .sign: []
    }
  }

  func moved(by d: Point) -> Drawing.Ornament {
    switch self {
    case .text(var text):
      text.at = text.at + d
      return .text(text)
    case .rectangle(let rect, let fill, let stroke):
      return .rectangle(rect.moved(by: d), fill: fill, stroke: stroke)
    case .stroke(let path, let color, let width, let dash):
      return .stroke(path.moved(by: d), color: color, width: width, dash: dash)
    case .disc(let center, let radius, let fill, let stroke, let strokeWidth):
      return .disc(
        center: center + d, radius: radius, fill: fill, stroke: stroke, strokeWidth: strokeWidth)
    case .sign(let marker): return .sign(marker.moved(by: d))
    case .group(let name, let members): return .group(name, members.map { $0.moved(by: d) })
    }
  }
}

extension Path {
  func moved(by d: Point) -> Path {
    Path(
      start: start + d,
      pieces: pieces.map { piece in
        switch piece {
        case .line(let to): .line(to: to + d)
        case .curve(let to, let control1, let control2):
          .curve(to: to + d, control1: control1 + d, control2: control2 + d)
        }
      })
  }
}

extension Rect {
  func moved(by d: Point) -> Rect {
    Rect(minX: minX + d.x, minY: minY + d.y, maxX: maxX + d.x, maxY: maxY + d.y)
  }

  /// What both share; empty at a corner of this one where they share nothing.
  func intersection(_ other: Rect) -> Rect {
    let x = max(minX, other.minX)
    let y = max(minY, other.minY)
    return Rect(
      minX: x, minY: y, maxX: max(x, min(maxX, other.maxX)), maxY: max(y, min(maxY, other.maxY)))
  }
}

extension Color {
  /// Relative luminance, 0 to 1 (WCAG 2.2).
  var luminance: Double {
    func linear(_ byte: UInt8) -> Double {
      // An approximation of the sRGB curve that needs no power function.
      let v = Double(byte) / 255
      return v * (v * (v * 0.305306011 + 0.682171111) + 0.012522878)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
