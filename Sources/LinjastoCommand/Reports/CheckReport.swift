internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// What `linjasto check` found in one map, in any of its forms.
struct CheckReport: Encodable {
  let answer: CheckAnswer
  /// What the map is called in a text.
  private let name: String
  let diagnostics: [Diagnostic]
  /// How many problems there are beyond ``diagnostics``.
  let further: ProblemCount
  /// Nil when errors keep the map from being read.
  private let summary: NetworkSummary?
  /// What the drawing of the map is worth; nil when none was asked for or can be made.
  private let drawing: DrawingReport?
  /// The one asked for, else the map's own where it can be seen.
  let language: Language

  init(_ path: String, drawnAsOf day: AsOf?) throws {
    let input = try MapInput(path)
    let (shown, read) = (FileName.shown(path), input.read)
    language = input.language
    answer = CheckAnswer(path == "-" ? "standard input" : shown, read, in: language)
    name = path == "-" ? Saying(.standardInput).text(in: language) : shown.visible
    diagnostics = read.diagnostics
    further = read.further
    summary = read.value.map(NetworkSummary.init)
    drawing = day.flatMap { day in
      read.value.map { network in
        let map = network.lineMap(MapView(language: network.defaultLanguage, asOf: day))
        return DrawingReport(LayoutOptions.layOut(map).drawing, map.shown)
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
    let words = Words(language)
    let found = words.problems(name, answer.errors, answer.warnings) + "\n"
    return found + (summary.map { "  \($0.text(in: language))\n" } ?? "")
      + (drawing.map { $0.text(in: language) } ?? "")
  }

  static func total(_ reports: [CheckReport], in language: Language) -> String {
    let words = Words(language)
    let errors = reports.reduce(0) { $0 + $1.answer.errors }
    let warnings = reports.reduce(0) { $0 + $1.answer.warnings }
    let maps = words(.mapCount, "\(reports.count)")
    return words.problems(maps, errors, warnings) + "\n"
  }
}

extension Words {
  fileprivate func problems(_ name: String, _ errors: Int, _ warnings: Int) -> String {
    self(.problemCount, name, count(errors), count(warnings))
  }
}
