internal import Linjasto

/// Compares values with their shapes and reports every difference.
struct ShapeChecker {
  var reporter: Reporter

  /// Of texts without quotes that YAML cut short, where they begin and how they were meant.
  let cuts: [SourceFile.Mark: String]

  init(_ file: SourceFile, cuts: [SourceFile.Mark: String], isSecret: Bool = false) {
    self.cuts = cuts
    reporter = Reporter(file, isSecret: isSecret)
  }

  var problems: ProblemList { reporter.problems }
  var file: SourceFile { reporter.file }
  private var isSecret: Bool { reporter.isSecret }

  mutating func check(_ node: SourceNode, _ shape: Shape) {
    switch (shape, node.content) {
    case (.either(let scalar, let collection), .scalar) where !node.isNull:
      checkEither(node, scalar, collection)
    case (.either(_, let collection), _): check(node, collection)
    case (_, .scalar) where node.isNull: reportNull(node, shape)
    case (.record(let record), .record(let entries)): check(entries, of: node, record)
    case (.text, .record): checkLanguages(node, .string)
    case (.byLanguage(let value), .record): checkLanguages(node, value)
    case (.answers, .record(let entries)): checkAnswers(entries)
    case (.list(let item, let minimum), .list(let items)):
      if items.count < minimum { report(.emptyList, Saying(.listNeedsItem), at: node) }
      for node in items { check(node, item) }
    case (.record, _), (.text, _), (.byLanguage, _), (.answers, _), (.list, _), (_, .record),
      (_, .list):
      reportType(node, shape)
    case (_, .scalar(let text, let style)): check(text, style, node, shape)
    }
  }

  private mutating func checkEither(_ node: SourceNode, _ scalar: Shape, _ collection: Shape) {
    let words: [String] =
      switch scalar {
      case .constant(let word): [word]
      case .choice(let words): words
      default: []
      }
    if !words.isEmpty, !words.contains(node.text ?? "") {
      if reporter.isFull { return reporter.countError() }
      if case .list = collection, reportBullet(node) { return }
      report(
        .wrongType, Saying(.expectedOrWord, collection.noun, .list(words.map { .text($0) })),
        at: node,
        help: isSecret
          ? nil
          : Similarity.question(shown(node), among: words)
            ?? Saying(.putInBrackets, "\(asItem(node, collection))"))
    } else {
      check(node, scalar)
    }
  }

  /// The value as an item of a list: what digits alone make a number stands in quotes.
  private func asItem(_ node: SourceNode, _ list: Shape) -> String {
    guard case .list(let item, _) = list, case .regionCode = item else { return shown(node) }
    return "\"\(shown(node))\""
  }

  // MARK: Records

  private mutating func check(
    _ entries: [SourceNode.Entry], of node: SourceNode, _ record: RecordShape
  ) {
    for entry in entries where !entry.isDuplicate {
      if let field = record[entry.key] {
        check(entry.value, field.shape)
      } else {
        reportUnknown(entry, in: record)
      }
    }
    let missing = record.required.filter { key in !entries.contains { $0.key == key } }
    guard !missing.isEmpty else { return }
    let keys = missing.map { Saying.Value.text("\"\($0)\"") }
    report(.missingKey, Saying(.needsKeys, .phrase(record.noun), .list(keys)), at: node)
  }

  private mutating func reportUnknown(_ entry: SourceNode.Entry, in record: RecordShape) {
    if reporter.isFull { return reporter.countError() }
    if reportSplit(entry) || reportQuoted(entry) || reportBullet(entry) { return }
    let keys = record.fields.map(\.key)
    let question = Similarity.question(entry.key, among: keys)
    reporter.report(
      .unknownKey, Saying(.hasNoKey, .phrase(record.noun), "\(entry.key)"),
      discreet: Saying(.hasNoSuchKey, .phrase(record.noun)), at: entry.keyMark, text: entry.key,
      help: question ?? Saying(.itsKeys, .list(keys.sorted().map { .text($0) })))
  }

  private mutating func checkLanguages(_ node: SourceNode, _ value: Shape) {
    if node.entries.isEmpty { report(.emptyText, Saying(.textNeedsLanguage), at: node) }
    for entry in node.entries {
      if Language(rawValue: entry.key) != nil {
        check(entry.value, value)
      } else if reporter.isFull {
        reporter.countError()
      } else if !reportSplit(entry) && !reportQuoted(entry) {
        let codes = Language.allCases.map(\.rawValue)
        reporter.report(
          .unknownLanguage, Saying(.noLanguage, "\(entry.key)"),
          discreet: Saying(.noSuchLanguage), at: entry.keyMark, text: entry.key,
          help: Similarity.question(entry.key, among: codes)
            ?? Saying(.theLanguages, .list(codes.map { .text($0) })))
      }
    }
  }

  private mutating func checkAnswers(_ entries: [SourceNode.Entry]) {
    for entry in entries where !entry.isDuplicate && Answer(entry.value) == nil {
      report(
        .freeText, Saying(.answerIs), at: entry.value, help: Saying(.noFreeText))
    }
  }

