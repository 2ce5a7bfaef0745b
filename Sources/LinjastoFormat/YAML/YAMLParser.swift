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

  /// - Parameter isSecret: Whether no message may repeat a word of the text.
  static func parse(
    _ file: SourceFile, isSecret: Bool = false, limits: Limits = .standard
  ) -> Diagnosed<SourceNode> {
    var parser = YAMLParser(limits: limits, reporter: Reporter(file, isSecret: isSecret))
    let node = parser.parse()
    return Diagnosed(node, parser.reporter.diagnostics)
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
    return compose(outline)
  }

  private mutating func compose(_ outline: YAMLOutline) -> SourceNode? {
    var composer = YAMLComposer(limits: limits, reporter: reporter)
    do throws(YAMLFailure) {
      let root = try composer.compose(file.text)
      reporter = composer.reporter
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

  /// Whether the text holds only characters that YAML allows; reports the first of each line.
  private mutating func findControlCharacters(_ scalars: [Unicode.Scalar]) -> Bool {
    var mark = SourceFile.Mark(line: 1, column: 1)
    var isClean = true
    var reportedLine = 0
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x0A, 0x85, 0x2028, 0x2029: mark = SourceFile.Mark(line: mark.line + 1, column: 0)
      case 0x0D where !(index + 1 < scalars.count && scalars[index + 1] == "\n"):
        mark = SourceFile.Mark(line: mark.line + 1, column: 0)
      case 0x09, 0x0D, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...:
        break
      default:
        isClean = false
        if mark.line != reportedLine {
          let code = String(scalar.value, radix: 16, uppercase: true)
          reporter.report(
            .controlCharacter, Saying(.controlCharacter, "\(code)"), at: mark,
            text: String(scalar))
          reportedLine = mark.line
        }
      }
      mark.column += 1
    }
    return isClean
  }
}
