internal import Linjasto
internal import LinjastoFormat

/// The sheets of a workbook as one text, a row a line: what reads texts reads them so, and what it
/// finds is then told of at its cell.
struct WorkbookText {
  /// One cell in its place of the text.
  struct Cell: Sendable {
    /// As it stands in the sheet.
    let text: String
    let mark: SourceFile.Mark
  }

  let file: SourceFile
  /// For each table, each row.
  let rows: [[[Cell]]]
  private let tables: [Table]
  /// For each line of the text, which row of which table it is.
  private let places: [(table: Int, row: Int)]

  /// - Parameter path: of the workbook, as the reader of a message knows it.
  init(_ tables: [Table], path: String) {
    var text = ""
    var rows: [[[Cell]]] = []
    var places: [(table: Int, row: Int)] = []
    for (number, table) in tables.enumerated() {
      rows.append([])
      for (row, fields) in table.rows.enumerated() {
        places.append((number, row))
        var column = 1
        rows[number].append(
          fields.map { field in
            let shown = Self.onOneLine(field.text)
            defer {
              text += shown + Self.separator
              column += shown.unicodeScalars.count + Self.separator.unicodeScalars.count
            }
            return Cell(
              text: field.text, mark: SourceFile.Mark(line: places.count, column: column))
          })
        text += "\n"
      }
    }
    file = SourceFile(path: path, text: text)
    self.tables = tables
    self.rows = rows
    self.places = places
  }

  private static let separator = " ; "

  private static func onOneLine(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      view.append(scalar.properties.isWhitespace || scalar == "\u{FEFF}" ? " " : scalar)
    }
    return String(view)
  }

  // MARK: Places

  /// The place of a cell in its own sheet.
  func location(of mark: SourceFile.Mark) -> Diagnostic.Location? {
    guard places.indices.contains(mark.line - 1) else { return nil }
    let (table, row) = places[mark.line - 1]
    let cells = rows[table][row]
    let index = cells.lastIndex { $0.mark.column <= mark.column } ?? 0
    guard tables[table].rows[row].indices.contains(index) else { return nil }
    return tables[table].location(of: tables[table].rows[row][index])
  }

  /// The problem at its cell.
  func atItsCell(_ problem: Diagnostic) -> Diagnostic {
    var problem = problem
    guard let location = problem.location else { return problem }
    let column = scalars(in: location)
    // What does not stand in the sheets has no place in them.
    problem.location = self.location(
      of: SourceFile.Mark(line: location.line, column: column + 1))
    return problem
  }

  /// How many Unicode scalars stand before a place, whose column is in characters.
  private func scalars(in location: Diagnostic.Location) -> Int {
    file.line(location.line).prefix(max(0, location.column - 1)).unicodeScalars.count
  }
}
