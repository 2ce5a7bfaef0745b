internal import Linjasto

/// The cells of a sheet as a table, with a text that stands for the sheet: a line for each of its
/// rows, its cells between semicolons.
struct SheetTable {
  private let name: String
  private let cells: [SheetPart.Cell]
  /// A row is as wide as the first one at least, so that empty cells at its end are there.
  private let least: Int

  init(_ name: String, _ cells: [SheetPart.Cell]) {
    self.name = name
    self.cells = cells
    least = cells.first.map { first in cells.last { $0.row == first.row }?.column ?? 0 } ?? 0
  }

  /// How many fields the table has, those of empty cells with them.
  var fieldCount: Int {
    var count = 0
    for (index, cell) in cells.enumerated()
    where index + 1 == cells.count || cells[index + 1].row != cell.row {
      count += max(least, cell.column)
    }
    return count
  }

  func table(of path: String) -> Table {
    var text = ""
    var line = 1
    var rows: [[Table.Field]] = []
    var start = cells.startIndex
    while start < cells.endIndex {
      let row = cells[start].row
      let end = cells[start...].firstIndex { $0.row != row } ?? cells.endIndex
      text += String(repeating: "\n", count: row - line)
      line = row
      rows.append(fields(cells[start..<end], into: &text))
      start = end
    }
    return Table(name: name, file: SourceFile(path: path, text: text), rows: rows)
  }

  private func fields(
    _ cells: ArraySlice<SheetPart.Cell>, into text: inout String
  ) -> [Table.Field] {
    let row = cells.first?.row ?? 1
    var fields: [Table.Field] = []
    var at = 1
    func add(_ value: String) {
      let column = fields.count + 1
      if column > 1 {
        text += " ; "
        at += 3
      }
      fields.append(
        Table.Field(
          text: value, line: row, column: at,
          cell: SheetCell(sheet: name, row: row, column: column)))
      let shown = value.inALine
      text += shown
      at += shown.count
    }
    for cell in cells {
      while fields.count + 1 < cell.column { add("") }
      add(cell.text)
    }
    while fields.count < least { add("") }
    return fields
  }
}

extension String {
  /// With a blank for each break, as ``SourceFile`` counts lines.
  fileprivate var inALine: String {
    guard contains(where: \.isNewline) else { return self }
    return String(map { $0.isNewline ? " " : $0 })
  }
}
