extension Ink {
  /// The area that a code may share with another code or a text, in square points.
  private static let forgivenArea = 0.5

  /// What is wrong with the signs that carry the lines' codes: what they lie upon, and lines
  /// without any, where the drawing has some.
  func noteCodes(_ found: inout Set<Drawing.Defect>) {
    guard !drawing.codes.isEmpty else { return }
    let boxes = drawing.codes.map(\.box)
    let index = BoxIndex(boxes)
    for (number, code) in drawing.codes.enumerated() {
      for other in index.near(code.box)
      where other > number && Ink.isUpon(code.box, boxes[other]) {
        let ids = [code.line, drawing.codes[other].line].sorted()
        found.insert(Drawing.Defect(.codeCode, ids[0], ids[1]))
      }
      let core = code.box.inset(by: 0.25)
      for shape in shapes(near: core) where shapes[shape].distance(core) <= 0 {
        found.insert(Drawing.Defect(.codeMarker, code.line, drawing.markers[shape].station))
      }
    }
    for label in drawing.labels {
      for text in label.lines {
        for code in index.near(text.box) where Ink.isUpon(text.box, boxes[code]) {
          found.insert(Drawing.Defect(.codeLabel, drawing.codes[code].line, label.station))
        }
      }
    }
    let coded = Set(drawing.codes.map(\.line))
    for stroke in strokes where !coded.contains(stroke.line) {
      found.insert(Drawing.Defect(.codeMissing, stroke.line))
    }
  }

  private static func isUpon(_ a: Rect, _ b: Rect) -> Bool {
    let width = min(a.maxX, b.maxX) - max(a.minX, b.minX)
    let height = min(a.maxY, b.maxY) - max(a.minY, b.minY)
    return width > 0 && height > 0 && width * height > forgivenArea
  }
}
