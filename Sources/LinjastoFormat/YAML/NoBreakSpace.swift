internal import Linjasto

/// Blanks that look like spaces and are none to YAML.
struct NoBreakSpace {
  /// In hexadecimal, as `U+00A0` has it.
  let code: String
  /// The sign before it, where it does not begin its line.
  let sign: Character?
  let mark: SourceFile.Mark
  /// Whether it stands in a value, at no place of its own.
  private var isInValue = false

  private static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private init(_ scalar: Unicode.Scalar, after sign: Character?, at mark: SourceFile.Mark) {
    code = scalar.codePoint
    self.sign = sign
    self.mark = mark
  }

  /// One in a value that is no free text.
  init?(in text: String) {
    guard let scalar = text.unicodeScalars.first(where: NoBreakSpace.isOne) else { return nil }
    self.init(scalar, after: nil, at: SourceFile.Mark(line: 1, column: 1))
    isInValue = true
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
    if isInValue { return Saying(.noBreakSpaceInValue, "\(code)") }
    return sign.map { Saying(.noBreakSpaceInside, "\($0)", "\(code)") }
      ?? Saying(.noBreakSpace, "\(code)")
  }
}
