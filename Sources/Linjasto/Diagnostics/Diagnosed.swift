/// A value with everything that was found wrong on the way to it.
public struct Diagnosed<Value> {
  /// Nil when an error keeps the value from being made.
  public var value: Value?
  /// In the order in which a reader meets them; empty when there is nothing to say.
  public var diagnostics: [Diagnostic]

  public init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Warnings alone do not count: with them there is a value.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension [Diagnostic] {
  /// In the order of the text, each once.
  package func inOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let indexed = enumerated().filter { seen.insert($0.element).inserted }
    return indexed.sorted { a, b in
      let places = [a, b].map { ($0.element.location?.line ?? 0, $0.element.location?.column ?? 0) }
      return places[0] != places[1] ? places[0] < places[1] : a.offset < b.offset
    }.map { $0.element }
  }
}