  /// Whether the entry is the rest of a text that a comma has split, as in `{fi: one, two}`.
  private mutating func reportSplit(_ entry: SourceNode.Entry) -> Bool {
    guard entry.value.isNull else { return false }
    let line = file.line(entry.keyMark.line).unicodeScalars
    guard
      let start = line.index(
        line.startIndex, offsetBy: entry.keyMark.column - 1, limitedBy: line.endIndex)
    else { return false }
    let rest = Substring(line[start...]).drop { $0 == "\"" || $0 == "'" }
    let after = rest.dropFirst(entry.key.count).first { $0 != " " }
    guard rest.hasPrefix(entry.key), after == "," || after == "}" else { return false }
    let before = String(line[..<start]).split(separator: ":").last.map { text in
      text.drop { $0 == " " || CurlyQuotes.all.contains($0) }
    }
    let end = entry.key.last.map(CurlyQuotes.all.contains) == true ? 1 : 0
    let whole = (before.map { String($0) } ?? "…, ") + entry.key.dropLast(end)
    reporter.report(
      .commaSplitsText, Saying(.commaEndedText), at: entry.keyMark, text: entry.key,
      help: Saying(.quoteWholeText, isSecret ? "…, …" : "\(whole)"))
    return true
  }

  /// Whether the key stands in quotes that YAML does not know, as word processors put them.
  private mutating func reportQuoted(_ entry: SourceNode.Entry) -> Bool {
    guard let quote = CurlyQuotes(entry.key) else { return false }
    reporter.report(
      .curlyQuotes, Saying(.curlyQuotes, "\(quote.opening)"), at: entry.keyMark, text: entry.key,
      help: isSecret ? nil : Saying(.writeThis, "\(quote.inside)"))
    return true
  }

  /// Whether what was to be a list begins with a dash or bullet in place of a hyphen.
  private mutating func reportBullet(_ node: SourceNode) -> Bool {
    reportBullet(node.plainText ?? node.entries.first?.key ?? "", at: node.mark)
  }

  /// Whether the key begins with one.
  private mutating func reportBullet(_ entry: SourceNode.Entry) -> Bool {
    reportBullet(entry.key, at: entry.keyMark)
  }

  private mutating func reportBullet(_ text: String, at mark: SourceFile.Mark) -> Bool {
    guard let bullet = TypographicSign(beginning: text) else { return false }
    reporter.report(
      .typographicSign, bullet.message, at: mark, text: "\(bullet.sign)", help: bullet.help)
    return true
  }

  private mutating func reportNull(_ node: SourceNode, _ shape: Shape) {
    if reporter.isFull { return reporter.countError() }
    let line = file.line(node.mark.line).unicodeScalars
    let start = line.index(
      line.startIndex, offsetBy: node.mark.column - 1, limitedBy: line.endIndex)
    let rest = Substring(line[(start ?? line.endIndex)...])
    let blanks = rest.prefix { $0 == " " }.count
    if rest.dropFirst(blanks).first == "#", node.text == nil {
      let mark = SourceFile.Mark(line: node.mark.line, column: node.mark.column + blanks)
      let text = String(rest.dropFirst(blanks).prefix { $0 != " " })
      reporter.report(
        .unquotedHash, Saying(.hashIsComment), at: mark, text: text,
        help: isSecret ? Saying(.quoteTheValue) : Saying(.quoteValue, "\(text)"))
      return
    }
    report(.missingValue, Saying(.isMissingHere, shape.noun), at: node)
  }

  private mutating func reportType(_ node: SourceNode, _ shape: Shape) {
    if reporter.isFull { return reporter.countError() }
    if case .list = shape, reportBullet(node) { return }
    var help: Saying?
    switch (shape, node.content) {
    case (.text, .scalar):
      help = isSecret ? nil : Saying(.writeByLanguage, "{fi: \"\(shown(node))\"}")
    case (.list, .scalar):
      help = isSecret ? nil : Saying(.putInBrackets, "\(asItem(node, shape))")
    case (.list, .record): help = Saying(.beginWithHyphens)
    case (_, .list): help = Saying(.onlyOneValue)
    default: break
    }
    report(
      .wrongType, Saying(.expectedNot, shape.noun, .phrase(node.noun)), at: node, help: help)
  }

  // MARK: Reporting

  /// The value for a message, cut where it is long.
  func shown(_ node: SourceNode) -> String {
    let text = node.text ?? ""
    return isSecret ? "…" : text.count <= 60 ? text : text.prefix(59) + "…"
  }

  mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, discreet: Saying? = nil, at node: SourceNode,
    help: Saying? = nil
  ) {
    reporter.report(id, message, discreet: discreet, at: node, help: help)
  }
}

extension SourceNode {
  /// What it is, in words.
  var noun: Phrase {
    switch content {
    case .list: .aList
    case .record: .aRecord
    case .scalar: .aSingleValue
    }
  }
}
