internal import Linjasto
internal import LinjastoText
internal import Schematic

/// What the library itself finds in a drawing.
struct DrawingReport: Encodable {
  let clean: Bool
  let defects: [Drawing.Defect]
  let score: Drawing.Score
  /// Of a banded map.
  var columns: BandedMap.Cost?

  init(_ drawing: Drawing, _ map: LineMap, columns: BandedMap.Cost? = nil) {
    self.columns = columns
    let ink = Ink(drawing)
    defects = ink.defects(against: map)
    clean = defects.isEmpty
    score = ink.score
  }

  func text(in language: Language) -> String {
    let sum = Words(language)(
      .drawingSummary, "\(score.lineBends)", "\(score.crossings)", "\(score.hiddenCrossings)",
      "\(defects.count)")
    return "  \(sum)\n"
      + defects.map {
        "    \($0.kind.rawValue.replacing("_", with: " ")): \($0.subjects.joined(separator: ", "))\n"
      }.joined()
  }
}
