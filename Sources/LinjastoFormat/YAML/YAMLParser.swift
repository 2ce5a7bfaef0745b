internal import Linjasto

/// YAML text → ``SourceNode``, with every problem of the text itself.
///
/// Anchors and aliases are followed within limits; tags, merge keys and keys that are collections
/// have no place in the format.
struct YAMLParser {
  struct Limits {
    /// Of the text, in bytes of UTF-8.
    var size = SourceFile.sizeLimit
    var depth = 32
    /// Values in the tree, those that aliases repeat included.
    var nodes = 1_000_000

    static let standard = Limits()
  }

  private let limits: Limits
  private var reporter: Reporter
  private var cuts: [SourceFile.Mark: String] = [:]
  private var rewritten: [RewrittenScalar] = []

  /// The tree, also beside errors that leave one to look at, and what was found wrong.
  ///
  /// - Parameter isSecret: Whether no message may repeat a word of the text.
  static func parse(
    _ file: SourceFile, isSecret: Bool = false, limits: Limits = .standard
  ) -> ParsedText {
    var parser = YAMLParser(limits: limits, reporter: Reporter(file, isSecret: isSecret))
    let node = parser.parse()
    return ParsedText(
      value: node, cuts: parser.cuts, rewritten: parser.rewritten,
      problems: parser.reporter.problems)
  }

  private init(limits: Limits, reporter: Reporter) {
    self.limits = limits
    self.reporter = reporter
  }

  private var file: SourceFile { reporter.file }

  private mutating func parse() -> SourceNode? {
    guard file.text.utf8.count <= limits.size else {
      return refuseSize()
    }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(file.text.utf8.count)
    for scalar in file.text.unicodeScalars { scalars.append(scalar) }
    guard findControlCharacters(scalars) else { return nil }
    let outline = YAMLOutline(scalars, depthLimit: limits.depth)
    var isIndented = true
    if let mark = outline.tooDeep {
      report(.tooDeep, Saying(.nestedDeeperThan, "\(limits.depth)"), at: mark)
      return nil
    }
    for mark in outline.complexKeys {
      report(
        .complexKey, Saying(.keyIsNoAlias), at: mark, help: Saying(.quoteIfText))
    }
    for key in outline.keys {
      guard let first = key.written.first, let blank = NoBreakSpace(first, at: key.mark) else {
        continue
      }
      report(blank)
      isIndented = false
    }
    guard outline.complexKeys.isEmpty, isIndented else { return nil }
    let surrogates = SurrogatePairs(at: outline.surrogatePairs, in: &scalars)
    return compose(surrogates.isEmpty ? file.text : String(scalars), outline, surrogates)
  }

  private mutating func compose(
    _ text: String, _ outline: YAMLOutline, _ surrogates: SurrogatePairs
  ) -> SourceNode? {
    var composer = YAMLComposer(limits: limits, reporter: reporter, surrogates: surrogates)
    defer { rewritten = composer.rewritten }
    do throws(YAMLFailure) {
      let root = try composer.compose(text)
      reporter = composer.reporter
      if let root, !outline.losses.isEmpty { note(outline, root) }
      return root
    } catch {
      reporter = composer.reporter
      let error = YAMLSyntaxError(error, in: file).blaming(outline.longQuotes, in: file)
      if error.id == .syntax, reportCause(of: error, outline) { return nil }
      reporter.report(
        error.id, error.message, at: error.mark, text: error.id == .tabIndentation ? "\t" : nil,
        help: error.help)
      return nil
    }
  }

  /// Notes the texts that have lost something, as they were meant.
  private mutating func note(_ outline: YAMLOutline, _ node: SourceNode) {
    switch node.content {
    case .scalar(let text, .plain): cuts[node.mark] = outline.whole(text, at: node.mark)
    case .scalar: break
    case .list(let items): for item in items { note(outline, item) }
    case .record(let entries): for entry in entries { note(outline, entry.value) }
    }
  }

  // MARK: Reporting

  private mutating func report(_ blank: NoBreakSpace) {
    reporter.report(
      .noBreakSpace, blank.message, at: blank.mark, text: "\u{A0}", help: Saying(.typeSpaces))
  }

  /// Whether something that was told explains the error: comments that hide the end of what stands
  /// in braces, a blank that is no space, or a quote that does not end its text.
  private mutating func reportCause(of error: YAMLSyntaxError, _ outline: YAMLOutline) -> Bool {
    let hiding = outline.flowComments.compactMap { HidingComment(at: $0, in: file) }
    for comment in hiding { comment.report(to: &reporter) }
    guard hiding.isEmpty, let line = error.mark?.line else { return !hiding.isEmpty }
    for number in [line, line - 1] where number >= 1 {
      if let blank = NoBreakSpace(behindSignOf: number, in: file) {
        report(blank)
        return true
      }
      if let (sign, offset) = TypographicSign.first(on: file.line(number)) {
        reporter.report(
          .typographicSign, sign.message,
          at: SourceFile.Mark(line: number, column: offset + 1), text: "\(sign.sign)",
          help: sign.help)
        return true
      }
      if let end = CurlyQuotes.end(in: file.line(number)) {
        reporter.report(
          .curlyQuotes, Saying(.curlyQuotes, "\(end.quote)"),
          at: SourceFile.Mark(line: number, column: end.offset + 1), text: "\(end.quote)",
          help: Saying(.curlyQuoteEnds, "\(end.quote)"))
        return true
      }
    }
    return false
  }

  private mutating func refuseSize() -> SourceNode? {
    report(.tooLarge, Saying(.fileTooLarge, "\(limits.size >> 20)"), at: nil)
    return nil
  }

  private mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, at mark: SourceFile.Mark?, help: Saying? = nil
  ) {
    reporter.report(id, message, at: mark, help: help)
  }

  /// Whether every character of the text is seen; reports the first of each line that is not.
  private mutating func findControlCharacters(_ scalars: [Unicode.Scalar]) -> Bool {
    var mark = SourceFile.Mark(line: 1, column: 1)
    var isClean = true
    var reportedLine = 0
    for (index, scalar) in scalars.enumerated() {
      if scalar != "\r",
        UnseenCharacter.isOne(scalar, after: index > 0 ? scalars[index - 1] : nil)
      {
        isClean = false
        if mark.line != reportedLine {
          reporter.report(
            .controlCharacter, Saying(.controlCharacter, "\(scalar.codePoint)"), at: mark,
            text: String(scalar), help: Saying(.deleteUnseen))
          reportedLine = mark.line
        }
      }
      switch scalar.value {
      case 0x0A, 0x85, 0x2028, 0x2029: mark = SourceFile.Mark(line: mark.line + 1, column: 0)
      case 0x0D where !(index + 1 < scalars.count && scalars[index + 1] == "\n"):
        mark = SourceFile.Mark(line: mark.line + 1, column: 0)
      default: break
      }
      mark.column += 1
    }
    return isClean
  }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
