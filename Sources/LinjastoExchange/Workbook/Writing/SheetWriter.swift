internal import CXlsxWriter
internal import Linjasto

/// Writes one sheet into a workbook.
struct SheetWriter {
  private let sheet: Sheet
  private let worksheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: WorkbookFormats
  /// In characters; longer texts are broken. A column alone has the sheet to itself.
  private var widest: Int { sheet.columns.count == 1 ? 120 : 48 }
  /// As the format numbers papers.
  private static let a4: UInt8 = 9
  /// Rows that somebody may add can be chosen for too.
  private static let spare = 1000

  init(
    _ sheet: Sheet, _ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: WorkbookFormats
  ) {
    self.sheet = sheet
    self.worksheet = worksheet
    self.formats = formats
  }

  func write(_ lists: inout ChoiceLists) {
    for (index, column) in sheet.columns.enumerated() {
      let at = lxw_col_t(index)
      worksheet_set_column(worksheet, at, at, width(of: index), format(of: index))
      worksheet_write_string(
        worksheet, 0, at, ExcelText.escaped(column.heading), formats.heading)
      note(column.about, at)
      let last = min(sheet.rows.count + SheetWriter.spare, ExcelLimits.rows - 1)
      lists.offer(column.choices, to: worksheet, column: at, lastRow: lxw_row_t(last))
    }
    for (row, cells) in sheet.rows.enumerated() {
      makeRoom(for: cells, lxw_row_t(row + 1))
      for (column, cell) in cells.enumerated() {
        write(cell, lxw_row_t(row + 1), lxw_col_t(column))
      }
    }
    worksheet_set_landscape(worksheet)
    worksheet_set_paper(worksheet, SheetWriter.a4)
    guard !sheet.columns.isEmpty else { return }
    worksheet_repeat_rows(worksheet, 0, 0)
    worksheet_freeze_panes(worksheet, 1, 0)
    guard sheet.columns.count > 1 else { return }
    worksheet_autofilter(
      worksheet, 0, 0, lxw_row_t(max(1, sheet.rows.count)), lxw_col_t(sheet.columns.count - 1))
  }

  private func write(_ cell: Sheet.Cell, _ row: lxw_row_t, _ column: lxw_col_t) {
    switch cell {
    case .empty: break
    case .text(let text): self.text(text, row, column)
    case .number(let number):
      guard number.isFinite else { return text("\(number)", row, column) }
      worksheet_write_number(worksheet, row, column, number, formats.number)
    case .day(let day):
      guard let serial = ExcelDay.serial(of: day) else { return text("\(day)", row, column) }
      worksheet_write_number(worksheet, row, column, Double(serial), formats.day)
    }
  }

  private func text(_ text: String, _ row: lxw_row_t, _ column: lxw_col_t) {
    guard !text.isEmpty else { return }
    worksheet_write_string(
      worksheet, row, column, ExcelText.escaped(text),
      isLong(text) ? formats.longText : formats.text)
  }

  /// Nothing where the text would not fit on a screen.
  private func note(_ text: String, _ column: lxw_col_t) {
    guard !text.isEmpty, text.count <= 600 else { return }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(1) { $0 + $1.count / 40 + 1 }
    var options = lxw_comment_options()
    options.width = 320
    options.height = UInt16(20 * lines)
    worksheet_write_comment_opt(worksheet, 0, column, ExcelText.escaped(text), &options)
  }

  /// By the longest line in it, with room for the button of the filter.
  private func width(of column: Int) -> Double {
    var longest = sheet.columns[column].heading.count + 3
    for row in sheet.rows where row.count > column {
      switch row[column] {
      case .text(let text):
        longest = max(longest, text.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0)
      case .number(let number): longest = max(longest, "\(number)".count)
      case .day: longest = max(longest, 10)
      case .empty: break
      }
      if longest > widest { return Double(widest) }
    }
    return Double(max(8, longest + 1))
  }

  /// Of the cells that are empty: those of a column with texts stay texts when somebody fills them in.
  private func format(of column: Int) -> WorkbookFormats.Format? {
    var format = formats.text
    for row in sheet.rows where row.count > column {
      switch row[column] {
      case .number: format = formats.number
      case .day: format = formats.day
      case .text: return formats.text
      case .empty: break
      }
    }
    return format
  }

  /// Not every program breaks the texts of a row and makes room for them by itself.
  private func makeRoom(for cells: [Sheet.Cell], _ row: lxw_row_t) {
    let lines =
      cells.map { cell in
        guard case .text(let text) = cell, isLong(text) else { return 1 }
        return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .reduce(0) { $0 + 1 + max(0, $1.count - 1) / widest }
      }.max() ?? 1
    guard lines > 1 else { return }
    worksheet_set_row(worksheet, row, Double(15 * min(lines, 27)), nil)
  }

  private func isLong(_ text: String) -> Bool {
    text.count > widest || text.contains(where: \.isNewline)
  }
}
