internal import Linjasto

/// The keys and nesting of a YAML text, found without composing it.
///
/// It sees what the composer must not be given (keys that are collections, whose comparison costs
/// exponential time with aliases; bottomless nesting), and how the text was most likely meant where it
/// is no YAML.
struct YAMLOutline {
  struct Key {
    /// As it is written, without the quotes that it begins and ends with.
    let written: ArraySlice<Unicode.Scalar>
    let mark: SourceFile.Mark
  }

  private(set) var keys: [Key] = []
  /// Collections and aliases used as keys.
  private(set) var complexKeys: [SourceFile.Mark] = []
  /// Quoted texts that run over several lines: where they begin, and the line they end on.
  private(set) var longQuotes: [(start: SourceFile.Mark, lastLine: Int)] = []
  /// Comments inside braces or brackets: where they begin.
  private(set) var flowComments: [SourceFile.Mark] = []
  /// What texts without quotes have lost, by where their values begin.
  private(set) var losses: [SourceFile.Mark: Loss] = [:]
  /// The names that aliases refer to.
  private(set) var aliases: Set<String> = []
  /// Where in the scalars of the text a character beyond U+FFFF is written as two escapes.
  private(set) var surrogatePairs: [Int] = []
  /// Where values are first nested deeper than the limit.
  private(set) var tooDeep: SourceFile.Mark?

  private let scalars: [Unicode.Scalar]
  private let depthLimit: Int
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// The block records and lists that are open: their column.
  private var blocks: [Int] = []
  /// How many flow records and lists are open.
  private var flows = 0
  /// What the plain scalar read last has lost to a comment behind it.
  private var comment = ""
  /// The column that a continued scalar must be indented beyond.
  private var parentColumn = -1

  init(_ scalars: [Unicode.Scalar], depthLimit: Int = .max) {
    self.scalars = scalars
    self.depthLimit = depthLimit
    scan()
  }

  // MARK: Scanning

  private var column: Int { index - lineStart }
  private var mark: SourceFile.Mark { SourceFile.Mark(line: line, column: column + 1) }

