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
    /// Where its program shows it; nil where that is not known.
    public let cell: SheetCell?

    public init(text: String, line: Int, column: Int, cell: SheetCell? = nil) {
      self.text = text
      self.line = line
      self.column = column
      self.cell = cell
    }
  }

  /// Of the sheet in its workbook; nil where the file is one table.
  public let name: String?
  /// The text that it was read from, or that stands for it: then a row is a line.
  public let file: SourceFile
  /// Rows in which something stands; none is empty.
  public let rows: [[Field]]

  public init(name: String? = nil, file: SourceFile, rows: [[Field]]) {
    self.name = name
    self.file = file
    self.rows = rows
  }

  /// The place of a field, for a message about it.
  package func location(of field: Field) -> Diagnostic.Location {
    var location = Diagnostic.Location(
      file.path, line: field.line, column: field.column, length: max(1, field.text.count),
      of: file.line(field.line))
    location.cell = field.cell
    return location
  }
}
