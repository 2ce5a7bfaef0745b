import Linjasto
import LinjastoExchange

extension Table {
  /// The table that a reader of workbooks makes of a sheet that was written.
  init(_ sheet: Sheet) {
    let rows = [sheet.columns.map { $0.heading }] + sheet.rows.map { $0.map { $0.shown } }
    let text = rows.map { $0.joined(separator: " ; ") }.joined(separator: "\n")
    self.init(
      name: sheet.name, file: SourceFile(path: "book.xlsx", text: text),
      rows: rows.enumerated().map { number, row in
        row.enumerated().map { column, text in
          Field(
            text: text, line: number + 1, column: 1,
            cell: SheetCell(sheet: sheet.name, row: number + 1, column: column + 1))
        }
      })
  }
}

extension Sheet.Cell {
  fileprivate var shown: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .day(let day): "\(day)"
    }
  }
}
