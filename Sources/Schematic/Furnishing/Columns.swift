/// Sections flowing through columns of equal width, balanced: the lowest height into which they go.
struct Columns {
  private struct Piece {
    let block: Block
    let section: Int
  }

  let block: Block

  init(_ sections: [(heading: String, rows: [Block])], count: Int, width: Double) {
    let pieces = sections.enumerated().flatMap { index, section in
      section.rows.map { Piece(block: $0, section: index) }
    }
    let headings = sections.map { Columns.heading($0.heading, width: width) }
    var (low, high) = (0.0, pieces.reduce(0) { $0 + $1.block.height + 80 })
    while high - low > 0.5 {
      let middle = (low + high) / 2
      if Columns.flow(pieces, headings, height: middle).count <= count {
        high = middle
      } else {
        low = middle
      }
    }
    var result = Block()
    for (column, content) in Columns.flow(pieces, headings, height: high).enumerated() {
      let x = Double(column) * (width + PosterStyle.gutter)
      result.ornaments += content.moved(by: Point(x: x, y: 0))
      result.height = max(result.height, content.height)
    }
    block = result
  }

  /// A column begins a section or goes on with it under an empty heading, so that first rows align.
  private static func flow(_ pieces: [Piece], _ headings: [Block], height: Double) -> [Block] {
    var columns: [Block] = []
    var current = Block()
    var section = -1
    for piece in pieces {
      let isNew = piece.section != section
      let gap = isNew && current.height > 0 ? 12.0 : 0
      let needed = (isNew ? headings[piece.section].height + gap : 0) + piece.block.height
      if current.height > 0, current.height + needed > height {
        columns.append(current)
        current = Block()
      }
      if isNew || current.height == 0 {
        if current.height > 0 { current.height += 12 }
        let heading = headings[piece.section]
        let shown = isNew ? heading.ornaments : Array(heading.ornaments.prefix(1))
        current.ornaments += Block(ornaments: shown).moved(by: Point(x: 0, y: current.height))
        current.height += heading.height
        section = piece.section
      }
      current.ornaments += piece.block.moved(by: Point(x: 0, y: current.height))
      current.height += piece.block.height
    }
    return current.height > 0 ? columns + [current] : columns
  }

  /// A rule and the words under it.
  private static func heading(_ text: String, width: Double) -> Block {
    var block = Block()
    let rule = Path(through: [.zero, Point(x: width, y: 0)])
    block.ornaments.append(.stroke(rule, color: .rule, width: 1, dash: .solid))
    block.height = 6
    block.add(
      text, x: 0, width: width, size: PosterStyle.heading, bold: true, color: .muted)
    block.height += 5
    return block
  }
}
