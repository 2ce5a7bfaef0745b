internal import CXlsxWriter
internal import Foundation
internal import Linjasto

/// What may stand in columns, as lists to choose from: beside their cells where they are short, else
/// on a hidden sheet, a column each.
struct ChoiceLists {
  private let name: String
  private var long: [[String]] = []

  /// - Parameter names: Those of the other sheets.
  init(besides names: [String]) {
    let taken = Set(names.map { $0.lowercased() })
    name =
      (0...names.count).lazy.map { ChoiceLists.prefix + ($0 == 0 ? "" : "\($0)") }
      .first { !taken.contains($0) } ?? ChoiceLists.prefix
  }

  /// How the names of sheets begin that hold such lists and no data.
  static let prefix = "_lists"

  /// Offers the words in a column below its heading.
  mutating func offer(
    _ choices: [String], to worksheet: UnsafeMutablePointer<lxw_worksheet>, column: lxw_col_t,
    lastRow: lxw_row_t
  ) {
    guard !choices.isEmpty else { return }
    var validation = lxw_data_validation()
    validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    func apply(_ validation: inout lxw_data_validation) {
      worksheet_data_validation_range(worksheet, 1, column, lastRow, column, &validation)
    }
    if isShort(choices) {
      var words = choices.map { strdup($0) }
      defer { words.forEach { free($0) } }
      words.append(nil)
      words.withUnsafeMutableBufferPointer {
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        // Older versions have it of texts that may change, newer ones of texts that may not.
        validation.value_list = $0.baseAddress.map { .init(OpaquePointer($0)) }
        apply(&validation)
      }
    } else {
      let index = long.firstIndex(of: choices) ?? long.count
      if index == long.count { long.append(choices) }
      let letters = SheetCell.letters(of: index + 1)
      let formula = strdup("='\(name)'!$\(letters)$1:$\(letters)$\(choices.count)")
      defer { free(formula) }
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = formula
      apply(&validation)
    }
  }

  /// The hidden sheet, where there is anything for it; the last of the workbook.
  func write(to workbook: UnsafeMutablePointer<lxw_workbook>, _ formats: WorkbookFormats) {
    guard !long.isEmpty, let worksheet = workbook_add_worksheet(workbook, name) else { return }
    for (column, choices) in long.enumerated() {
      for (row, choice) in choices.enumerated() {
        worksheet_write_string(
          worksheet, lxw_row_t(row), lxw_col_t(column), ExcelText.escaped(choice), formats.text)
      }
    }
    worksheet_hide(worksheet)
  }

  /// A comma parts the words there, and a quotation mark ends them.
  private func isShort(_ choices: [String]) -> Bool {
    choices.joined(separator: ",").utf16.count <= ExcelLimits.list
      && choices.allSatisfy { choice in
        !choice.isEmpty && choice == choice.trimmingCharacters(in: .whitespaces)
          && ExcelText.escaped(choice) == choice
          && !choice.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      }
  }
}
