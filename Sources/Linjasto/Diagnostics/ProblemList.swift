/// What one reader finds wrong: the first problems of each severity in full, the rest as a number.
///
/// Nobody reads the thousandth, and telling a hundred thousand takes hundreds of megabytes.
package struct ProblemList: Sendable {
  /// How many of a severity are told in full.
  package static let limit = 200

  /// In the order in which they were found.
  package private(set) var told: [Diagnostic] = []
  private var found = ProblemCount()

  package init() {}

  package init(_ read: Diagnosed<some Any>) {
    for diagnostic in read.diagnostics { add(diagnostic) }
    found = found + read.further
  }

  package init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { add(diagnostic) }
  }

  package var hasErrors: Bool { found.errors > 0 }

  /// Whether a further problem of a severity is but counted, so that there is no need to look for its
  /// place and mending.
  package func isFull(_ severity: Diagnostic.Severity) -> Bool {
    found[severity] >= ProblemList.limit
  }

  package mutating func add(_ diagnostic: Diagnostic) {
    if !isFull(diagnostic.severity) { told.append(diagnostic) }
    count(diagnostic.severity)
  }

  /// One more that is not told.
  package mutating func count(_ severity: Diagnostic.Severity) { found[severity] += 1 }

  /// What is counted beyond ``told``.
  package var further: ProblemCount {
    var further = found
    for diagnostic in told { further[diagnostic.severity] -= 1 }
    return further
  }

  /// What two readers of one text found.
  package static func + (a: ProblemList, b: ProblemList) -> ProblemList {
    var sum = a
    sum.told += b.told
    sum.found = a.found + b.found
    return sum
  }

  /// In the order of the text, each once.
  package func inOrder() -> ProblemList {
    var ordered = self
    var seen: Set<Diagnostic> = []
    let indexed = told.enumerated().filter { seen.insert($0.element).inserted }
    ordered.told = indexed.sorted { a, b in
      let places = [a, b].map { ($0.element.location?.line ?? 0, $0.element.location?.column ?? 0) }
      return places[0] != places[1] ? places[0] < places[1] : a.offset < b.offset
    }.map { $0.element }
    for diagnostic in told { ordered.found[diagnostic.severity] -= 1 }
    for diagnostic in ordered.told { ordered.found[diagnostic.severity] += 1 }
    return ordered
  }

  /// A value with what was found on the way to it; no value where an error was.
  package func diagnosed<Value>(_ value: @autoclosure () -> Value?) -> Diagnosed<Value> {
    Diagnosed(hasErrors ? nil : value(), told, further: further)
  }
}
