internal import Linjasto

/// A comment that has taken in the end of a record or list, because a value with `#` lacks quotes.
struct HidingComment {
  private let mark: SourceFile.Mark
  /// From `#` to where the value was meant to end.
  private let hidden: String
  /// What of the value stands before `#`, blanks included; empty where it was to begin with it.
  private let before: String

  /// Nil for a comment that hides no bracket.
  init?(at mark: SourceFile.Mark, in file: SourceFile) {
    let line = file.line(mark.line).unicodeScalars
    let rest = Substring(line.dropFirst(mark.column - 1))
    guard rest.contains(where: { $0 == "}" || $0 == "]" }) else { return nil }
    self.mark = mark
    hidden = String(rest.prefix { !",}]".contains($0) })
    let start = Substring(line.prefix(mark.column - 1))
    let value = start.lastIndex { ":,{[".contains($0) }.map { start[start.index(after: $0)...] }
    before = String((value ?? start).drop { $0 == " " })
  }

  func report(to reporter: inout Reporter) {
    let whole = before + hidden
    reporter.report(
      .unquotedHash, Saying(before.isEmpty ? .hashIsComment : .hashHidesRest), at: mark,
      text: hidden,
      help: reporter.isSecret
        ? Saying(.quoteTheValue)
        : Saying(before.isEmpty ? .quoteValue : .quoteWholeText, "\(whole)"))
  }
}
