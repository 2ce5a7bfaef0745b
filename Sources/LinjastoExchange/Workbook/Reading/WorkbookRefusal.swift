internal import Linjasto

/// Ends the reading of a workbook.
struct WorkbookRefusal: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// What no program of an office writes.
  static func damaged(_ path: String, _ message: Saying, cell: SheetCell? = nil) -> WorkbookRefusal
  {
    WorkbookRefusal(
      Diagnostic(
        .damagedWorkbook, message, help: Saying(.saveWorkbookAgain),
        location: .init(path, cell: cell)))
  }

  static func tooLarge(_ path: String, _ message: Saying, cell: SheetCell? = nil) -> WorkbookRefusal
  {
    WorkbookRefusal(
      Diagnostic(
        .tooLarge, message, help: Saying(.partWorkbook), location: .init(path, cell: cell)))
  }
}

extension Diagnostic.Location {
  /// A place in a workbook.
  ///
  /// - Parameter text: What stands in the cell.
  init(_ path: String, cell: SheetCell?, text: String = "") {
    let shown = text.onOneLine
    self.init(
      path, line: cell?.row ?? 1, column: 1, length: max(1, shown.count), of: Substring(shown))
    self.cell = cell
  }
}
