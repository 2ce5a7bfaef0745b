extension [UInt8] {
  /// The bytes in signs that stand in a script element as they are: thirteen bits in two of the 91
  /// printable ones of ASCII without `"`, `&` and `<`; up to six bits at the end in one. A twelfth
  /// shorter than base64. `unpack.js` reads it.
  ///
  /// - Complexity: linear.
  var printable: String {
    let signs = (UInt8(ascii: "!")...UInt8(ascii: "~")).filter { !Self.markup.contains($0) }
    var text: [UInt8] = []
    text.reserveCapacity(count * 16 / 13 + 2)
    var bits = 0
    var width = 0
    for byte in self {
      bits = bits << 8 | Int(byte)
      width += 8
      guard width >= 13 else { continue }
      width -= 13
      let pair = bits >> width
      text += [signs[pair / 91], signs[pair % 91]]
      bits &= 1 << width - 1
    }
    if width > 6 {
      let pair = bits << (13 - width)
      text += [signs[pair / 91], signs[pair % 91]]
    } else if width > 0 {
      text.append(signs[bits << (6 - width)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let markup: [UInt8] = [
    UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "<"),
  ]
}
