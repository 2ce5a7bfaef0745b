import Testing

extension Tab {
  /// Expects that a list of texts is empty, and shows what is on it.
  func expectNone(
    _ expression: String, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let found: [String] = try evaluate(expression)
    #expect(found == [], comment, sourceLocation: sourceLocation)
  }
}
