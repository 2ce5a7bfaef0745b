extension Drawing.Text {
  /// What the text covers at most.
  package var box: Rect {
    let width = FontMetrics.width(of: text, size: size, bold: isBold)
    let left =
      switch anchor {
      case .start: at.x
      case .middle: at.x - width / 2
      case .end: at.x - width
      }
    return Rect(
      minX: left, minY: at.y - FontMetrics.ascent(of: text, size: size), maxX: left + width,
      maxY: at.y + FontMetrics.descent(of: text, size: size))
  }
}
