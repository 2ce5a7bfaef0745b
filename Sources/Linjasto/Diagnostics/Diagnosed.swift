/// A value with everything that was found wrong on the way to it.
public struct Diagnosed<Value> {
  /// Nil when an error keeps the value from being made.
  public var value: Value?
  public var diagnostics: [Diagnostic]

  public init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}
