extension Poster {
  /// A part of a poster that is set as one block.
  enum Part: String, CaseIterable {
    case title, start, lines, beside, key, notes
  }

  /// What of a map decides which rows a poster's parts have.
  struct Shown: Hashable {
    /// The signs to be explained.
    var symbols: Set<Symbol>
    /// Those that some picture of the map may explain.
    var otherSymbols: Set<Symbol> = []
    /// The lines that have a track.
    var drawn: Set<String>
    /// The lines that say their name on the map.
    var named: Set<String>
    /// The lines that say their code on the map, if not more.
    var coded: Set<String>
    /// Of the title's letters.
    var titleSize = PosterStyle.title

    init(_ drawing: Drawing) {
      symbols = drawing.symbols
      drawn = Set(drawing.tracks.map(\.line))
      named = Set(drawing.codes.filter(\.isNamed).map(\.line))
      coded = Set(drawing.codes.map(\.line))
    }

    /// What a picture shows, and signs that only some pictures of its map have.
    init(_ drawing: Drawing, otherSymbols: Set<Symbol>) {
      self.init(drawing)
      self.otherSymbols = otherSymbols
    }

    /// What of it decides the rows of one part.
    func restricted(to part: Part) -> Shown {
      var copy = self
      if part != .key { (copy.symbols, copy.otherSymbols) = ([], []) }
      if part != .lines { (copy.drawn, copy.named, copy.coded) = ([], [], []) }
      if part != .title { copy.titleSize = PosterStyle.title }
      return copy
    }
  }

  /// What the plain picture of a map shows, whichever of its pictures is known.
  func plain(_ shown: Shown) -> Shown {
    var plain = shown
    if let plainSymbols {
      plain.symbols = shown.symbols.subtracting(shown.otherSymbols).union(plainSymbols)
    }
    plain.symbols.remove(.state(.missing))
    plain.otherSymbols = []
    return plain
  }

  /// The rows of a part, each in one column of that width; those of the title and the notes are its
  /// lines of text.
  func rows(of part: Part, width: Double, _ shown: Shown) -> [Block] {
    switch part {
    case .title: [titleRow(width: width, size: shown.titleSize)]
    case .start: start.map { row(of: $0, width: width) }
    case .lines: legendRows(width: width, shown)
    case .beside: beside.map { row(of: $0, width: width) }
    case .key:
      key.filter { shown.symbols.union(shown.otherSymbols).union(explained).contains($0.symbol) }
        .map { row(of: $0, width: width) }
    case .notes:
      notes.map { note in
        var row = Block()
        row.add(note, width: width, size: PosterStyle.note, color: .muted)
        return row
      }
    }
  }

  /// A part set in columns, under its heading; empty where it has no rows.
  func block(_ part: Part, columns: Int, width: Double, _ shown: Shown) -> Block {
    block(part, of: rows(of: part, width: width, shown), columns: columns, width: width)
  }

  /// The rows of a part, as wide as the column, set in columns under its heading.
  func block(_ part: Part, of rows: [Block], columns: Int, width: Double) -> Block {
    guard rows.contains(where: { !$0.ornaments.isEmpty }) else { return Block() }
    let body = Block(rows, columns: columns, width: width, gap: Self.gap(in: part))
    let all = Double(columns) * (width + PosterStyle.gutter) - PosterStyle.gutter
    var block = Block()
    if let heading = heading(of: part), !heading.isEmpty {
      block.add(heading, width: all, bold: true, color: .muted)
      block.height += 6
    }
    block.ornaments += body.moved(by: Point(x: 0, y: block.height))
    block.height += body.height
    return part == .start ? block.onTint() : block
  }

  private func heading(of part: Part) -> String? {
    switch part {
    case .title, .notes: nil
    case .start: startHeading
    case .lines: linesHeading
    case .beside: besideHeading
    case .key: keyHeading
    }
  }

  private static func gap(in part: Part) -> Double {
    switch part {
    case .title, .notes: 0
    case .start: 12
    case .lines, .key: 5
    case .beside: 3
    }
  }

  /// How many lines that nobody is on stand in one column at most, though another would be shorter.
  private static let keptTogether = 4

  /// The lines that the map does not name itself; then those that nobody is on, under what is said
  /// of them.
  private func legendRows(width: Double, _ shown: Shown) -> [Block] {
    let legend = legend(shown)
    var rows = legend.filter { !$0.isEmpty }.map { row(of: $0, width: width) }
    let empty = legend.filter(\.isEmpty)
    let notes = empty.reduce(into: [String]()) { notes, line in
      if !notes.contains(line.note) { notes.append(line.note) }
    }
    for note in notes {
      var heading = Block()
      heading.add(note.prefix(1).uppercased() + note.dropFirst(), width: width, color: .muted)
      let lines = empty.filter { $0.note == note }.map { row(of: $0, width: width) }
      // A few stay together in one column, under what is said of them.
      let together = lines.count <= Self.keptTogether ? lines.count : 1
      rows.append(Block([heading] + lines.prefix(together), gap: Self.gap(in: .lines)))
      rows += lines.dropFirst(together)
    }
    return rows
  }

  /// The lines that the map does not name itself, as it shows them; those whose code is their name it
  /// names by that.
  private func legend(_ shown: Shown) -> [LegendLine] {
    lines.compactMap { line in
      guard let id = line.line else { return line }
      var line = line
      let isNamed = line.isNamedByCode ? shown.coded.contains(id) : shown.named.contains(id)
      line.isEmpty = line.isEmpty || !shown.drawn.contains(id)
      // Here it says why it lies back on the map.
      if line.isEmpty, isNamed { line.emphasis = .faded }
      return line.isEmpty || !isNamed ? line : nil
    }
  }
}

extension Poster.LegendLine {
  /// Whether there is no more to say of it than its code.
  var isNamedByCode: Bool { name == code && remark.isEmpty }
}

extension Block {
  /// The block in a panel.
  fileprivate func onTint() -> Block {
    let padding = PosterStyle.padding
    let area = Rect(
      minX: 0, minY: 0, maxX: width + 2 * padding, maxY: height + 2 * padding)
    return Block(
      ornaments: [.rectangle(area, fill: .tint, stroke: nil)]
        + moved(by: Point(x: padding, y: padding)),
      height: area.height)
  }
}

extension [Poster] {
  /// Those of the plain picture; all where none is known to be.
  var plain: [Poster] {
    let plain = filter { $0.plainSymbols != nil }
    return plain.isEmpty ? self : plain
  }
}
