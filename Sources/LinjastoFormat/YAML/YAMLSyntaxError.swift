internal import Linjasto

/// A syntax error of the YAML parser in plain words.
struct YAMLSyntaxError {
  let id: Diagnostic.ID
  let message: Saying
  let help: Saying?
  let mark: SourceFile.Mark?

  init(_ failure: YAMLFailure, in file: SourceFile) {
    switch failure.kind {
    case .syntax: self.init(syntax: failure, file)
    case .unknownAlias:
      self.init(
        id: .unknownAlias, message: Saying(.aliasWithoutAnchor), help: Saying(.quoteAsterisk),
        mark: failure.mark)
    case .memory:
      self.init(id: .tooDeep, message: Saying(.nestedTooDeep), help: nil, mark: nil)
    case .other: self.init(id: .syntax, message: Saying(.isNotYAML), help: nil, mark: nil)
    }
  }

  private init(id: Diagnostic.ID, message: Saying, help: Saying?, mark: SourceFile.Mark?) {
    self.id = id
    self.message = message
    self.help = help
    self.mark = mark
  }

  /// The same error, told at a quote that took in the lines up to it, if there is one: most likely
  /// its other half is missing where it was meant.
  func blaming(
    _ quotes: [(start: SourceFile.Mark, lastLine: Int)], in file: SourceFile
  ) -> YAMLSyntaxError {
    guard id == .syntax, let mark,
      let quote = quotes.last(where: { $0.start < mark && $0.lastLine == mark.line })
    else { return self }
    let rest = file.line(quote.start.line).unicodeScalars.dropFirst(quote.start.column)
    if let curly = CurlyQuotes.first(in: Substring(rest)) {
      return YAMLSyntaxError(
        id: .curlyQuotes, message: Saying(.quoteEndsOnLine, "\(quote.lastLine)"),
        help: Saying(.curlyQuoteEnds, "\(curly)"), mark: quote.start)
    }
    return YAMLSyntaxError(
      id: id, message: Saying(.quoteEndsOnLine, "\(quote.lastLine)"), help: Saying(.closeQuotes),
      mark: quote.start)
  }

  private init(syntax failure: YAMLFailure, _ file: SourceFile) {
    let (problem, mark) = (failure.problem, failure.mark)
    if let tab = YAMLSyntaxError.tab(near: mark, in: file) {
      self.init(
        id: .tabIndentation, message: Saying(.tabIndents), help: Saying(.indentWithSpaces),
        mark: tab)
      return
    }
    if problem.contains("nesting level") {
      self.init(id: .tooDeep, message: Saying(.nestedTooDeep), help: nil, mark: mark)
      return
    }
    let found = YAMLSyntaxError.explanations.first { problem.contains($0.problem) }
    let opened = failure.start.flatMap { start -> SourceFile.Mark? in
      // A bracket that is still open lines later is where to look.
      found?.pointsAtStart == true || (problem.contains("expected ','") && start.line < mark.line)
        ? start : nil
    }
    self.init(
      id: .syntax,
      message: found.map { Saying($0.message) } ?? Saying(.isNotYAMLBecause, "\(problem)"),
      help: found?.help.map { Saying($0) }, mark: opened ?? mark)
  }

  /// A tab in the indentation of the line of `mark` or of the one before.
  private static func tab(near mark: SourceFile.Mark, in file: SourceFile) -> SourceFile.Mark? {
    for number in [mark.line, mark.line - 1] where number >= 1 {
      let indentation = file.line(number).unicodeScalars.prefix { $0 == " " || $0 == "\t" }
      if let offset = Array(indentation).firstIndex(of: "\t") {
        return SourceFile.Mark(line: number, column: offset + 1)
      }
    }
    return nil
  }

  private struct Explanation {
    let problem: String
    let message: Phrase
    let help: Phrase?
    /// Whether what is wrong began earlier, such as a quote that never ends.
    var pointsAtStart = false
  }

  private static let explanations = [
    Explanation(
      problem: "mapping values are not allowed", message: .colonCannotStand,
      help: .quoteColon),
    Explanation(
      problem: "did not find expected key", message: .fitsNoRecord,
      help: .alignKeys),
    Explanation(
      problem: "could not find expected ':'", message: .keyWithoutColon,
      help: .writeKeyValue, pointsAtStart: true),
    Explanation(
      problem: "did not find expected ',' or '}'",
      message: .bracesNotClosed,
      help: .quoteSigns),
    Explanation(
      problem: "did not find expected ',' or ']'",
      message: .bracketsNotClosed,
      help: .closeBracket),
    Explanation(
      problem: "did not find expected '-' indicator", message: .fitsNoList,
      help: .alignItems),
    Explanation(
      problem: "unexpected end of stream", message: .fileEndsInQuotes,
      help: .closeQuotes, pointsAtStart: true),
    Explanation(
      problem: "unexpected document indicator", message: .documentEndsInQuotes,
      help: .closeQuotes, pointsAtStart: true),
    Explanation(
      problem: "block sequence entries are not allowed", message: .listCannotBegin,
      help: .listOnItsLine),
    Explanation(
      problem: "block collections are not allowed", message: .collectionCannotBegin,
      help: .onItsLine),
    Explanation(
      problem: "cannot start any token", message: .textCannotBegin,
      help: .quoteText),
    Explanation(
      problem: "unknown escape character", message: .backslashEscapes,
      help: .doubleBackslash),
    Explanation(
      problem: "expected hexdecimal number", message: .escapeLacksDigits,
      help: .doubleBackslash),
    Explanation(
      problem: "invalid Unicode character escape", message: .escapeIsNoCharacter,
      help: .writeCharacter),
    Explanation(
      problem: "alphabetic or numeric character", message: .anchorWithoutName,
      help: .quoteAnchor),
    Explanation(
      problem: "did not find expected node content", message: .valueMissing, help: nil),
    Explanation(
      problem: "did not find expected <document start>",
      message: .goesOnBehind, help: .indentBelow),
    Explanation(
      problem: "did not find URI", message: .exclamationIsTag,
      help: .quoteExclamation),
  ]
}
