/// A text that was read, and what to call it in messages.
public struct SourceFile: Sendable {
  /// A position: the line from 1, the column from 1 in Unicode scalars.
  public struct Mark: Hashable, Comparable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    public static func < (a: Mark, b: Mark) -> Bool { (a.line, a.column) < (b.line, b.column) }
  }

  /// The most that is read, in bytes. The largest real map has 30 kB.
  public static let sizeLimit = 16 << 20

  /// As the reader of a message knows it, such as `maps/tampere.yaml`.
  public let path: String
  /// Without a byte order mark.
  public let text: String
  /// Whether a byte order mark stood before the text.
  public let hasByteOrderMark: Bool
  /// By line: where it begins in the UTF-8 of the text.
  private let lineStarts: [Int]

  /// A byte order mark is taken away.
  public init(path: String, text: String) {
    self.path = path
    hasByteOrderMark = text.unicodeScalars.first == "\u{FEFF}"
    var text = hasByteOrderMark ? String(text.unicodeScalars.dropFirst()) : text
    lineStarts = text.withUTF8 { SourceFile.lineStarts($0) }
    self.text = text
  }

  /// Lines end where YAML 1.1 ends them: at LF, CR, CR LF, NEL, LS and PS.
  private static func lineStarts(_ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    for (offset, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "\n") where offset > 0 && text[offset - 1] == UInt8(ascii: "\r"):
        starts[starts.count - 1] = offset + 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): starts.append(offset + 1)
      case 0x85 where text[offset - 1] == 0xC2: starts.append(offset + 1)
      case 0xA8 where text[offset - 1] == 0x80 && text[offset - 2] == 0xE2,
        0xA9 where text[offset - 1] == 0x80 && text[offset - 2] == 0xE2:
        starts.append(offset + 1)
      default: break
      }
    }
    return starts
  }

  /// At least 1: an empty text has one empty line.
  public var lineCount: Int { lineStarts.count }

  /// The text of a line from 1, without its end; empty beyond the last one.
  public func line(_ number: Int) -> Substring {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
    let end =
      number < lineStarts.count
      ? utf8.index(utf8.startIndex, offsetBy: lineStarts[number]) : utf8.endIndex
    var line = text[start..<end].unicodeScalars
    while let last = line.last, "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains(last) {
      line.removeLast()
    }
    return Substring(line)
  }
}
