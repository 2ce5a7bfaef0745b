extension Drawing {
  /// The map with its poster around it: the title and the entries above, the legend and the key
  /// beside or below, whichever makes the smaller sheet nearer to the shape of paper, the notes at
  /// the foot. Nothing lies over anything else.
  ///
  /// - Complexity: linear for a given number of columns.
  public func furnished(with poster: Poster) -> Drawing {
    let symbols = symbols
    let poster = poster.naming(terminiOf: self)
    var best = furnished(with: poster, symbols: symbols, sideColumns: 0)
    for columns in 1...2 {
      let other = furnished(with: poster, symbols: symbols, sideColumns: columns)
      if other.sheetCost < best.sheetCost { best = other }
    }
    return best
  }

  /// The area, times how far the shape is from a sheet in landscape.
  private var sheetCost: Double {
    let shape = width / height / 1.4142
    return width * height * max(shape, 1 / shape)
  }

  private func furnished(
    with poster: Poster, symbols: Set<Poster.Symbol>, sideColumns: Int
  ) -> Drawing {
    let gutter = PosterStyle.gutter
    let side = Double(sideColumns) * (PosterStyle.column + gutter)
    let width = max(self.width + side, 640)
    var sheet = Sheet(top: PosterStyle.margin)
    sheet.place(poster.titleBlock(width: width), "title")
    if let start = poster.startBlock(width: width) {
      sheet.top += 16
      sheet.place(start, "start")
    }
    sheet.top += sideColumns == 0 ? 8 : 20

    let count =
      sideColumns > 0 ? sideColumns : Int((width + gutter) / (PosterStyle.column + gutter))
    let columnWidth =
      sideColumns > 0
      ? PosterStyle.column : (width - Double(count - 1) * gutter) / Double(max(1, count))
    let sections = poster.sections(width: columnWidth, symbols: symbols)
    let legend = Columns(sections, count: max(1, count), width: columnWidth).block
    let room = width - side
    var at = Point(x: PosterStyle.margin + (room - self.width) / 2, y: sheet.top)
    if sideColumns > 0 {
      sheet.place(legend, "legend", x: PosterStyle.margin + room + gutter, moves: false)
      at.y += max(0, (legend.height - height) / 2)
      sheet.top += max(legend.height, height) + 14
    } else {
      sheet.top += height + 8
      sheet.place(legend, "legend")
      sheet.top += 14
    }
    sheet.place(poster.notesBlock(width: width), "notes")
    var result = moved(by: at)
    result.width = width + 2 * PosterStyle.margin
    result.height = sheet.top + PosterStyle.margin - 12
    result.ornaments += sheet.ornaments
    return result
  }
}

/// Blocks put under one another.
private struct Sheet {
  var top: Double
  var ornaments: [Drawing.Ornament] = []

  mutating func place(
    _ block: Block, _ name: String, x: Double = PosterStyle.margin, moves: Bool = true
  ) {
    guard !block.ornaments.isEmpty else { return }
    ornaments.append(.group(name, block.moved(by: Point(x: x, y: top))))
    if moves { top += block.height }
  }
}
