internal import Linjasto

/// Compares values with their shapes and reports every difference.
struct ShapeChecker {
  private(set) var reporter: Reporter

  init(_ file: SourceFile, isSecret: Bool = false) {
    reporter = Reporter(file, isSecret: isSecret)
  }

  var diagnostics: [Diagnostic] { reporter.diagnostics }
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
      if items.count < minimum { report(.emptyList, "this list needs an item", at: node) }
      for node in items { check(node, item) }
    case (.record, _), (.text, _), (.byLanguage, _), (.answers, _), (.list, _), (_, .record),
      (_, .list):
      reportType(node, shape)
    case (_, .scalar(let text, let style)): check(text, style, node, shape)
    }
  }

  private mutating func checkEither(_ node: SourceNode, _ scalar: Shape, _ collection: Shape) {
    if case .constant(let word) = scalar, node.text != word {
      report(
        .wrongType, "expected \(collection.noun), or the word \(word)", at: node,
        help: Similarity.question(shown(node), among: [word])
          ?? "put the value in brackets: [\(shown(node))]")
    } else {
      check(node, scalar)
    }
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
    let missing = record.fields.filter { field in
      field.isRequired && !entries.contains { $0.key == field.key }
    }
    guard !missing.isEmpty else { return }
    let keys = missing.map { "\"\($0.key)\"" }.joined(separator: ", ")
    report(.missingKey, "\(record.name) needs \(keys)", at: node)
  }

  private mutating func reportUnknown(_ entry: SourceNode.Entry, in record: RecordShape) {
    if reportSplit(entry) { return }
    let keys = record.fields.map(\.key)
    let question = Similarity.question(entry.key, among: keys)
    let list = keys.sorted().joined(separator: ", ")
    reporter.report(
      .unknownKey, "\(record.name) has no key \"\(entry.key)\"",
      discreet: "\(record.name) has no such key", at: entry.keyMark, text: entry.key,
      help: question ?? "its keys are \(list)")
  }

  private mutating func checkLanguages(_ node: SourceNode, _ value: Shape) {
    if node.entries.isEmpty { report(.emptyText, "a text in one language at least", at: node) }
    for entry in node.entries {
      if Language(rawValue: entry.key) != nil {
        check(entry.value, value)
      } else if !reportSplit(entry) {
        let codes = Language.allCases.map(\.rawValue)
        reporter.report(
          .unknownLanguage, "no language \"\(entry.key)\"", discreet: "no such language",
          at: entry.keyMark, text: entry.key,
          help: Similarity.question(entry.key, among: codes)
            ?? "the languages are \(codes.joined(separator: ", "))")
      }
    }
  }

  private mutating func checkAnswers(_ entries: [SourceNode.Entry]) {
    for entry in entries where !entry.isDuplicate && Answer(entry.value) == nil {
      report(
        .freeText, "an answer is yes, no or unknown", at: entry.value,
        help: "free text has no place in a case profile")
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
    reporter.report(
      .commaSplitsText, "a comma before this ended the text", at: entry.keyMark, text: entry.key,
      help: "put the whole text in quotes: \"…, …\"")
    return true
  }

  private mutating func reportNull(_ node: SourceNode, _ shape: Shape) {
    let line = file.line(node.mark.line).unicodeScalars
    let start = line.index(
      line.startIndex, offsetBy: node.mark.column - 1, limitedBy: line.endIndex)
    let rest = Substring(line[(start ?? line.endIndex)...])
    let blanks = rest.prefix { $0 == " " }.count
    if rest.dropFirst(blanks).first == "#", node.text == nil {
      let mark = SourceFile.Mark(line: node.mark.line, column: node.mark.column + blanks)
      let text = String(rest.dropFirst(blanks).prefix { $0 != " " })
      reporter.report(
        .unquotedHash, "# begins a comment, so there is no value here", at: mark, text: text,
        help: isSecret ? "put the value in quotes" : "put the value in quotes: \"\(text)\"")
      return
    }
    report(.missingValue, "\(shape.noun) is missing here", at: node)
  }

  private mutating func reportType(_ node: SourceNode, _ shape: Shape) {
    var help: String?
    switch (shape, node.content) {
    case (.text, .scalar):
      help = isSecret ? nil : "write it by language, such as {fi: \"\(shown(node))\"}"
    case (.list, .scalar): help = isSecret ? nil : "put it in brackets: [\(shown(node))]"
    case (.list, .record): help = "begin each item with a hyphen and a space"
    case (_, .list): help = "only one value can stand here"
    default: break
    }
    report(.wrongType, "expected \(shape.noun), not \(node.noun)", at: node, help: help)
  }

  // MARK: Reporting

  /// The value for a message, cut where it is long.
  func shown(_ node: SourceNode) -> String {
    let text = node.text ?? ""
    return isSecret ? "…" : text.count <= 60 ? text : text.prefix(59) + "…"
  }

  mutating func report(
    _ id: Diagnostic.ID, _ message: String, discreet: String? = nil, at node: SourceNode,
    help: String? = nil
  ) {
    reporter.report(id, message, discreet: discreet, at: node, help: help)
  }
}

extension SourceNode {
  /// What it is, in words.
  var noun: String {
    switch content {
    case .list: "a list"
    case .record: "a record"
    case .scalar: "a single value"
    }
  }
}

extension Shape {
  /// What it asks for, in words.
  var noun: String {
    switch self {
    case .id: "an id"
    case .string: "a text"
    case .text: "a text by language"
    case .date: "a date"
    case .color: "a color"
    case .lineCode: "a line code"
    case .regionCode: "a region code"
    case .businessID: "a business id"
    case .url: "a web address"
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .choice(let words): words.count <= 4 ? words.joined(separator: ", ") : "a word of the list"
    case .constant(let word): "\"\(word)\""
    case .list: "a list"
    case .record(let record): record.name
    case .byLanguage: "a value for each language"
    case .answers: "answers by question"
    case .either(_, let collection): collection.noun
    }
  }
}
