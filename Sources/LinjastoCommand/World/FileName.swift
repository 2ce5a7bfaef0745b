/// File names, which are bytes, as texts that keep every byte.
///
/// What is UTF-8 stands as it is. Of what is not, each byte stands as one character of a private area
/// that no script uses (U+10F780 for 0x80, up to U+10F7FF), and so do the bytes of those characters
/// themselves, so that every text means one sequence of bytes. Python does the same with U+DC80
/// (PEP 383), which is no character of a Swift text.
enum FileName {
  private static let area: ClosedRange<UInt32> = 0x10F780...0x10F7FF

  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var at = 0
    while true {
      switch parser.parseScalar(from: &input) {
      case .emptyInput: return String(text)
      case .error(let length):
        text.append(contentsOf: escaped(bytes[at..<(at + length)]))
        at += length
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        let next = at + encoded.count
        if area.contains(scalar.value) {
          text.append(contentsOf: escaped(bytes[at..<next]))
        } else {
          text.append(scalar)
        }
        at = next
      }
    }
  }

  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if area.contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// As people see it: a byte that is no letter as `\xE4`.
  static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { area.contains($0.value) }) else { return text }
    return text.unicodeScalars.map { scalar in
      area.contains(scalar.value)
        ? "\\x" + String(scalar.value & 0xFF, radix: 16, uppercase: true) : String(scalar)
    }.joined()
  }

  /// The name without its folder and its ending, for what has no title of its own.
  static func title(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let title = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return title.isEmpty || path == "-" ? "network" : shown(String(title))
  }

  /// As the system takes it: its bytes and a zero.
  static func path(_ text: String) -> [CChar] {
    (bytes(of: text) + [0]).map { CChar(bitPattern: $0) }
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    bytes.compactMap { Unicode.Scalar(0x10F700 + UInt32($0)) }
  }
}
