extension Poster {
  func titleRow(width: Double, size: Double) -> Block {
    var block = Block()
    let even = Wrapping.evenWidth(of: title, within: width) {
      FontMetrics.width(of: $0, size: size, bold: true)
    }
    block.add(title, width: even, size: size, bold: true, leading: 1.25)
    if !subtitle.isEmpty {
      block.height += 2
      block.add(subtitle, width: width, color: .muted)
    }
    return block
  }

  /// A heading with its entries.
  func row(of group: Group, width: Double) -> Block {
    var block = Block()
    block.add(group.heading, width: width, bold: true)
    for entry in group.entries { block.add(row(of: entry, width: width), gap: 3) }
    return block
  }

  /// A station's sign and its name, with the note in brackets.
  func row(of entry: Listing, width: Double) -> Block {
    var block = Block()
    let sign = Self.marker(
      [Point(x: 6, y: PosterStyle.text * 0.66)], state: entry.state, emphasis: entry.emphasis)
    block.ornaments.append(.sign(sign))
    block.add(
      Self.text(entry.name, entry.note), x: PosterStyle.indent, width: width - PosterStyle.indent,
      color: entry.emphasis == .faded ? .quiet : .ink)
    return block
  }

  /// A line's swatch with its code as at the line's ends, and its name.
  func row(of line: LegendLine, width: Double) -> Block {
    let isFaded = line.emphasis == .faded
    func toned(_ color: Color) -> Color {
      isFaded ? color.fadedLine : color
    }
    let (color, edge) = (toned(line.color), line.color.edge.map(toned))
    let middle = 9.0
    var block = Block()
    var center = Point(x: PosterStyle.swatchWidth / 2, y: middle)
    var indent = PosterStyle.swatch
    // A line nobody is on has no track.
    if !line.isEmpty {
      let swatch = Path(
        through: [Point(x: 0, y: middle), Point(x: PosterStyle.swatchWidth, y: middle)])
      block.ornaments.append(.stroke(swatch, color: edge ?? color, width: 6, dash: line.dash))
      if edge != nil {
        block.ornaments.append(.stroke(swatch, color: color, width: 4, dash: .solid))
      }
    }
    if !line.code.isEmpty {
      let size = PosterStyle.text
      let width = max(18, FontMetrics.width(of: line.code, size: size, bold: true) + 10)
      if line.isEmpty {
        center.x = width / 2
        indent = max(PosterStyle.empty, width + 8)
      } else {
        center.x = max(center.x, width / 2 + 2)
        indent = max(indent, center.x + width / 2 + 8)
      }
      // The light frame keeps the code apart from its line.
      if !line.isEmpty {
        block.addPill(center: center, width: width + 4, height: 18, fill: .white)
      }
      if let edge { block.addPill(center: center, width: width, height: 18, fill: edge) }
      let inset = edge == nil ? 0.0 : 2
      block.addPill(center: center, width: width - inset, height: 18 - inset, fill: color)
      let baseline = middle + FontMetrics.ascent(of: "H", size: size) / 2
      block.ornaments.append(
        .text(
          Drawing.Text(
            line.code, at: Point(x: center.x, y: baseline), anchor: .middle, size: size,
            isBold: true,
            color: isFaded ? .quiet : color.readableInk)))
    }
    block.height = 1
    let isQuiet = isFaded || line.isEmpty
    if !line.isNamedByCode {
      block.add(
        Self.text(line.name, line.remark),
        x: indent, width: width - indent, color: isQuiet ? .quiet : .ink)
    }
    block.height = max(block.height, 18)
    return block
  }

  /// A sign and its meaning.
  func row(of entry: KeyEntry, width: Double) -> Block {
    var block = Block()
    block.ornaments += Self.sign(entry.symbol, at: Point(x: PosterStyle.signWidth / 2, y: 8))
    block.add(entry.text, x: PosterStyle.sign, width: width - PosterStyle.sign)
    block.height = max(block.height, 18)
    return block
  }

  /// A name with its note in brackets, in those that the name ends with where it has some.
  private static func text(_ name: String, _ note: String) -> String {
    if note.isEmpty { return name }
    return name.hasSuffix(")") ? "\(name.dropLast()); \(note))" : "\(name) (\(note))"
  }
}

extension Block {
  fileprivate mutating func addPill(center: Point, width: Double, height: Double, fill: Color) {
    let reach = Point(x: (width - height) / 2, y: 0)
    ornaments.append(
      .stroke(
        Path(through: [center - reach, center + reach]), color: fill, width: height, dash: .solid))
    for end in [center - reach, center + reach] {
      ornaments.append(
        .disc(center: end, radius: height / 2, fill: fill, stroke: nil, strokeWidth: 0))
    }
  }
}
