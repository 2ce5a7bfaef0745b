/// Where something was read. That is no part of what it says: any two are equal.
package struct ReadPlace: Equatable, Sendable {
  private let provenance: Provenance?

  package init(_ provenance: Provenance? = nil) { self.provenance = provenance }

  /// Whether it was read at all, and not made by a program.
  var isKnown: Bool { provenance != nil }

  /// The place of the value at `path`, or of the nearest value around it.
  func location(of path: FieldPath, _ detail: Provenance.Detail = .full) -> Diagnostic.Location? {
    provenance?.location(of: path, detail)
  }

  package static func == (a: ReadPlace, b: ReadPlace) -> Bool { true }
}
