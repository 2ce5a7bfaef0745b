internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// What `linjasto check` found in one map.
struct CheckReport: Encodable {
  let path: String
  let errors: Int
  let warnings: Int
  /// Nil when errors keep the map from being read.
  let summary: NetworkSummary?
  let diagnostics: [Diagnostic]
  /// What the drawing of the map is worth; nil when none was asked for or can be made.
  let drawing: DrawingReport?

  init(_ path: String, _ read: Diagnosed<Network>, isDrawn: Bool) {
    self.path = path == "-" ? "standard input" : path
    errors = read.diagnostics.count { $0.severity == .error }
    warnings = read.diagnostics.count - errors
    summary = read.value.map(NetworkSummary.init)
    diagnostics = read.diagnostics
    drawing =
      isDrawn
      ? read.value.map { network in
        let map = network.lineMap(MapView(language: network.defaultLanguage))
        return DrawingReport(LayoutOptions.layOut(map).drawing, map)
      } : nil
  }

  var hasProblems: Bool { errors > 0 || drawing.map { !$0.clean } ?? false }

  var text: String {
    let words = Words(.english)
    let found = words(.problemCount, path, "\(errors)", "\(warnings)") + "\n"
    return found + (summary.map { "  \($0.text(in: .english))\n" } ?? "")
      + (drawing.map(\.text) ?? "")
  }

  static func total(_ reports: [CheckReport]) -> String {
    let words = Words(.english)
    let errors = reports.reduce(0) { $0 + $1.errors }
    let warnings = reports.reduce(0) { $0 + $1.warnings }
    let maps = words(.mapCount, "\(reports.count)")
    return words(.problemCount, maps, "\(errors)", "\(warnings)") + "\n"
  }
}
