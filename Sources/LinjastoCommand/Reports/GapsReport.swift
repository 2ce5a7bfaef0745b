internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

/// What `linjasto gaps` found out, in any of its forms.
struct GapsReport {
  let picture: CoveragePicture
  let language: Language
  let resilience: Resilience?
  let plan: ClosingPlan?

  func text(_ format: ReportFormat) throws -> String {
    switch format {
    case .json:
      try JSONText.of(
        GapsAnswer(picture.report, resilience: resilience, plan: plan, changes: changes))
    case .csv: picture.report.csv(in: language)
    case .html: picture.report.html(in: language, after: additions)
    case .text: text
    }
  }

  /// What a what-if made of the cells.
  private var changes: [NetworkComparison.CellChange]? {
    picture.before.map { NetworkComparison.cells($0, picture.report) }
  }

  private var text: String {
    var parts = [picture.report.matrix(in: language)]
    if picture.isNarrow { parts.append(picture.report.details(in: language)) }
    return (parts + additions).joined(separator: "\n")
  }

  /// What was asked for beside the cells.
  private var additions: [String] {
    [
      changes.map { NetworkComparison.text(whatIf: $0, of: picture.whole, in: language) },
      resilience?.text(in: language), plan?.text(picture.report, in: language),
    ].compactMap(\.self)
  }
}
