internal import CXlsxWriter
internal import Foundation
internal import Linjasto

/// Writes sheets as a workbook (.xlsx, ECMA-376) that office programs open.
///
/// Texts stay texts, whatever they look like, and so do those that somebody adds in a column that
/// holds no numbers or days: `07` stays `07`, and nothing runs as a formula. The heading stays in
/// sight, can be filtered by, and carries what its column is about; what may stand in a column can be
/// chosen from a list, and other words are asked about but not refused.
///
/// By libxlsxwriter, which puts a workbook together in files: they lie in a folder that only this
/// user can read, and are gone when the bytes are returned.
public enum WorkbookWriter {
  /// The same sheets give the same bytes.
  public static func bytes(of sheets: [Sheet]) throws(UnwritableSheet) -> [UInt8] {
    if let problem = UnwritableSheet.first(in: sheets) { throw problem }
    let folder = FileManager.default.temporaryDirectory.appending(path: "linjasto-XXXXXX")
    var template = folder.path.utf8CString.map { $0 }
    guard mkdtemp(&template) != nil else { throw UnwritableSheet(Saying(.noRoomForWorkbook)) }
    let path = template.withUnsafeBufferPointer {
      String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = path + "/workbook.xlsx"
    guard write(sheets, to: file, in: path), let data = FileManager.default.contents(atPath: file)
    else { throw UnwritableSheet(Saying(.noRoomForWorkbook)) }
    return Array(data)
  }

  /// Whether it could be written.
  private static func write(_ sheets: [Sheet], to file: String, in folder: String) -> Bool {
    folder.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      guard let workbook = workbook_new_opt(file, &options) else { return false }
      var properties = lxw_doc_properties()
      // A workbook tells when it was made; the same bytes must come of the same sheets.
      properties.created = 1_262_304_000
      workbook_set_properties(workbook, &properties)
      let formats = WorkbookFormats(workbook)
      var lists = ChoiceLists(besides: sheets.map(\.name))
      for sheet in sheets {
        guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else { continue }
        SheetWriter(sheet, worksheet, formats).write(&lists)
      }
      lists.write(to: workbook, formats)
      return workbook_close(workbook) == LXW_NO_ERROR
    }
  }
}
