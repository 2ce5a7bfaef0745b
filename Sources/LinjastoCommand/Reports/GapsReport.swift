internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoPages
internal import LinjastoText

/// What `linjasto gaps` found out, in any of its forms.
struct GapsReport {
  let picture: CoveragePicture
  let language: Language
  let resilience: Resilience?
  let plan: ClosingPlan?
  /// How the gaps of a part of the report can be closed, on a page.
  let planner: (CoverageReport) -> ClosingPlan

  func text(_ format: ReportFormat) throws -> String {
    switch format {
    case .json:
      try JSONText.of(
        GapsAnswer(picture.report, resilience: resilience, plan: plan, changes: changes))
    case .csv: picture.report.csv(in: language)
    case .html:
      try CoveragePage(
        picture, in: language, resilience: resilience, changes: changes,
        figure: picture.figure(in: language), plan: planner
      ).html
    case .text: text
    }
  }

  /// What a what-if made of the cells.
  private var changes: [NetworkComparison.CellChange]? {
    picture.before.map { NetworkComparison.cells($0, picture.report) }
  }

  private var text: String {
    let report = picture.report
    var parts = [report.matrix(in: language)]
    if picture.isNarrow { parts.append(report.details(of: picture.networks, in: language)) }
    let balance = report.balance(suppressed: picture.suppressed, in: language)
    if !balance.isEmpty { parts.append(balance) }
    return
      (parts
      + [
        changes.map { NetworkComparison.text(whatIf: $0, of: picture.whole, in: language) },
        resilience?.text(report, in: language), plan?.text(report, in: language),
      ].compactMap(\.self)).joined(separator: "\n")
  }
}
