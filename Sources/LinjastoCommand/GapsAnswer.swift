internal import Linjasto

/// What `linjasto gaps` found out, in any of its forms.
struct GapsAnswer: Encodable {
  let picture: Picture
  let language: Language
  let resilience: Resilience?
  let plan: ClosingPlan?

  private enum CodingKeys: CodingKey { case resilience, plan, changes }

  /// The report's own keys, and beside them what else was asked for.
  func encode(to encoder: any Encoder) throws {
    try picture.report.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(resilience, forKey: .resilience)
    try container.encodeIfPresent(plan, forKey: .plan)
    try container.encodeIfPresent(changes, forKey: .changes)
  }

  func text(_ format: ReportFormat) throws -> String {
    switch format {
    case .json: try JSONText.of(self)
    case .csv: picture.report.csv(in: language)
    case .html: picture.report.html(in: language)
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
    if let changes { parts.append(NetworkComparison.text(whatIf: changes)) }
    if picture.isNarrow { parts.append(report.details(in: language)) }
    if let resilience { parts.append(resilience.text(report)) }
    if let plan { parts.append(plan.text(report)) }
    return parts.joined(separator: "\n")
  }
}
