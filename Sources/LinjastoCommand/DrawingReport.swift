internal import Schematic

/// What the library itself finds in a drawing.
struct DrawingReport: Encodable {
  let clean: Bool
  let defects: [Drawing.Defect]
  let score: Drawing.Score

  init(_ drawing: Drawing, _ map: LineMap) {
    let ink = Ink(drawing)
    defects = ink.defects(against: map)
    clean = defects.isEmpty
    score = ink.score
  }

  var text: String {
    let sum =
      "  drawing: \(score.lineBends) bends, \(score.crossings) crossings in the open,"
      + " \(score.hiddenCrossings) in stations, \(CheckReport.count(defects.count, "defect"))\n"
    return sum
      + defects.map {
        "    \($0.kind.rawValue.replacing("_", with: " ")): \($0.subjects.joined(separator: ", "))\n"
      }.joined()
  }
}
