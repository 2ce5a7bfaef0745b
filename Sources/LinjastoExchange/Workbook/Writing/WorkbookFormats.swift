internal import CXlsxWriter

/// How cells look, made once a workbook.
struct WorkbookFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let heading: Format?
  /// What is typed there stays a text too.
  let text: Format?
  let longText: Format?
  let number: Format?
  let day: Format?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func format(_ change: (Format) -> Void) -> Format? {
      guard let format = workbook_add_format(workbook) else { return nil }
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      change(format)
      return format
    }
    heading = format {
      format_set_bold($0)
      format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_num_format($0, "@")
    }
    text = format { format_set_num_format($0, "@") }
    longText = format {
      format_set_text_wrap($0)
      format_set_num_format($0, "@")
    }
    number = format { _ in }
    day = format { format_set_num_format($0, "yyyy\\-mm\\-dd") }
  }
}
