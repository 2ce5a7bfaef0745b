/// Texts as the format of Excel holds them: what XML cannot hold is written `_xHHHH_`, by ECMA-376,
/// Part 1, 22.9.2.19 (ST_Xstring).
enum ExcelText {
  /// The text with such an escape for each control character but tabs and line feeds, and for an
  /// underscore that would begin one.
  static func escaped(_ text: String) -> String {
    guard
      text.unicodeScalars.contains(where: { isUnholdable($0) || $0 == "_" })
    else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if isUnholdable(scalar) || (scalar == "_" && code(scalars, at: index) != nil) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        result.append(contentsOf: "_x\(zeros)\(digits)_".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text that was escaped so. Half of a pair of surrogates stays as it is written.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "_", let code = code(scalars, at: index),
        let scalar = Unicode.Scalar(code)
      {
        result.append(scalar)
        index += 7
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  private static func isUnholdable(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t" && scalar != "\n") || scalar.value == 0xFFFE
      || scalar.value == 0xFFFF
  }

  /// That of `_xHHHH_` where such an escape begins at `index`.
  private static func code(_ scalars: [Unicode.Scalar], at index: Int) -> UInt32? {
    guard index + 6 < scalars.count, scalars[index] == "_", scalars[index + 1] == "x",
      scalars[index + 6] == "_"
    else { return nil }
    let digits = String(String.UnicodeScalarView(scalars[index + 2...index + 5]))
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }) else {
      return nil
    }
    return UInt32(digits, radix: 16)
  }
}
