internal import Linjasto

/// Collects what is found wrong in one text.
struct Reporter {
  let file: SourceFile
  /// Whether the text tells of a case, so that no message and no excerpt repeats a word of it.
  let isSecret: Bool
  private(set) var problems = ProblemList()
  private var cost = 0

  init(_ file: SourceFile, isSecret: Bool = false) {
    self.file = file
    self.isSecret = isSecret
  }

  /// - Parameters:
  ///   - text: The scalar that stands at `mark`, if one does.
  ///   - discreet: What is said in place of `message` where nothing may be repeated.
  mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, discreet: Saying? = nil, at mark: SourceFile.Mark?,
    text: String? = nil, help: Saying? = nil
  ) {
    guard !problems.isFull(id.severity) else { return problems.count(id.severity) }
    let mark = mark ?? SourceFile.Mark(line: 1, column: 1)
    let location = place(mark, text)
    problems.add(
      Diagnostic(
        id, isSecret ? discreet ?? message : message, help: help,
        location: isSecret ? location.masked() : location))
  }

  /// Finding a character on its line takes time with the length of the line. Where long lines have
  /// taken much of it already, the column is that of the parser and no excerpt is given.
  private mutating func place(_ mark: SourceFile.Mark, _ text: String?) -> Diagnostic.Location {
    cost += file.line(mark.line).utf8.count
    guard cost > 4 << 20 else { return Diagnostic.Location(file, at: mark, text: text) }
    return Diagnostic.Location(
      path: file.path, line: mark.line, column: mark.column, length: 1, excerpt: "")
  }

  mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, discreet: Saying? = nil, at node: SourceNode,
    help: Saying? = nil
  ) {
    report(id, message, discreet: discreet, at: node.mark, text: node.plainText, help: help)
  }

  /// Whether a further error is but counted: then it needs neither place nor mending.
  var isFull: Bool { problems.isFull(.error) }

  /// One more error that is not told.
  mutating func countError() { problems.count(.error) }
}
