/// Reads Graphviz' language as far as we write it, by its grammar.
enum DOTReader {
  /// One statement: the names and signs in it, without what is in quotes.
  struct Statement: Equatable {
    var words: [String]
    /// What stood in quotes, without the escapes of quotes.
    var texts: [String]
  }

  /// Nil where a quote never ends or something else than we write stands in the text.
  static func statements(of text: String) -> [Statement]? {
    var statements: [Statement] = []
    var current = Statement(words: [], texts: [])
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"): at += 1
      case UInt8(ascii: "\""):
        guard let (quoted, end) = quoted(bytes, from: at) else { return nil }
        current.texts.append(quoted)
        at = end
      case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        statements.append(current)
        current = Statement(words: [], texts: [])
        at += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="), UInt8(ascii: ","),
        UInt8(ascii: "+"), UInt8(ascii: "-"):
        // A long text in parts is one text.
        if byte != UInt8(ascii: "+") { current.words.append(String(UnicodeScalar(byte))) }
        at += 1
      default:
        let start = at
        while at < bytes.count, isName(bytes[at]) { at += 1 }
        guard at > start else { return nil }
        current.words.append(String(decoding: bytes[start..<at], as: UTF8.self))
      }
    }
    return current == Statement(words: [], texts: []) ? statements : nil
  }

  private static func quoted(_ bytes: [UInt8], from start: Int) -> (String, Int)? {
    var out: [UInt8] = []
    var at = start + 1
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""): return (String(decoding: out, as: UTF8.self), at + 1)
      case UInt8(ascii: "\\") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\""):
        out.append(UInt8(ascii: "\""))
        at += 2
      case UInt8(ascii: "\\") where at + 1 < bytes.count:
        // Both stay; the second begins no escape.
        out += bytes[at...at + 1]
        at += 2
      default:
        out.append(bytes[at])
        at += 1
      }
    }
    return nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "_")
  }
}
