internal import Linjasto

/// Text in the encodings that office programs save in.
enum OfficeText {
  /// UTF-8, or UTF-16 where its mark or its zeros tell it, or else Windows-1252, which is told. No
  /// byte is replaced: what is nothing in its encoding is refused at its place.
  static func decoded(_ bytes: [UInt8], path: String) -> Diagnosed<SourceFile> {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true, path) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false, path) }
    if let isLittle = zeros(bytes) { return utf16(bytes[...], isLittle: isLittle, path) }
    // Letters of UTF-8 beside a byte that is none: the file is damaged, not in another encoding.
    if String(validating: bytes, as: UTF8.self) != nil || hasLetterOfUTF8(bytes) {
      return SourceFile.decoding(bytes, path: path)
    }
    return windows1252(bytes, path)
  }

  private static func windows1252(_ bytes: [UInt8], _ path: String) -> Diagnosed<SourceFile> {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = windows1252(byte) else {
        return refused(text, path, Saying(.byteIsNotUTF8))
      }
      text.append(scalar)
    }
    let file = SourceFile(path: path, text: String(text))
    let first = text.prefix { $0.isASCII }
    return Diagnosed(
      file,
      [
        Diagnostic(
          .otherEncoding, Saying(.tableIsWindows1252), help: Saying(.saveAsCSVUTF8),
          location: Diagnostic.Location(file, at: end(of: String(first)), text: "?"))
      ])
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, isLittle: Bool, _ path: String
  ) -> Diagnosed<SourceFile> {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? a | b << 8 : a << 8 | b)
      index += 2
    }
    var text = String.UnicodeScalarView()
    var decoder = UTF16()
    var source = units.makeIterator()
    while true {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar): text.append(scalar)
      case .error: return refused(text, path, Saying(.unitIsNotUTF16))
      case .emptyInput:
        return bytes.count % 2 == 0
          ? Diagnosed(SourceFile(path: path, text: String(text)))
          : refused(text, path, Saying(.unitIsNotUTF16))
      }
    }
  }

  /// - Parameter text: What stands before the place.
  private static func refused(
    _ text: String.UnicodeScalarView, _ path: String, _ message: Saying
  ) -> Diagnosed<SourceFile> {
    let file = SourceFile(path: path, text: String(text) + "\u{FFFD}")
    return Diagnosed(
      nil,
      [
        Diagnostic(
          .notUTF8, message, help: Saying(.saveAsUTF8),
          location: Diagnostic.Location(file, at: end(of: String(text)), text: "\u{FFFD}"))
      ])
  }

  private static func end(of text: String) -> SourceFile.Mark {
    let file = SourceFile(path: "", text: text)
    let last = file.line(file.lineCount)
    return SourceFile.Mark(line: file.lineCount, column: last.unicodeScalars.count + 1)
  }

  /// Text in Latin letters has a zero in every second byte of its UTF-16, and none in UTF-8.
  private static func zeros(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(64)
    let odd = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
    let even = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
    if odd > head.count / 4, even == 0 { return true }
    return even > head.count / 4 && odd == 0 ? false : nil
  }

  /// Whether some bytes together are a letter of UTF-8, which is no word in Windows-1252.
  private static func hasLetterOfUTF8(_ bytes: [UInt8]) -> Bool {
    var decoder = UTF8()
    var source = bytes.makeIterator()
    while true {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar): if !scalar.isASCII { return true }
      case .error: continue
      case .emptyInput: return false
      }
    }
  }

  /// As Latin-1 but for 0x80 to 0x9F, by https://encoding.spec.whatwg.org/index-windows-1252.txt.
  /// Nil for the five bytes that are nothing.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let scalar = upper[Int(byte) - 0x80]
    return scalar.value < 0xA0 ? nil : scalar
  }

  private static let upper = Array(
    ("\u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}"
      + "\u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{8D}\u{17D}\u{8F}"
      + "\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}"
      + "\u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}").unicodeScalars)
}
