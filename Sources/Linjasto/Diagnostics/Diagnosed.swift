/// A value with everything that was found wrong on the way to it.
public struct Diagnosed<Value> {
  /// Nil when an error keeps the value from being made.
  public var value: Value?
  /// In the order in which a reader meets them; empty when there is nothing to say.
  public var diagnostics: [Diagnostic]
  /// How many more there are beyond ``diagnostics``: of hundreds not every one is told.
  public var further: ProblemCount

  public init(
    _ value: Value?, _ diagnostics: [Diagnostic] = [], further: ProblemCount = ProblemCount()
  ) {
    self.value = value
    self.diagnostics = diagnostics
    self.further = further
  }

  /// Told or not.
  public var problemCount: ProblemCount { ProblemCount(diagnostics) + further }

  /// Warnings alone do not count: with them there is a value.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}
