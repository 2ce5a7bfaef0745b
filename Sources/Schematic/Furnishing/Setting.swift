/// One way to set a part: in so many columns of that width, and the room that it then takes.
struct Setting: Equatable, Sendable {
  var columns: Int
  var columnWidth: Double
  /// Of the whole block, large enough for each poster that is set in it.
  var width: Double
  var height: Double
  /// Of the block around the plain picture, in the language that needs least room.
  var leastWidth = 0.0
  var leastHeight = 0.0
  /// The width of a column by what it is when no text is broken, at most 1.
  var ease: Double
}

extension Setting {
  /// The ways to set a part so that each of the posters has room, none of them both wider and higher
  /// than another; the narrowest first. Empty where no poster has the part.
  ///
  /// - Complexity: a setting of every poster for each way that is tried, at most some twenty.
  static func all(
    of part: Poster.Part, for posters: [Poster], _ shown: Poster.Shown
  ) -> [Setting] {
    let rows = posters.map { $0.rows(of: part, width: .infinity, shown) }
    let most = rows.map(\.count).max() ?? 0
    let natural = rows.joined().map(\.width).max() ?? 0
    guard most > 0, natural > 0 else { return [] }
    var widths: [Double]
    switch part {
    case .title: widths = [1, 0.75, 0.55].map { natural * $0 }
    case .notes: widths = [natural] + [2400, 1800, 1350, 1000, 750, 560, 420, 320]
    case .start, .lines, .beside, .key: widths = [1, 0.8, 0.62, 0.5].map { natural * $0 }
    }
    // No word is cut, unless it alone is wider than a sheet's column may be.
    let words = min(420, rows.joined().map(\.longestWord).max() ?? 0)
    let column = part == .title ? 260 * shown.titleSize / PosterStyle.title : 170
    let least = min(natural, max(words, column))
    widths = widths.filter { $0 >= least && $0 <= natural } + [least]
    let columns: Int
    switch part {
    case .title, .notes: columns = 1
    case .start, .lines, .beside: columns = min(4, most)
    case .key: columns = min(6, most)
    }
    var found: [Setting] = []
    for width in widths {
      let rows = posters.map { $0.rows(of: part, width: width, shown) }
      for count in 1...columns {
        let blocks = zip(posters, rows).map { poster, rows in
          poster.block(part, of: rows, columns: count, width: width)
        }
        let setting = Setting(
          columns: count, columnWidth: width, width: blocks.map(\.width).max() ?? 0,
          height: blocks.map(\.height).max() ?? 0, ease: width / natural)
        found.append(setting.measured(for: part, of: posters.plain, shown))
      }
    }
    found.sort {
      ($0.width, $0.height, $0.columns) < ($1.width, $1.height, $1.columns)
    }
    return found.reduce(into: []) { kept, next in
      if kept.allSatisfy({ $0.height > next.height + 0.5 }) { kept.append(next) }
    }
  }
}

extension Setting {
  /// The setting with the least room that a part takes around a plain picture.
  func measured(for part: Poster.Part, of plain: [Poster], _ shown: Poster.Shown) -> Setting {
    let blocks = plain.map {
      $0.block(part, columns: columns, width: columnWidth, $0.plain(shown))
    }.filter { $0.height > 0 }
    var result = self
    result.leastWidth = blocks.map(\.width).min() ?? 0
    result.leastHeight = blocks.map(\.height).min() ?? 0
    return result
  }
}

extension Block {
  /// How far the longest word would reach to the right on a line of its own.
  fileprivate var longestWord: Double {
    ornaments.lazy.flatMap(\.texts).filter { $0.anchor == .start }.map { text in
      text.at.x
        + (text.text.split(whereSeparator: \.isWhitespace).map {
          FontMetrics.width(of: String($0), size: text.size, bold: text.isBold)
        }.max() ?? 0)
    }.max() ?? 0
  }
}
