internal import Linjasto

/// What `linjasto check` found in one map.
struct CheckReport: Encodable {
  let path: String
  let errors: Int
  let warnings: Int
  /// Nil when errors keep the map from being read.
  let summary: NetworkSummary?
  let diagnostics: [Diagnostic]

  init(_ path: String, _ read: Diagnosed<Network>) {
    self.path = path == "-" ? "standard input" : path
    errors = read.diagnostics.count { $0.severity == .error }
    warnings = read.diagnostics.count - errors
    summary = read.value.map(NetworkSummary.init)
    diagnostics = read.diagnostics
  }

  var text: String {
    let found =
      "\(path): \(CheckReport.count(errors, "error")), \(CheckReport.count(warnings, "warning"))\n"
    return found + (summary.map { "  \($0.text)\n" } ?? "")
  }

  static func total(_ reports: [CheckReport]) -> String {
    let errors = reports.reduce(0) { $0 + $1.errors }
    let warnings = reports.reduce(0) { $0 + $1.warnings }
    return
      "\(count(reports.count, "map")): \(count(errors, "error")), \(count(warnings, "warning"))\n"
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
