public import Linjasto

/// A sheet to be written: a heading, and rows of cells below it.
public struct Sheet: Equatable, Sendable {
  /// What stands in one cell.
  public enum Cell: Hashable, Sendable {
    case empty
    /// Kept as text by every program, whatever it looks like.
    case text(String)
    case number(Double)
    case day(Day)
  }

  /// A column, told of in its heading.
  public struct Column: Hashable, Sendable {
    public var heading: String
    /// What is to stand there, for a note on the heading; empty for none.
    public var about: String
    /// What may stand there, to be chosen from; empty where it is free.
    public var choices: [String]

    public init(_ heading: String, about: String = "", choices: [String] = []) {
      self.heading = heading
      self.about = about
      self.choices = choices
    }
  }

  /// At most 31 characters, none of `[]:*?/\\`, as spreadsheet programs want it.
  public var name: String
  public var columns: [Column]
  /// A row may be shorter than ``columns``.
  public var rows: [[Cell]]

  public init(_ name: String, columns: [Column], rows: [[Cell]] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
