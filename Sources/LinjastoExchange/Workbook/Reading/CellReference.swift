/// A reference such as `C7` in a part of a workbook.
struct CellReference: Equatable {
  let row: Int
  let column: Int

  /// Nil for a text that is none, or one beyond the format.
  init?(_ text: String) {
    let letters = text.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let digits = text.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let row = Int(String(decoding: digits, as: UTF8.self)), (1...ExcelLimits.rows).contains(row)
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1) - 64 }
    guard column <= ExcelLimits.columns else { return nil }
    self.row = row
    self.column = column
  }
}