  private func scalar(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  /// Steps over one scalar; CR LF counts as one line end.
  private mutating func advance() {
    guard let current = scalar() else { return }
    index += 1
    if isBreak(current) && !(current == "\r" && scalar() == "\n") {
      line += 1
      lineStart = index
      parentColumn = -1
    }
  }

  private mutating func advance(while condition: (Unicode.Scalar) -> Bool) {
    while let current = scalar(), condition(current) { advance() }
  }

  private mutating func scan() {
    while let current = scalar() {
      switch current {
      case _ where isBlank(current): advance()
      case "#" where index == lineStart || isBlank(scalars[index - 1]): skipComment()
      case "\"", "'": scanQuoted(current)
      case "{", "[": open()
      case "}", "]": close()
      case ",": advance()
      case "&", "!": scanProperty()
      case "*": scanAlias()
      case "-" where isBlank(scalar(1)): scanDash()
      case "?" where isBlank(scalar(1)) || isInFlow && scalar(1) == ",":
        complexKeys.append(mark)
        advance()
      case "|" where !isInFlow, ">" where !isInFlow: skipBlockScalar()
      case "-" where column == 0 && isDocumentMarker, "." where column == 0 && isDocumentMarker:
        blocks = []
        for _ in 0..<3 { advance() }
      case "%" where column == 0: advance { !isBreak($0) }
      case ":" where isBlank(scalar(1)) || isInFlow: advance()
      default: scanPlain()
      }
    }
  }

  private var isInFlow: Bool { flows > 0 }

  private var isDocumentMarker: Bool {
    scalar(1) == scalar() && scalar(2) == scalar() && isBlank(scalar(3))
  }

  private mutating func skipComment() {
    if isInFlow { flowComments.append(mark) }
    advance { !isBreak($0) }
  }

  private mutating func noteDepth() {
    if tooDeep == nil, blocks.count + flows > depthLimit { tooDeep = mark }
  }

  private mutating func open() {
    flows += 1
    noteDepth()
    advance()
  }

  private mutating func close() {
    flows = max(0, flows - 1)
    let start = mark
    advance()
    noteComplexKey(at: start)
  }

  private mutating func scanAlias() {
    let start = mark
    let first = index + 1
    advance { !isBlank($0) && !isFlowSign($0) }
    aliases.insert(text(first..<max(first, index)))
    noteComplexKey(at: start)
  }

  /// An anchor or a tag, and the text without quotes behind it, if there is one.
  private mutating func scanProperty() {
    let start = mark
    let first = index
    let isInFlow = isInFlow
    advance { !isBlank($0) && !(isInFlow && isFlowSign($0)) }
    let property = text(first..<index)
    advance { $0 == " " || $0 == "\t" }
    guard let next = scalar(), property.first == "&", !isBreak(next),
      !"\"'{}[],|>*&!#?:-%@`".unicodeScalars.contains(next)
    else { return }
    scanPlain(of: start, anchor: property)
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private mutating func noteComplexKey(at start: SourceFile.Mark) {
    advance { $0 == " " || $0 == "\t" }
    if scalar() == ":", isBlank(scalar(1)) || isInFlow { complexKeys.append(start) }
  }

  private mutating func scanDash() {
    guard !isInFlow else { return advance() }
    while let last = blocks.last, last > column { blocks.removeLast() }
    if blocks.last != column { blocks.append(column) }
    noteDepth()
    parentColumn = column
    advance()
  }

  private mutating func scanQuoted(_ quote: Unicode.Scalar) {
    let start = index
    let startMark = mark
    let startColumn = column
    advance()
    while let current = scalar() {
      if current == "\\" && quote == "\"" {
        if isSurrogate(at: index, 0xD800), isSurrogate(at: index + 6, 0xDC00) {
          surrogatePairs.append(index)
        }
        advance()
      } else if current == quote {
        guard quote == "'", scalar(1) == "'" else { break }
        advance()
      }
      advance()
    }
    let end = index - 1
    if line > startMark.line { longQuotes.append((startMark, line)) }
    advance()
    advance { $0 == " " || $0 == "\t" }
    if scalar() == ":", isBlank(scalar(1)) || isInFlow, startMark.line == line {
      note(scalars[start + 1..<max(start, end) + 1], startMark, column: startColumn)
    }
  }

  /// Whether `\u` and four digits stand there for one of the 1024 surrogates from `first` on.
  private func isSurrogate(at start: Int, _ first: UInt32) -> Bool {
    guard start + 6 <= scalars.count, scalars[start] == "\\", scalars[start + 1] == "u" else {
      return false
    }
    return UInt32(text(start + 2..<start + 6), radix: 16).map { $0 & 0xFC00 == first } ?? false
  }

  /// - Parameters:
  ///   - value: Where the value begins, if it does so before the text.
  ///   - anchor: What it begins with there.
  private mutating func scanPlain(of value: SourceFile.Mark? = nil, anchor: String = "") {
    let start = index
    let startMark = mark
    let startColumn = column
    let parent = parentColumn
    scanPlainLine()
    var end = index
    while end > start + 1, isBlank(scalars[end - 1]) { end -= 1 }
    if scalar() == ":" { return note(scalars[start..<end], startMark, column: startColumn) }
    defer { noteLoss(Loss(anchor: anchor, comment: comment), at: value ?? startMark) }
    // A plain scalar runs on over lines that are indented beyond its parent.
    while let current = scalar(), isBreak(current) {
      let saved = (index, line, lineStart)
      advance { isBlank($0) }
      guard isInFlow || column > parent, scalar() != "#" else {
        (index, line, lineStart) = saved
        parentColumn = -1
        return advance()
      }
      if isInFlow, isFlowSign(scalar()) { return }
      scanPlainLine()
    }
  }

  private mutating func noteLoss(_ loss: Loss, at mark: SourceFile.Mark) {
    guard !loss.anchor.isEmpty || !loss.comment.isEmpty, losses.count < 1000 else { return }
    losses[mark] = loss
  }

  /// To the end of a plain scalar on its line: a key's colon, a comment, a flow sign or the end.
  private mutating func scanPlainLine() {
    comment = ""
    while let current = scalar(), !isBreak(current) {
      if current == ":", isBlank(scalar(1)) || isInFlow && isFlowSign(scalar(1)) { return }
      if current == "#", isBlank(scalars[max(0, index - 1)]) {
        let start = index
        skipComment()
        // A comment has a blank behind its sign, or another sign.
        let second = start + 1 < index ? scalars[start + 1] : " "
        if !isBlank(second), second != "#" { comment = text(start..<min(index, start + 60)) }
        return
      }
      if isInFlow, isFlowSign(current) { return }
      advance()
    }
  }

  private mutating func note(
    _ written: ArraySlice<Unicode.Scalar>, _ mark: SourceFile.Mark, column: Int
  ) {
    if !isInFlow {
      while let last = blocks.last, last > column { blocks.removeLast() }
      if blocks.last != column {
        blocks.append(column)
        noteDepth()
      }
      parentColumn = column
    }
    keys.append(Key(written: written, mark: mark))
  }

  private mutating func skipBlockScalar() {
    let parent = parentColumn
    advance { !isBreak($0) }
    while index < scalars.count {
      let saved = (index, line, lineStart)
      advance { isBlank($0) }
      guard index < scalars.count else { return }
      if column <= parent {
        (index, line, lineStart) = saved
        return
      }
      advance { !isBreak($0) }
    }
  }
}
