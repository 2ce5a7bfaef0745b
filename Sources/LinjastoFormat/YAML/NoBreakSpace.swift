internal import Linjasto

/// Blanks that look like spaces and are none to YAML.
struct NoBreakSpace {
  /// In hexadecimal, as `U+00A0` has it.
  let code: String
  /// The sign before it, where it does not begin its line.
  let sign: Character?
  let mark: SourceFile.Mark

  private static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private init(_ scalar: Unicode.Scalar, after sign: Character?, at mark: SourceFile.Mark) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    self.sign = sign
    self.mark = mark
  }

  /// One that a key or an item was indented with.
  init?(_ first: Unicode.Scalar, at mark: SourceFile.Mark) {
    guard NoBreakSpace.isOne(first) else { return nil }
    self.init(first, after: nil, at: mark)
  }

  /// One right behind a colon or hyphen on a line.
  init?(behindSignOf number: Int, in file: SourceFile) {
    var before: Unicode.Scalar?
    for (offset, scalar) in file.line(number).unicodeScalars.enumerated() {
      if NoBreakSpace.isOne(scalar), let before, before == ":" || before == "-" {
        self.init(
          scalar, after: Character(before),
          at: SourceFile.Mark(line: number, column: offset + 1))
        return
      }
      before = scalar
    }
    return nil
  }

  var message: Saying {
    sign.map { Saying(.noBreakSpaceInside, "\($0)", "\(code)") } ?? Saying(.noBreakSpace, "\(code)")
  }
}
