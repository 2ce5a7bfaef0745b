package import Linjasto

/// A value of a text and where it stands. YAML and JSON both become this.
package struct SourceNode: Sendable {
  package enum Style: Sendable {
    /// Without quotes, so that its type depends on how it is written.
    case plain
    case quoted
    case block
  }

  package struct Entry: Sendable {
    package let key: String
    package let keyMark: SourceFile.Mark
    /// Whether the same key stood in the record before; such an entry is kept but not read.
    package let isDuplicate: Bool
    package let value: SourceNode

    package init(
      key: String, keyMark: SourceFile.Mark, isDuplicate: Bool = false, value: SourceNode
    ) {
      self.key = key
      self.keyMark = keyMark
      self.isDuplicate = isDuplicate
      self.value = value
    }
  }

  package enum Content: Sendable {
    case scalar(String, Style)
    case list([SourceNode])
    case record([Entry])
  }

  package let content: Content
  package let mark: SourceFile.Mark

  package init(content: Content, mark: SourceFile.Mark) {
    self.content = content
    self.mark = mark
  }

  /// The entries of a record that count; empty for anything else.
  package var entries: [Entry] {
    guard case .record(let entries) = content else { return [] }
    return entries.filter { !$0.isDuplicate }
  }

  /// The items of a list; empty for anything else.
  package var items: [SourceNode] {
    if case .list(let items) = content { items } else { [] }
  }

  package subscript(key: String) -> SourceNode? {
    guard case .record(let entries) = content else { return nil }
    return entries.first { !$0.isDuplicate && $0.key == key }?.value
  }

  /// The text of a scalar, however it is written; nil for null, lists and records.
  package var text: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// The scalar as it is written, where it is written without quotes.
  var plainText: String? {
    if case .scalar(let text, .plain) = content { text } else { nil }
  }

  package var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return SourceNode.isNull(text)
  }

  static func isNull(_ text: String) -> Bool {
    text.isEmpty || ["~", "null", "Null", "NULL"].contains(text)
  }
}

/// What a plain scalar is to readers of YAML 1.1 and 1.2: what one of them takes for a number or a
/// boolean is not a text.
enum PlainScalar {
  case text, boolean(Bool), oldBoolean(Bool), number(Double), oddNumber

  init(_ text: String) {
    switch text {
    case "true", "True", "TRUE": self = .boolean(true)
    case "false", "False", "FALSE": self = .boolean(false)
    case "yes", "Yes", "YES", "on", "On", "ON", "y", "Y": self = .oldBoolean(true)
    case "no", "No", "NO", "off", "Off", "OFF", "n", "N": self = .oldBoolean(false)
    default: self = PlainScalar.number(text)
    }
  }

  private static func number(_ text: String) -> PlainScalar {
    let body = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard let first = body.first, text.utf8.count - body.count <= 1 else { return .text }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    guard isDigit(first) || first == UInt8(ascii: ".") else { return .text }
    if [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(String(Substring(body))) {
      return .oddNumber
    }
    let digits = body.filter(isDigit).count
    guard digits > 0 else { return .text }
    if body.count == digits {
      return first == UInt8(ascii: "0") && digits > 1
        ? .oddNumber : Double(text).map(number) ?? .text
    }
    if body.allSatisfy({ isDigit($0) || ".eE+-".utf8.contains($0) }), let value = Double(text) {
      // 1e400 is a number to others, beyond the reach of this one.
      return value.isFinite ? .number(value) : .oddNumber
    }
    // 0x1F, 0o17, 0b11, 1_000 and 12:30 (sexagesimal) are numbers to some readers.
    let isHex =
      body.starts(with: "0x".utf8)
      && body.dropFirst(2).allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
    let isOctal = body.starts(with: "0o".utf8) && body.dropFirst(2).allSatisfy(isDigit)
    let isBinary =
      body.starts(with: "0b".utf8) && body.dropFirst(2).allSatisfy { "01_".utf8.contains($0) }
    let isGrouped = body.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "_") }
    let parts = body.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let isSexagesimal =
      parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
      && parts.dropFirst().allSatisfy { $0.count <= 2 && (Int(String(Substring($0))) ?? 99) < 60 }
    return (isHex || isOctal || isBinary) && body.count > 2 || isGrouped || isSexagesimal
      ? .oddNumber : .text
  }
}
