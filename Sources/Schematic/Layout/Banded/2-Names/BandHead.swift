/// The head of a column: a line's code in a disc on its track, its name beside.
enum BandHead {
  /// Half the width of the widest code's field, in points.
  static func reach(of map: LineMap, _ sizes: BandSizes) -> Double {
    map.lines.map { LineSign.codeWidth(of: $0.code, size: sizes.headSize) }.max().map { $0 / 2 }
      ?? 0
  }

  /// Of the room for a line's name beside a column, in points.
  static func width(
    beside column: Int, _ widths: [Double], _ reach: Double, _ sizes: BandSizes
  ) -> Double {
    nameWidth(in: widths[column], isLast: column + 1 == widths.count, reach, sizes)
  }

  /// The same of a column whose names have that room.
  static func nameWidth(
    in width: Double, isLast: Bool, _ reach: Double, _ sizes: BandSizes
  ) -> Double {
    let pitch = sizes.inset + width + sizes.tail
    return pitch - reach - sizes.gap - (isLast ? 0 : reach + sizes.gap)
  }

  /// The room for names that a column needs so that its head has room for a name that wide.
  static func roomWidth(forName width: Double, _ reach: Double, _ sizes: BandSizes) -> Double {
    width + 2 * (reach + sizes.gap) - sizes.inset - sizes.tail
  }

  static func height(of setting: BandNames.Setting, _ sizes: BandSizes) -> Double {
    max(sizes.headSize * 1.5, setting.room.y)
  }

  /// The sign of a line over or under its column.
  ///
  /// - Parameters:
  ///   - at: the middle of the code.
  ///   - reach: half the width of the widest code.
  ///   - isFoot: whether the name hangs down from the code's height, and does not stand up from it.
  static func code(
    of line: LineMap.Line, _ setting: BandNames.Setting, at: Point, reach: Double, isFoot: Bool,
    _ sizes: BandSizes
  ) -> Drawing.Code {
    let size = sizes.headSize
    let (half, high) = (LineSign.codeWidth(of: line.code, size: size) / 2, 0.75 * size)
    let field = Rect(minX: at.x - half, minY: at.y - high, maxX: at.x + half, maxY: at.y + high)
    let middle = at.y + FontMetrics.ascent(of: "H", size: size) / 2
    var texts = [
      Drawing.Text(
        line.code, at: Point(x: at.x, y: middle), anchor: .middle, size: size, isBold: true,
        color: line.color.readableInk)
    ]
    let left = at.x + reach + sizes.gap
    let leading = FontMetrics.lineHeight * size
    for (index, name) in setting.lines.enumerated() {
      let row = isFoot ? index : index - (setting.lines.count - 1)
      texts.append(
        Drawing.Text(
          name, at: Point(x: left, y: middle + Double(row) * leading), size: size, isBold: true))
    }
    let name = Rect(
      minX: left, minY: isFoot ? field.minY : field.maxY - max(field.height, setting.room.y),
      maxX: left + setting.room.x,
      maxY: isFoot ? field.minY + max(field.height, setting.room.y) : field.maxY)
    return Drawing.Code(
      line: line.id, station: "", box: setting.lines.isEmpty ? field : field.union(name),
      field: field, texts: texts, color: line.color, emphasis: line.emphasis)
  }
}
