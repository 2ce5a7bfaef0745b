internal import Linjasto
internal import Yams

/// A syntax error of the YAML parser in plain words.
struct YAMLSyntaxError {
  let id: Diagnostic.ID
  let message: String
  let help: String?
  let mark: SourceFile.Mark?

  init(_ error: any Error, in file: SourceFile) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      self.init(problem, context, mark, file)
    case .composer(_, let problem, let mark, _):
      if problem.contains("alias") {
        self.init(
          id: .unknownAlias, message: "this alias has no anchor before it",
          help: "if this is a text that begins with *, put it in quotes",
          mark: SourceFile.Mark(line: mark.line, column: mark.column))
      } else {
        self.init(problem, nil, mark, file)
      }
    case .memory:
      self.init(id: .tooDeep, message: "values are nested too deep", help: nil, mark: nil)
    default:
      self.init(id: .syntax, message: "this is not YAML", help: nil, mark: nil)
    }
  }

  private init(id: Diagnostic.ID, message: String, help: String?, mark: SourceFile.Mark?) {
    self.id = id
    self.message = message
    self.help = help
    self.mark = mark
  }

  /// The same error, told at a quote that took in the lines up to it, if there is one: most likely
  /// its other half is missing where it was meant.
  func blaming(_ quotes: [(start: SourceFile.Mark, lastLine: Int)]) -> YAMLSyntaxError {
    guard id == .syntax, let mark,
      let quote = quotes.last(where: { $0.start < mark && $0.lastLine == mark.line })
    else { return self }
    return YAMLSyntaxError(
      id: id, message: "this quoted text ends only on line \(quote.lastLine)",
      help: "close the quotes that begin here", mark: quote.start)
  }

  private init(
    _ problem: String, _ context: YamlError.Context?, _ mark: Yams.Mark, _ file: SourceFile
  ) {
    let mark = SourceFile.Mark(line: mark.line, column: mark.column)
    if let tab = YAMLSyntaxError.tab(near: mark, in: file) {
      self.init(
        id: .tabIndentation, message: "a tab cannot indent in YAML", help: "indent with spaces",
        mark: tab)
      return
    }
    if problem.contains("nesting level") {
      self.init(id: .tooDeep, message: "values are nested too deep", help: nil, mark: mark)
      return
    }
    let found = YAMLSyntaxError.explanations.first { problem.contains($0.problem) }
    let opened = context.flatMap { context -> SourceFile.Mark? in
      // A bracket that is still open lines later is where to look.
      found?.pointsAtStart == true
        || (problem.contains("expected ','") && context.mark.line < mark.line)
        ? SourceFile.Mark(line: context.mark.line, column: context.mark.column) : nil
    }
    self.init(
      id: .syntax, message: found?.message ?? "this is not YAML: \(problem)",
      help: YAMLSyntaxError.hash(before: mark, context?.mark.line, in: file) ?? found?.help,
      mark: opened ?? mark)
  }

  /// What to do where `#` has made a comment of the end of a record in braces.
  private static func hash(
    before mark: SourceFile.Mark, _ opened: Int?, in file: SourceFile
  ) -> String? {
    guard let opened, opened <= mark.line, mark.line - opened <= 3 else { return nil }
    for number in opened...mark.line {
      let line = String(file.line(number))
      guard let comment = line.firstRange(of: " #"), line[..<comment.lowerBound].contains("{"),
        line[comment.upperBound...].contains("}")
      else { continue }
      return "# began a comment on line \(number): put the text with # in quotes"
    }
    return nil
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
    let message: String
    let help: String?
    /// Whether what is wrong began earlier, such as a quote that never ends.
    var pointsAtStart = false
  }

  private static let explanations = [
    Explanation(
      problem: "mapping values are not allowed", message: "a colon cannot stand here",
      help: "put a text that holds a colon and a space in quotes"),
    Explanation(
      problem: "did not find expected key", message: "this line fits no record around it",
      help:
        "keys of one record begin in the same column; put a text with a colon or a quote in quotes"),
    Explanation(
      problem: "could not find expected ':'", message: "a key without a colon behind it",
      help: "write `key: value`", pointsAtStart: true),
    Explanation(
      problem: "did not find expected ',' or '}'",
      message: "this record in braces is not closed, or a comma is missing before this",
      help: "put a text that holds a colon, a comma or a brace in quotes"),
    Explanation(
      problem: "did not find expected ',' or ']'",
      message: "this list in brackets is not closed, or a comma is missing before this",
      help: "close the list with ]"),
    Explanation(
      problem: "did not find expected '-' indicator", message: "this line fits no list around it",
      help: "items of one list begin in the same column"),
    Explanation(
      problem: "unexpected end of stream", message: "the file ends inside a quoted text",
      help: "close the quotes that begin here", pointsAtStart: true),
    Explanation(
      problem: "unexpected document indicator", message: "a document ends inside a quoted text",
      help: "close the quotes that begin here", pointsAtStart: true),
    Explanation(
      problem: "block sequence entries are not allowed", message: "a list cannot begin here",
      help: "begin the list on a line of its own"),
    Explanation(
      problem: "block collections are not allowed", message: "a list or record cannot begin here",
      help: "begin it on a line of its own"),
    Explanation(
      problem: "cannot start any token", message: "a text cannot begin with this character",
      help: "put the text in quotes"),
    Explanation(
      problem: "unknown escape character", message: "\"\\\" begins an escape in double quotes",
      help: "write \\\\ for the character itself, or use single quotes"),
    Explanation(
      problem: "expected hexdecimal number", message: "an escape in double quotes lacks digits",
      help: "write \\\\ for the character itself, or use single quotes"),
    Explanation(
      problem: "invalid Unicode character escape", message: "this escape stands for no character",
      help: "write the character itself"),
    Explanation(
      problem: "alphabetic or numeric character", message: "an anchor or alias without a name",
      help: "put a text that begins with & or * in quotes"),
    Explanation(
      problem: "did not find expected node content", message: "a value is missing here", help: nil),
    Explanation(
      problem: "did not find expected <document start>",
      message: "the file goes on behind its value", help: "indent what belongs to the record above"),
    Explanation(
      problem: "did not find URI", message: "an exclamation mark begins a tag in YAML",
      help: "put a text that begins with ! in quotes"),
  ]
}
