internal import Linjasto

/// Networks seen as one, and the part of their report that was asked for.
struct Picture {
  let networks: [Network]
  let whole: CoverageReport
  let report: CoverageReport
  /// The report as the maps are, when a what-if changed them.
  let before: CoverageReport?
  /// Whether only some regions or lines were asked for.
  let isNarrow: Bool

  /// The cell of a text such as `13:rare-diseases` or `13:H`.
  func cell(_ text: String) throws -> (Region.ID, Line.ID) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Failure("a cell is written REGION:LINE, such as 13:rare-diseases, not \(text)")
    }
    return (
      try named(parts[0], "region", whole.region, whole.nearestRegion),
      try named(parts[1], "line", whole.line, whole.nearestLine)
    )
  }
}
