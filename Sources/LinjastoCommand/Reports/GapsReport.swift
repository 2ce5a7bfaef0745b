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
        GapsAnswer(picture.report, resilience: resilience, plan: plan, changes: picture.changes))
    case .csv: picture.report.csv(in: language)
    case .html:
      try CoveragePage(
        picture, in: language, resilience: resilience, changes: picture.changes,
        figure: picture.figure(in: language), plan: planner
      ).html
    case .text: text
    }
  }

  private var text: String {
    [
      picture.text(in: language), resilience?.text(picture.report, in: language),
      plan?.text(picture.report, in: language),
    ].compactMap(\.self).joined(separator: "\n")
  }
}
