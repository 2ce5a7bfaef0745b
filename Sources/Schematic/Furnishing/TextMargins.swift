/// The texts around a map, each with the margin that sets it apart: what of a sheet is not the map's.
///
/// A sheet is measured in rows, counted from its upper edge, each on its middle.
struct TextMargins: Equatable, Sendable {
  /// In sizes of the text.
  private static let reach = 2.0
  /// The height of a row, in points.
  private static let step = 4.0

  /// The spans that they cover, none of them touching another of its row.
  private let spans: [Span]

  private struct Span: Equatable, Sendable {
    var row: Int
    var left: Double
    var right: Double
  }

  /// - Complexity: that of sorting the texts, counted in the rows that they and their margins reach.
  init(of texts: [Drawing.Text]) {
    var spans: [Span] = []
    for text in texts {
      let (box, reach) = (text.box, Self.reach * text.size)
      for row in Self.rows(from: box.minY - reach, to: box.maxY + reach) {
        let beyond = max(0, box.minY - Self.middle(of: row), Self.middle(of: row) - box.maxY)
        // The corners are round.
        let half = max(0, reach * reach - beyond * beyond).squareRoot()
        spans.append(Span(row: row, left: box.minX - half, right: box.maxX + half))
      }
    }
    spans.sort { ($0.row, $0.left) < ($1.row, $1.left) }
    self.spans = spans.reduce(into: []) { joined, next in
      if let last = joined.last, last.row == next.row, next.left <= last.right {
        joined[joined.count - 1].right = max(last.right, next.right)
      } else {
        joined.append(next)
      }
    }
  }

  /// What they cover, in square points.
  var area: Double { spans.reduce(0) { $0 + $1.right - $1.left } * Self.step }

  /// What they cover outside of a convex outline, in square points.
  ///
  /// - Complexity: linear in the points, and in the rows.
  func area(beyond outline: [Point]) -> Double {
    let top = outline.lazy.map(\.y).min() ?? 0
    let bottom = outline.lazy.map(\.y).max() ?? 0
    let rows = Self.rows(from: top, to: bottom)
    var (left, right) = (
      [Double](repeating: .infinity, count: rows.count),
      [Double](repeating: -.infinity, count: rows.count)
    )
    for (a, b) in zip(outline, outline.dropFirst() + outline.prefix(1)) where a.y != b.y {
      for row in Self.rows(from: min(a.y, b.y), to: max(a.y, b.y)) {
        let x = a.x + (b.x - a.x) * (Self.middle(of: row) - a.y) / (b.y - a.y)
        let index = row - rows.lowerBound
        (left[index], right[index]) = (min(left[index], x), max(right[index], x))
      }
    }
    let common = spans.reduce(0.0) { sum, span in
      guard rows.contains(span.row) else { return sum }
      let index = span.row - rows.lowerBound
      return sum + max(0, min(span.right, right[index]) - max(span.left, left[index]))
    }
    return area - common * Self.step
  }

  private static func middle(of row: Int) -> Double { (Double(row) + 0.5) * step }

  /// Those with their middle between two heights.
  private static func rows(from low: Double, to high: Double) -> Range<Int> {
    let first = Int((low / step - 0.5).rounded(.up))
    return first..<max(first, Int((high / step - 0.5).rounded(.down)) + 1)
  }
}
