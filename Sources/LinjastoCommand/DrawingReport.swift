internal import Linjasto
internal import LinjastoText
internal import Schematic

/// What the library itself finds in a drawing.
struct DrawingReport: Encodable {
  let clean: Bool
  let defects: [Drawing.Defect]
  let score: Drawing.Score

  init(_ drawing: Drawing, _ map: LineMap) {
    defects = drawing.defects(against: map)
    clean = defects.isEmpty
    score = drawing.score
  }

  var text: String {
    let sum = Words(.english)(
      .drawingSummary, "\(score.lineBends)", "\(score.crossings)", "\(score.hiddenCrossings)",
      "\(defects.count)")
    return "  \(sum)\n"
      + defects.map {
        "    \($0.kind.rawValue.replacing("_", with: " ")): \($0.subjects.joined(separator: ", "))\n"
      }.joined()
  }
}
