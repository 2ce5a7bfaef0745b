extension Drawing {
  /// The same drawing with everything on it moved; the canvas keeps its size.
  package func moved(by d: Point) -> Drawing {
    var copy = self
    for i in copy.tracks.indices {
      copy.tracks[i].path = copy.tracks[i].path.moved(by: d)
      for j in copy.tracks[i].stops.indices {
        copy.tracks[i].stops[j].at = copy.tracks[i].stops[j].at + d
      }
    }
    copy.markers = markers.map { $0.moved(by: d) }
    copy.labels = labels.map { $0.moved(by: d) }
    copy.codes = codes.map { $0.moved(by: d) }
    copy.background = background.map { $0.moved(by: d) }
    copy.ornaments = ornaments.map { $0.moved(by: d) }
    return copy
  }
}

extension Drawing.Marker {
  fileprivate func moved(by d: Point) -> Drawing.Marker {
    var copy = self
    copy.spine = spine.map { $0 + d }
    copy.further = further.map { $0.map { $0 + d } }
    copy.lead = lead.map { $0 + d }
    for j in copy.pips.indices { copy.pips[j].at = copy.pips[j].at + d }
    for j in copy.ticks.indices {
      copy.ticks[j].from = copy.ticks[j].from + d
      copy.ticks[j].to = copy.ticks[j].to + d
    }
    return copy
  }
}

extension Drawing.Label {
  func moved(by d: Point) -> Drawing.Label {
    var copy = self
    copy.box = box.moved(by: d)
    for i in copy.lines.indices { copy.lines[i].at = copy.lines[i].at + d }
    for i in copy.notes.indices { copy.notes[i].at = copy.notes[i].at + d }
    return copy
  }
}

extension Drawing.Code {
  func moved(by d: Point) -> Drawing.Code {
    var copy = self
    copy.box = box.moved(by: d)
    copy.field = field.moved(by: d)
    for i in copy.texts.indices { copy.texts[i].at = copy.texts[i].at + d }
    return copy
  }
}

extension Drawing.Ornament {
  /// The texts in it, those of a group in order.
  package var texts: [Drawing.Text] {
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
