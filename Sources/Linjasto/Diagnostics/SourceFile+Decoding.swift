extension SourceFile {
  /// The text of the bytes of a file, or why they are none.
  ///
  /// - Parameter limit: In bytes; a larger file is refused unread.
  public static func decoding(
    _ bytes: [UInt8], path: String, limit: Int = SourceFile.sizeLimit
  ) -> Diagnosed<SourceFile> {
    guard bytes.count <= limit else { return Diagnosed(nil, [.tooLarge(path: path, limit: limit)]) }
    if let text = String(validating: bytes, as: UTF8.self) {
      return Diagnosed(SourceFile(path: path, text: text))
    }
    let repaired = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let line = 1 + firstInvalid(bytes).count { $0 == UInt8(ascii: "\n") }
    let column = repaired.line(line).unicodeScalars.firstIndex(of: "\u{FFFD}").map {
      repaired.line(line).unicodeScalars.distance(
        from: repaired.line(line).unicodeScalars.startIndex, to: $0)
    }
    let place = Diagnostic.Location(
      repaired, at: Mark(line: line, column: (column ?? 0) + 1), text: "\u{FFFD}")
    return Diagnosed(
      nil,
      [
        Diagnostic(
          .notUTF8, Saying(isUTF16 ? .fileIsUTF16 : .byteIsNotUTF8), help: Saying(.saveAsUTF8),
          location: place)
      ])
  }

  /// The bytes before the first that is no UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var valid = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      valid += UTF8.width(scalar)
    }
    return bytes[..<min(valid, bytes.count)]
  }
}

extension Diagnostic {
  /// A text beyond what a map may measure.
  public static func tooLarge(path: String, limit: Int) -> Diagnostic {
    Diagnostic(
      .tooLarge, Saying(.fileTooLarge, "\(limit >> 20)"),
      location: Location(path: path, line: 1, column: 1, length: 1, excerpt: ""))
  }
}
