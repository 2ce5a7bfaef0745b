/// How many problems there are, told or not.
public struct ProblemCount: Hashable, Sendable {
  public var errors: Int
  public var warnings: Int

  public init(errors: Int = 0, warnings: Int = 0) {
    self.errors = errors
    self.warnings = warnings
  }

  /// Of a list.
  public init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count - errors
  }

  public var total: Int { errors + warnings }

  public static func + (a: ProblemCount, b: ProblemCount) -> ProblemCount {
    ProblemCount(errors: a.errors + b.errors, warnings: a.warnings + b.warnings)
  }

  package subscript(severity: Diagnostic.Severity) -> Int {
    get { severity == .error ? errors : warnings }
    set { if severity == .error { errors = newValue } else { warnings = newValue } }
  }
}
