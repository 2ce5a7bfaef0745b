/// Where and why a text is no JSON.
public struct JSONError: Error, Hashable, Sendable {
  /// Counted from 1, at every end of a line that Unicode knows but VT and FF.
  public var line: Int
  /// Counted from 1, in characters as a reader sees them.
  public var column: Int
  /// What was expected there, in English, without a full stop.
  public var message: String
}

extension JSON {
  /// Arrays and objects may lie this deep in one another, no deeper.
  static let depthLimit = 256

  /// The value that `text` holds, and nothing after it.
  ///
  /// - Throws: the first place where the text leaves the standard. Of several members with one
  ///   name, the second is such a place.
  public init(parsing text: String) throws(JSONError) {
    var parser = JSONParser(bytes: Array(text.utf8))
    self = try parser.document()
  }
}

extension JSON {
  /// A step from a value to one that it holds.
  public enum Step: Hashable, Sendable, ExpressibleByStringLiteral {
    case member(String)
    case item(Int)

    public init(stringLiteral name: String) { self = .member(name) }
  }

  /// Where the value at the end of `path` begins, or the last one on the way that there is, counted
  /// as in ``JSONError``.
  ///
  /// - Throws: where the text is no JSON on the way.
  public static func place(
    of path: [Step], in text: String
  ) throws(JSONError) -> (line: Int, column: Int) {
    var parser = JSONParser(bytes: Array(text.utf8))
    try parser.seek(path[...])
    let place = parser.error("")
    return (place.line, place.column)
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONError) -> JSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value(depth: 0)
    skipSpace()
    if at < bytes.count { throw error("expected the end of the text") }
    return value
  }

  /// Steps to where the value at the end of the path begins.
  mutating func seek(_ path: ArraySlice<JSON.Step>) throws(JSONError) {
    skipSpace()
    let start = at
    switch path.first {
    case .member(let name) where take("{"):
      repeat {
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
        let key = try string()
        guard take(":") else { break }
        if key == name { return try seek(path.dropFirst()) }
        _ = try value(depth: 0)
      } while take(",")
    case .item(let number) where take("["):
      for _ in 0..<number {
        _ = try value(depth: 0)
        guard take(",") else { break }
      }
      return try seek(path.dropFirst())
    default: break
    }
    at = start
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSON {
    skipSpace()
    guard at < bytes.count else { throw error("the text ends where a value is expected") }
    guard depth <= JSON.depthLimit else { throw error("nested deeper than \(JSON.depthLimit)") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 48...57: return try number()
    default:
      for (word, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)]
      where bytes[at...].starts(with: word.utf8) {
        at += word.utf8.count
        return value
      }
      throw error("expected a value: an object, array, string, number, true, false or null")
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSON {
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    at += 1
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      let start = at
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
        throw error("expected a member's name in double quotes")
      }
      let key = try string()
      guard keys.insert(key).inserted else {
        at = start
        throw error("a second member named \"\(key)\"")
      }
      guard take(":") else { throw error("expected ':' after a member's name") }
      members.append(JSON.Member(key, try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw error("expected ',' or '}'") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSON {
    var items: [JSON] = []
    at += 1
    if take("]") { return .array([]) }
    repeat { items.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw error("expected ',' or ']'") }
    return .array(items)
  }

  private mutating func number() throws(JSONError) -> JSON {
    let start = at
    while at < bytes.count, "+-.eE0123456789".utf8.contains(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    let digits = text.drop { $0 == "-" }
    let isWritten =
      digits.first?.isNumber == true && text.last?.isNumber == true
      && !(digits.count > 1 && digits.first == "0" && digits.dropFirst().first?.isNumber == true)
      && !zip(text, text.dropFirst()).contains { $0 == "." && ($1 == "e" || $1 == "E") }
    if isWritten, let value = Int(text) { return .integer(value) }
    guard isWritten, let value = Double(text), value.isFinite else {
      at = start
      throw error("'\(text.prefix(40))' is no number that JSON knows")
    }
    return .number(value)
  }

  private mutating func string() throws(JSONError) -> String {
    let open = at
    at += 1
    var out: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"): out += Array(String(try escape()).utf8)
      case 0..<0x20:
        at -= 1
        throw error("a control character in a string must be written as an escape")
      default: out.append(byte)
      }
    }
    at = open
    throw error("the string has no closing quote")
  }

  private mutating func escape() throws(JSONError) -> UnicodeScalar {
    let start = at - 1
    guard at < bytes.count else { throw error("the text ends within an escape") }
    at += 1
    switch bytes[at - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard var code = hexadecimal() else { break }
      if (0xD800..<0xDC00).contains(code), bytes[at...].starts(with: "\\u".utf8) {
        at += 2
        guard let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else { break }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      if let scalar = UnicodeScalar(code) { return scalar }
    default: break
    }
    at = start
    throw error("an escape that JSON does not know")
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    let digits = bytes[at..<at + 4]
    guard digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
    at += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) {
      guard bytes[at] != 0x0B, bytes[at] != 0x0C else { return }
      at += 1
    }
  }

  /// Skips space, and the mark if it comes next.
  private mutating func take(_ mark: UnicodeScalar) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  fileprivate func error(_ message: String) -> JSONError {
    let before = bytes[..<min(at, bytes.count)]
    var (line, start) = (1, 0)
    var previous: (UInt8, UInt8) = (0, 0)
    for (index, byte) in before.enumerated() {
      switch (previous.0, previous.1, byte) {
      case (_, 0x0D, 0x0A): start = index + 1
      case (_, _, 0x0A), (_, _, 0x0D), (_, 0xC2, 0x85), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9):
        line += 1
        start = index + 1
      default: break
      }
      previous = (previous.1, byte)
    }
    return JSONError(
      line: line, column: String(decoding: before[start...], as: UTF8.self).count + 1,
      message: message)
  }
}
