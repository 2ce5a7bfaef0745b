public import Linjasto

/// Why sheets cannot be a workbook: Excel's limits, or no room to write it.
public struct UnwritableSheet: Error, Hashable, Sendable {
  /// Where it is; nil where it is in no cell.
  public let cell: SheetCell?
  /// A sentence without a period.
  public let saying: Saying

  init(_ saying: Saying, cell: SheetCell? = nil) {
    self.cell = cell
    self.saying = saying
  }
}

extension UnwritableSheet {
  /// The first thing that Excel could not hold; nil where it can hold all.
  static func first(in sheets: [Sheet]) -> UnwritableSheet? {
    if sheets.isEmpty { return UnwritableSheet(Saying(.workbookWithoutSheets)) }
    var names: Set<String> = []
    for sheet in sheets {
      if !isName(sheet.name) || !names.insert(sheet.name.lowercased()).inserted {
        return UnwritableSheet(Saying(.sheetNameUnusable, "\(sheet.name)"))
      }
      let width = max(sheet.columns.count, sheet.rows.map(\.count).max() ?? 0)
      if sheet.rows.count >= ExcelLimits.rows || width > ExcelLimits.columns {
        return UnwritableSheet(
          Saying(
            .sheetTooLargeForExcel, "\(sheet.name)", "\(ExcelLimits.rows)",
            "\(ExcelLimits.columns)"))
      }
      if let cell = firstLongCell(of: sheet) {
        return UnwritableSheet(
          Saying(.cellTooLongForExcel, "\(cell)", "\(ExcelLimits.characters)"), cell: cell)
      }
    }
    return nil
  }

  private static func firstLongCell(of sheet: Sheet) -> SheetCell? {
    func isLong(_ text: String) -> Bool {
      // No text has more units of UTF-16 than bytes; an escape makes seven of one.
      text.utf8.count > ExcelLimits.characters / 7
        && ExcelText.escaped(text).utf16.count > ExcelLimits.characters
    }
    for (index, column) in sheet.columns.enumerated() where isLong(column.heading) {
      return SheetCell(sheet: sheet.name, row: 1, column: index + 1)
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        if case .text(let text) = cell, isLong(text) {
          return SheetCell(sheet: sheet.name, row: row + 2, column: column + 1)
        }
      }
    }
    return nil
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf16.count <= ExcelLimits.sheetName && name.first != "'"
      && name.last != "'" && name.lowercased() != "history"
      && !name.unicodeScalars.contains { $0.value < 0x20 || "[]:*?/\\".unicodeScalars.contains($0) }
  }
}

/// Of the format, by Microsoft's “Excel specifications and limits”.
enum ExcelLimits {
  static let rows = 1_048_576
  static let columns = 16_384
  /// Of a cell, in units of UTF-16.
  static let characters = 32_767
  static let sheetName = 31
  /// Of a list to choose from that is written beside its cells, with the commas between.
  static let list = 255
}
