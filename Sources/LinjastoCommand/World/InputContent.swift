internal import Linjasto
internal import LinjastoExchange

/// What a path holds: a text, or the sheets of a workbook, a table or a folder of tables. It is read
/// once, as a pipe can be.
enum InputContent {
  case text(Diagnosed<SourceFile>)
  case sheets(Diagnosed<[Table]>)

  init(_ path: String) throws {
    guard !MapInput.isFolder(path) else {
      self = .sheets(try MapInput.spreadsheet(path))
      return
    }
    let bytes = try Input.bytes(path)
    self =
      WorkbookReader.isLike(bytes) || path.lowercased().hasSuffix(".csv")
      ? .sheets(SpreadsheetReader.read(bytes, path: Input.shown(path)))
      : .text(SourceFile.decoding(bytes, path: Input.shown(path), limit: Input.limit))
  }
}
