internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// What `linjasto check` found in one map, in any of its forms.
struct CheckReport: Encodable {
  let answer: CheckAnswer
  let diagnostics: [Diagnostic]
  /// Nil when errors keep the map from being read.
  private let summary: NetworkSummary?
  /// What the drawing of the map is worth; nil when none was asked for or can be made.
  private let drawing: DrawingReport?

  init(_ path: String, _ read: Diagnosed<Network>, drawnAsOf day: AsOf?) {
    answer = CheckAnswer(path == "-" ? "standard input" : path, read)
    diagnostics = read.diagnostics
    summary = read.value.map(NetworkSummary.init)
    drawing = day.flatMap { day in
      read.value.map { network in
        let map = network.lineMap(MapView(language: network.defaultLanguage, asOf: day))
        return DrawingReport(LayoutOptions.layOut(map).drawing, map)
      }
    }
  }

  var hasProblems: Bool { answer.errors > 0 || drawing.map { !$0.clean } ?? false }

  private enum CodingKeys: CodingKey { case drawing }

  /// The answer's own keys, and beside them what only the drawing engine can tell.
  func encode(to encoder: any Encoder) throws {
    try answer.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(drawing, forKey: .drawing)
  }

  var text: String {
    CheckReport.sum(answer.path, answer.errors, answer.warnings)
      + (summary.map { "  \($0.text)\n" } ?? "") + (drawing.map(\.text) ?? "")
  }

  static func total(_ reports: [CheckReport]) -> String {
    sum(
      count(reports.count, "map"), reports.reduce(0) { $0 + $1.answer.errors },
      reports.reduce(0) { $0 + $1.answer.warnings })
  }

  private static func sum(_ subject: String, _ errors: Int, _ warnings: Int) -> String {
    "\(subject): \(count(errors, "error")), \(count(warnings, "warning"))\n"
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
