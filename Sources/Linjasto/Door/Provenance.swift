/// Where each field of a draft stands in what it was read from: the line of a text, the cell of a
/// sheet, the row of a table.
///
/// Every format that becomes a ``NetworkDraft`` brings one, so that the door's diagnostics point at
/// the very place without knowing the format.
public struct Provenance: Sendable {
  /// How much a place must tell. Finding a character on a line and showing the line takes time with
  /// its length, so a door that has much to say asks for less.
  public enum Detail: Sendable {
    /// With the excerpt of the text.
    case full
    /// Line and column alone, the column as the format counts it.
    case brief
  }

  private let locate: @Sendable (FieldPath, Detail) -> Diagnostic.Location?
  /// Whether every value has been compared with the format and looked through for personal data.
  let isChecked: Bool

  /// - Parameters:
  ///   - isChecked: Whether every value has been compared with the format and looked through for
  ///     personal data, so that the door need not tell it again.
  ///   - locate: The place of the value at a path, or of the nearest value around it; nil where
  ///     nothing is known of it.
  public init(
    isChecked: Bool = true,
    _ locate: @escaping @Sendable (FieldPath, Detail) -> Diagnostic.Location?
  ) {
    self.isChecked = isChecked
    self.locate = locate
  }

  /// The place of the value at `path`, or of the nearest value around it.
  public func location(of path: FieldPath, _ detail: Detail = .full) -> Diagnostic.Location? {
    locate(path, detail)
  }
}
