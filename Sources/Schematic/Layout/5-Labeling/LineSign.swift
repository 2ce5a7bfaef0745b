/// A way to set the sign at a line's end: its code, with or without its name.
struct LineSign {
  /// Of the name as it is shown, from top to bottom; none for the code alone.
  let lines: [String]
  /// The width of the code's field and that of the whole sign in the widest of its names, in points.
  let codeWidth: Double
  let room: Point
  let cost: Double

  var isNamed: Bool { !lines.isEmpty }

  /// What of the room the shown name needs: at the room's beginning, middle or end.
  func field(in room: Rect, _ anchor: Drawing.Anchor, size: Double) -> Rect {
    guard isNamed else { return room }
    let name = lines.map { FontMetrics.width(of: $0, size: size, bold: true) }.max() ?? 0
    let spare = max(0, room.width - codeWidth - name - size * 0.8)
    let left =
      switch anchor {
      case .start: 0.0
      case .middle: spare / 2
      case .end: spare
      }
    return Rect(
      minX: room.minX + left, minY: room.minY, maxX: room.maxX - spare + left, maxY: room.maxY)
  }

  /// Of the texts, as a share of the station names'.
  static let share = 0.86

  /// The signs of a line, the one in the fewest lines first, the code alone last.
  static func signs(
    of line: LineMap.Line, style: MapStyle, hyphenation: Hyphenation
  ) -> [LineSign] {
    guard !line.code.isEmpty else { return [] }
    let size = style.textSize * share
    let height = size * 1.5
    let codeWidth = max(
      height, FontMetrics.width(of: line.code, size: size, bold: true) + size * 0.7)
    let bare = LineSign(
      lines: [], codeWidth: codeWidth, room: Point(x: codeWidth, y: height), cost: 1.6)
    guard style.namesLines, !line.label.isEmpty, line.label != line.code else { return [bare] }
    let named = NameSetting.settings(
      of: line.label, with: line.otherLabels, size: size, bold: true, hyphenation: hyphenation
    ).filter { $0.cost < 1 && $0.room.y < 3 * size * FontMetrics.lineHeight }
    return named.map { setting in
      LineSign(
        lines: setting.lines, codeWidth: codeWidth,
        room: Point(
          x: codeWidth + setting.room.x + size * 0.8, y: max(height, setting.room.y + size * 0.7)),
        cost: setting.cost)
    } + [bare]
  }
}
