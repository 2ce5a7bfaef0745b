/// One problem in the input: what it is, where it stands and how it is mended.
public struct Diagnostic: Hashable, Sendable {
  /// Whether the input can be used all the same.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The input cannot be used.
    case error
    /// The input can be used; somebody should look at this.
    case warning

    package var noun: Phrase { self == .error ? .problemError : .problemWarning }
  }

  /// Where the problem stands in a text.
  public struct Location: Hashable, Sendable {
    /// As ``SourceFile/path`` calls the text.
    public var path: String
    /// From 1, as an editor counts lines.
    public var line: Int
    /// From 1, in characters as a reader counts them.
    public var column: Int
    /// In characters from ``column`` on; at least 1.
    public var length: Int
    /// The line itself, with what must not be repeated replaced by dots; of a long line what stands
    /// around the place.
    public var excerpt: String
    /// How many characters of the line come before the excerpt.
    public var excerptOffset: Int
    /// Where it stands in a spreadsheet; nil for any other text.
    public var cell: SheetCell?

    /// - Parameters:
    ///   - line: from 1.
    ///   - column: from 1, in characters.
    ///   - length: in characters.
    ///   - excerpt: shown as it is: hide first what must not be repeated.
    public init(
      path: String, line: Int, column: Int, length: Int, excerpt: String, excerptOffset: Int = 0
    ) {
      self.path = path
      self.line = line
      self.column = column
      self.length = length
      self.excerpt = excerpt
      self.excerptOffset = excerptOffset
    }
  }

  /// Stable over the versions; the catalog explains it.
  public var id: ID
  /// That of ``id``, unless somebody judges otherwise.
  public var severity: Severity
  /// One phrase without a period, in every language.
  public var message: Saying
  /// What to do about it.
  public var help: Saying?
  /// Nil when the problem has no place in a text.
  public var location: Location?
  /// The record in question where there is no text, such as `stations[3].lines`.
  public var subject: String?

  /// What looks like contact data or an identity code in `message` and `help` is masked.
  @inline(never)
  package init(
    _ id: ID, _ message: Saying, help: Saying? = nil, location: Location? = nil,
    subject: String? = nil
  ) {
    self.id = id
    self.severity = id.severity
    self.message = message.masked()
    self.help = help.map { $0.masked() }
    self.location = location
    self.subject = subject
  }
}

extension Diagnostic.Location {
  /// The place of `mark` in `file`, over the token that begins there.
  ///
  /// - Parameter text: The scalar that stands there, if it is known.
  package init(_ file: SourceFile, at mark: SourceFile.Mark, text: String? = nil) {
    // What ends too early is missed beyond the end.
    let isBeyond = mark.line > file.lineCount
    let mark = isBeyond ? SourceFile.Mark(line: file.lineCount, column: Int.max) : mark
    let line = file.line(mark.line)
    let scalars = line.unicodeScalars
    let start =
      scalars.index(scalars.startIndex, offsetBy: mark.column - 1, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let rest = scalars[start...]
    let token = Substring(rest.prefix(Token.length(of: rest, text: text)))
    self.init(
      file.path, line: mark.line, column: Substring(scalars[..<start]).characterCount + 1,
      length: max(1, token.count), of: line)
  }

  /// The place on a line, as far as it is on that line, which is shown without contact data and cut
  /// around the place.
  ///
  /// Of a long line only what stands around the place is looked through, with so much on either side
  /// that no contact data is cut.
  package init(_ path: String, line: Int, column: Int, length: Int, of text: Substring) {
    let (before, shown, margin) = (100, 300, 100)
    let length = max(1, text.droppingCharacters(column - 1).prefix(length).count)
    guard text.utf8.count > 400 else {
      self.init(
        path: path, line: line, column: column, length: length,
        excerpt: PersonalData.masked(String(text)))
      return
    }
    let cut = max(0, column - before)
    let start = max(0, cut - margin)
    let around = PersonalData.masked(
      String(text.droppingCharacters(start).prefix(cut - start + shown + margin)))
    self.init(
      path: path, line: line, column: column, length: length,
      excerpt: String(around.dropFirst(cut - start).prefix(shown)), excerptOffset: cut)
  }
}

extension Substring {
  /// Whether every byte is a character.
  private var isOneByteEach: Bool { utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } }

  /// As ``count``, and fast where the text is plain.
  fileprivate var characterCount: Int { isOneByteEach ? utf8.count : count }

  /// As ``dropFirst(_:)``, and fast where the text is plain.
  fileprivate func droppingCharacters(_ number: Int) -> Substring {
    guard isOneByteEach else { return dropFirst(number) }
    return self[utf8.index(startIndex, offsetBy: Swift.min(number, utf8.count))...]
  }
}

/// How far a token reaches on its line.
private enum Token {
  /// In Unicode scalars.
  static func length(of rest: Substring.UnicodeScalarView, text: String?) -> Int {
    guard let first = rest.first else { return 0 }
    if let text, !text.isEmpty, Substring(rest).hasPrefix(text) { return text.unicodeScalars.count }
    switch first {
    case "\"": return quoted(rest, by: "\"", escape: "\\")
    case "'": return quoted(rest, by: "'", escape: nil)
    case "{", "[", "|", ">", "-", "?": return 1
    default: return plain(rest)
    }
  }

  private static func quoted(
    _ rest: Substring.UnicodeScalarView, by quote: Unicode.Scalar, escape: Unicode.Scalar?
  ) -> Int {
    var length = 1
    var isEscaped = false
    for scalar in rest.dropFirst() {
      length += 1
      if isEscaped {
        isEscaped = false
      } else if scalar == escape {
        isEscaped = true
      } else if scalar == quote {
        return length
      }
    }
    return length
  }

  private static func plain(_ rest: Substring.UnicodeScalarView) -> Int {
    var length = 0
    var previous: Unicode.Scalar = "x"
    for scalar in rest {
      if "{}[],".unicodeScalars.contains(scalar) || (previous == " " && scalar == "#") { break }
      if previous == ":" && (scalar == " " || scalar == "\t") {
        length -= 1
        break
      }
      length += 1
      previous = scalar
    }
    if previous == ":" && length == rest.count { length -= 1 }
    var trimmed = rest.prefix(max(0, length))
    while let last = trimmed.last, last == " " || last == "\t" { trimmed.removeLast() }
    return max(1, trimmed.count)
  }
}
