/// The sizes of a poster, in points.
enum PosterStyle {
  static let margin = 36.0
  static let gutter = 28.0
  static let column = 250.0
  static let title = 28.0
  static let subtitle = 13.0
  static let heading = 11.0
  static let text = 12.0
  static let note = 10.0
  /// Where text begins right of a sign.
  static let indent = 26.0
}

extension Poster {
  func titleBlock(width: Double) -> Block {
    var block = Block()
    block.add(title, x: 0, width: width, size: PosterStyle.title, bold: true, leading: 1.25)
    if !subtitle.isEmpty {
      block.height += 2
      block.add(
        subtitle, x: 0, width: width, size: PosterStyle.subtitle, color: .muted)
    }
    return block
  }

  /// The tinted band of entries, a column a group; nil where there are none.
  func startBlock(width: Double) -> Block? {
    guard !start.isEmpty else { return nil }
    let padding = 16.0
    var block = Block(height: padding)
    block.add(
      startHeading, x: padding, width: width - 2 * padding, size: PosterStyle.heading, bold: true,
      color: .muted)
    block.height += 6
    let inner = width - 2 * padding
    let fitting = max(1, Int((inner + PosterStyle.gutter) / (190 + PosterStyle.gutter)))
    let columns = min(start.count, fitting)
    let columnWidth = (inner - Double(columns - 1) * PosterStyle.gutter) / Double(columns)
    var index = 0
    while index < start.count {
      var deepest = 0.0
      for column in 0..<min(columns, start.count - index) {
        let group = start[index + column]
        var cell = Block()
        cell.add(group.heading, x: 0, width: columnWidth, size: PosterStyle.text, bold: true)
        cell.height += 3
        for entry in group.entries { cell.add(entry, width: columnWidth) }
        let x = padding + Double(column) * (columnWidth + PosterStyle.gutter)
        block.ornaments += cell.moved(by: Point(x: x, y: block.height))
        deepest = max(deepest, cell.height)
      }
      block.height += deepest + 10
      index += columns
    }
    block.height += padding - 10
    let area = Rect(minX: 0, minY: 0, maxX: width, maxY: block.height)
    block.ornaments.insert(.rectangle(area, fill: .tint, stroke: nil), at: 0)
    return block
  }

  /// The sections of the foot: each a heading and rows that may not be torn.
  func sections(width: Double, symbols: Set<Symbol>) -> [(heading: String, rows: [Block])] {
    let shown = key.filter { symbols.contains($0.symbol) }
    return [
      (linesHeading, lines.map { Self.row($0, width: width) }),
      (
        besideHeading,
        beside.map { entry in
          var row = Block()
          row.add(entry, width: width)
          return row
        }
      ),
      (keyHeading, shown.map { Self.row($0, width: width) }),
    ].filter { !$0.1.isEmpty }
  }

  func notesBlock(width: Double) -> Block {
    var block = Block()
    for note in notes {
      block.add(note, x: 0, width: width, size: PosterStyle.note, color: .muted)
    }
    return block
  }

  private static func row(_ line: LegendLine, width: Double) -> Block {
    var block = Block(height: 2)
    let isFaded = line.emphasis == .faded
    let color = isFaded ? line.color.mixed(with: .white, share: 0.6) : line.color
    let middle = block.height + 9
    // The code stands on the line as it does at the termini; a line nobody is on has no track.
    if !line.isEmpty {
      let swatch = Path(through: [Point(x: 0, y: middle), Point(x: 52, y: middle)])
      block.ornaments.append(.stroke(swatch, color: color, width: 6, dash: line.dash))
    }
    if !line.code.isEmpty {
      let size = 10.0
      let box = max(17, FontMetrics.width(of: line.code, size: size, bold: true) + 8)
      let area = Rect(
        minX: 26 - box / 2, minY: middle - 8.5, maxX: 26 + box / 2, maxY: middle + 8.5)
      // The light frame keeps the code apart from its line.
      let frame = Rect(
        minX: area.minX - 1.5, minY: area.minY, maxX: area.maxX + 1.5, maxY: area.maxY)
      if !line.isEmpty { block.ornaments.append(.rectangle(frame, fill: .white, stroke: nil)) }
      let fill = line.isEmpty ? Color.white : color
      block.ornaments.append(
        .rectangle(area, fill: fill, stroke: line.isEmpty ? color : nil))
      block.ornaments.append(
        .text(
          Drawing.Text(
            line.code, at: Point(x: 26, y: middle + 3.65), anchor: .middle, size: size,
            isBold: true,
            color: fill.readableInk)))
    }
    let ink = isFaded || line.isEmpty ? Color.quiet : .ink
    block.add(
      line.name, x: 62, width: width - 62, size: PosterStyle.text, bold: !line.isEmpty, color: ink)
    if !line.note.isEmpty {
      block.add(
        line.note, x: 62, width: width - 62, size: PosterStyle.note,
        color: isFaded ? .quiet : .muted)
    }
    block.height = max(block.height, 20) + 5
    return block
  }

  private static func row(_ entry: KeyEntry, width: Double) -> Block {
    var block = Block(height: 2)
    block.ornaments += Self.sign(entry.symbol, at: Point(x: 20, y: block.height + 8))
    block.add(entry.text, x: 50, width: width - 50, size: PosterStyle.text)
    block.height += 4
    return block
  }
}

extension Block {
  /// A station's sign, its name and its note.
  fileprivate mutating func add(_ entry: Poster.Listing, width: Double) {
    let sign = Poster.marker(
      [Point(x: 7, y: height + 8)], state: entry.state, emphasis: entry.emphasis)
    ornaments.append(.sign(sign))
    let ink = entry.emphasis == .faded ? Color.quiet : .ink
    let indent = 20.0
    add(entry.name, x: indent, width: width - indent, size: PosterStyle.text, color: ink)
    if !entry.note.isEmpty {
      add(
        entry.note, x: indent, width: width - indent, size: PosterStyle.note,
        color: .muted)
    }
    height += 2
  }
}
