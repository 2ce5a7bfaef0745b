/// Rows of fields, as people save them from a spreadsheet.
public struct Table: Sendable {
  /// One value and where it stands.
  public struct Field: Hashable, Sendable {
    /// Without blanks at either end and without the quotes around it.
    public let text: String
    /// From 1, as an editor counts lines.
    public let line: Int
    /// From 1, in characters.
    public let column: Int

    public init(text: String, line: Int, column: Int) {
      self.text = text
      self.line = line
      self.column = column
    }
  }

  /// The text that it was read from.
  public let file: SourceFile
  /// Rows in which something stands; none is empty.
  public let rows: [[Field]]

  public init(file: SourceFile, rows: [[Field]]) {
    self.file = file
    self.rows = rows
  }

  /// The place of a field, for a message about it.
  func location(of field: Field) -> Diagnostic.Location {
    Diagnostic.Location(
      file.path, line: field.line, column: field.column, length: max(1, field.text.count),
      of: file.line(field.line))
  }
}
