/// A way to set the sign at a line's end: its code, with or without its name.
struct LineSign {
  /// Of the name as it is shown, from top to bottom; none for the code alone.
  let lines: [String]
  /// The width of the code's field and the size of the whole sign with room for each of its names,
  /// in points.
  let codeWidth: Double
  let room: Point
  let cost: Double

  var isNamed: Bool { !lines.isEmpty }

  /// What of a room for the sign the shown name needs, as high as its own lines ask for: at the
  /// room's left end, in its middle or at its right end, as near to the line's end as may be.
  ///
  /// - Parameter size: of the texts, in points.
  func field(in place: LabelCandidate, size: Double) -> Rect {
    let room = place.box
    guard isNamed else { return room }
    let name = lines.map { FontMetrics.width(of: $0, size: size, bold: true) }.max() ?? 0
    let width = min(room.width, codeWidth + name + size * LineSign.padding)
    let height = min(room.height, LineSign.height(lineCount: lines.count, size: size))
    let left =
      switch place.anchor {
      case .start: room.minX
      case .middle: room.center.x - width / 2
      case .end: room.maxX - width
      }
    let top = place.top(of: height)
    return Rect(minX: left, minY: top, maxX: left + width, maxY: top + height)
  }

  /// Of a sign with its name, whatever letters are in it: one line or several.
  private static func height(lineCount: Int, size: Double) -> Double {
    size * (1.73 + Double(lineCount - 1) * FontMetrics.lineHeight)
  }

  /// What a sign is wider than its code and its name, as a share of the texts' size.
  private static let padding = 0.8

  /// How far from a sign the eye looks for its line, in points; and what it does not see as nearer.
  static let (reach, hardlyNearer) = (18.0, 1.0)

  /// Of the texts, as a share of the station names'.
  static let share = 0.86

  /// Of the field of a code, in points.
  static func codeWidth(of code: String, size: Double) -> Double {
    max(size * 1.5, FontMetrics.width(of: code, size: size, bold: true) + size * 0.7)
  }

  /// The signs of a line, the one in the fewest lines first, the code alone last.
  static func signs(
    of line: LineMap.Line, style: MapStyle, hyphenation: Hyphenation
  ) -> [LineSign] {
    guard !line.code.isEmpty else { return [] }
    let size = style.textSize * share
    let height = size * 1.5
    let codeWidth = codeWidth(of: line.code, size: size)
    let bare = LineSign(
      lines: [], codeWidth: codeWidth, room: Point(x: codeWidth, y: height), cost: 1.6)
    guard style.namesLines, !line.label.isEmpty, line.label != line.code else { return [bare] }
    let named = NameSetting.settings(
      of: line.label, with: line.otherLabels, size: size, bold: true, hyphenation: hyphenation
    ).withoutWide(size: size).filter {
      $0.cost < 1 && $0.room.y < 3 * size * FontMetrics.lineHeight
    }
    return named.map { setting in
      LineSign(
        lines: setting.lines, codeWidth: codeWidth,
        room: Point(
          x: codeWidth + setting.room.x + size * padding,
          // High letters, such as Å, take more than the pill.
          y: max(
            self.height(lineCount: setting.lineCount, size: size), setting.room.y + size * 0.7)),
        cost: setting.cost)
    } + [bare]
  }
}
