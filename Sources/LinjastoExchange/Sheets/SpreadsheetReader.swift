public import Linjasto
internal import LinjastoFormat

/// Reads what a spreadsheet program saves: a workbook (.xlsx) or a table (.csv, .txt).
public enum SpreadsheetReader {
  /// The sheets of the file in which something stands, in their order; a table is one without a name.
  ///
  /// Which of both it is, the first bytes tell.
  ///
  /// - Parameter path: What to call the file in messages.
  public static func read(_ bytes: [UInt8], path: String) -> Diagnosed<[Table]> {
    if WorkbookReader.isLike(bytes) { return WorkbookReader.read(bytes, path: path) }
    let table = TableReader.read(bytes, path: path)
    return Diagnosed(table.value.map { [$0] }, table.diagnostics, further: table.further)
  }
}
