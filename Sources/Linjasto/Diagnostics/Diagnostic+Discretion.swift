extension Diagnostic.Location {
  /// The place with every letter and digit of its line hidden.
  package func masked() -> Diagnostic.Location {
    var location = self
    location.excerpt = String(
      excerpt.map { $0.isLetter || $0.isNumber || $0.isSymbol || $0 == "@" ? "•" : $0 })
    return location
  }
}

extension Diagnostic {
  /// The same problem without the line it stands on.
  public func withoutExcerpt() -> Diagnostic {
    var diagnostic = self
    diagnostic.location?.excerpt = ""
    return diagnostic
  }
}
