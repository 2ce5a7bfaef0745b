extension Drawing.Label {
  /// A station's name, set in lines, with its note under it.
  ///
  /// - Parameters:
  ///   - room: for the name and the note in every picture of the map.
  ///   - top: of the ink of the first line.
  ///   - size: of the name, in points.
  init(
    _ names: [String], noted notes: [String], of station: LineMap.Station, in room: Rect,
    from top: Double, anchor: Drawing.Anchor, size: Double, isBold: Bool
  ) {
    let x = room.x(of: anchor)
    let color = station.emphasis == .faded ? Color.ink.mixed(with: .white, share: 0.6) : .ink
    let baseline = top + FontMetrics.ascent(of: names.first ?? "", size: size)
    let lines = names.enumerated().map { index, name in
      Drawing.Text(
        name, at: Point(x: x, y: baseline + Double(index) * FontMetrics.lineHeight * size),
        anchor: anchor, size: size, isBold: isBold, color: color)
    }
    let small = size * NameSetting.noteShare
    var below =
      (lines.last?.at.y ?? baseline) + FontMetrics.descent(of: names.last ?? "", size: size)
    var noted: [Drawing.Text] = []
    for note in notes {
      below += NameSetting.noteHeight(size: size)
      let at = Point(x: x, y: below - FontMetrics.descent(of: note, size: small))
      noted.append(Drawing.Text(note, at: at, anchor: anchor, size: small, color: .muted))
    }
    self.init(station: station.id, lines: lines, notes: noted, box: room)
  }
}
