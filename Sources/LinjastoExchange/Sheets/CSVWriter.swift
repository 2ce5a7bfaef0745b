internal import Linjasto
internal import LinjastoText

/// Writes a sheet as a table that a Finnish Excel opens by a double click: UTF-8 with its mark,
/// semicolons, lines that end as in Windows, decimal commas.
public enum CSVWriter {
  /// The heading and the rows, all as wide as the widest.
  ///
  /// Texts that would run as formulas carry an apostrophe, which ``TableReader`` takes away. A
  /// spreadsheet takes `07` for a number when it opens such a file; a workbook keeps it.
  public static func text(of sheet: Sheet) -> String {
    let width = max(sheet.columns.count, sheet.rows.map(\.count).max() ?? 0)
    let heads = sheet.columns.map { Sheet.Cell.text($0.heading) }
    let rows = ([heads] + sheet.rows).map { row in
      (0..<width).map { $0 < row.count ? text(of: row[$0]) : "" }
    }
    return "\u{FEFF}" + CommaSeparated.text(ofSafe: rows, ";", lineEnd: "\r\n")
  }

  private static func text(of cell: Sheet.Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): SpreadsheetText.guarded(text)
    case .number(let number): OfficeNumber.text(number)
    case .day(let day): "\(day)"
    }
  }
}
