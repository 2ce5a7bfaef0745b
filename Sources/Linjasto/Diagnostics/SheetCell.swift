/// A cell of a spreadsheet, as its program names it.
public struct SheetCell: Hashable, Sendable, CustomStringConvertible {
  /// Nil where the file is one sheet.
  public var sheet: String?
  /// From 1.
  public var row: Int
  /// From 1.
  public var column: Int

  public init(sheet: String? = nil, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// Such as `C7`, or `Asemat!C7` where there are several sheets.
  public var description: String {
    (sheet.map { "\($0)!" } ?? "") + "\(SheetCell.letters(of: column))\(row)"
  }

  /// `A` to `Z`, then `AA`: digits of base 26 without a zero.
  package static func letters(of column: Int) -> String {
    var rest = max(1, column)
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
