internal import Linjasto
internal import Yams

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
  private var duplicateMarks: Set<SourceFile.Mark> = []
  private var nodeCount = 0

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
    return compose(&scalars)
  }

  /// The tree of the text. A repeated key, which the composer refuses, is reported and renamed, and
  /// the text composed again.
  private mutating func compose(_ scalars: inout [Unicode.Scalar]) -> SourceNode? {
    var text = file.text
    for round in 0..<4 {
      do {
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.nextRoot() else {
          report(.emptyFile, Saying(.fileIsEmpty), at: nil)
          return nil
        }
        if let next = try parser.nextRoot() {
          report(
            .severalDocuments, Saying(.secondDocument), at: next.mark.map(SourceFile.Mark.init),
            help: Saying(.oneMapAFile))
          return nil
        }
        return convert(root, depth: 0)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let repeated = YAMLOutline(scalars).duplicates()
        guard !repeated.isEmpty else {
          let names = names.map { Saying.Value.text("\"\($0)\"") }
          report(
            .duplicateKey, Saying(.keysRepeated, .list(names)),
            discreet: Saying(.keysRepeatedDiscreetly),
            at: SourceFile.Mark(context.mark))
          return nil
        }
        for (index, key) in repeated.enumerated() {
          report(
            .duplicateKey, Saying(.keyRepeated, "\(key.text)"),
            discreet: Saying(.keyRepeatedDiscreetly), at: key.mark, help: Saying(.keepOne))
          duplicateMarks.insert(key.mark)
          let private_ = Unicode.Scalar(0xE000 + UInt32((round * 1600 + index) % 6400)) ?? "_"
          scalars[key.lastScalar] = private_
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        text = String(view)
      } catch {
        let outline = YAMLOutline(scalars)
        let error = YAMLSyntaxError(error, in: file).blaming(outline.longQuotes, in: file)
        if error.id == .syntax, reportCause(of: error, outline) { return nil }
        reporter.report(
          error.id, error.message, at: error.mark,
          text: error.id == .tabIndentation ? "\t" : nil, help: error.help)
        return nil
      }
    }
    return nil
  }

  // MARK: Converting

  private mutating func convert(_ node: Node, depth: Int) -> SourceNode? {
    let mark = node.mark.map(SourceFile.Mark.init) ?? SourceFile.Mark(line: 1, column: 1)
    guard depth <= limits.depth else {
      report(.tooDeep, Saying(.nestedDeeperThan, "\(limits.depth)"), at: mark)
      return nil
    }
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      if nodeCount == limits.nodes + 1 {
        report(.tooManyAliases, Saying(.unfoldsToTooMuch, "\(limits.nodes)"), at: mark)
      }
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let style: SourceNode.Style =
        switch scalar.style {
        case .plain, .any: .plain
        case .singleQuoted, .doubleQuoted: .quoted
        case .literal, .folded: .block
        }
      if style == .plain { refuse(tag: scalar.tag, at: mark) }
      return SourceNode(content: .scalar(scalar.string, style), mark: mark)
    case .sequence(let sequence):
      refuse(tag: sequence.tag, at: mark)
      var items: [SourceNode] = []
      for item in sequence {
        guard let item = convert(item, depth: depth + 1) else { return nil }
        items.append(item)
      }
      return SourceNode(content: .list(items), mark: mark)
    case .mapping(let mapping):
      refuse(tag: mapping.tag, at: mark)
      var entries: [SourceNode.Entry] = []
      for (key, value) in mapping {
        guard let entry = convert(key: key, value: value, depth: depth) else { return nil }
        entries.append(entry)
      }
      return SourceNode(content: .record(entries), mark: mark)
    case .alias:
      return nil
    }
  }

  private mutating func convert(key: Node, value: Node, depth: Int) -> SourceNode.Entry? {
    let mark = key.mark.map(SourceFile.Mark.init) ?? SourceFile.Mark(line: 1, column: 1)
    guard case .scalar(let scalar) = key else {
      report(.complexKey, Saying(.keyIsAWord), at: mark)
      return nil
    }
    if scalar.string == "<<" && scalar.style == .plain {
      report(
        .mergeKey, Saying(.noMerging), at: mark, help: Saying(.writeFieldsOut))
    }
    guard let value = convert(value, depth: depth + 1) else { return nil }
    return SourceNode.Entry(
      key: scalar.string, keyMark: mark,
      isDuplicate: duplicateMarks.contains(mark) || scalar.string == "<<", value: value)
  }

  private mutating func refuse(tag: Tag, at mark: SourceFile.Mark) {
    switch tag.rawValue {
    case "", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq": return
    default: break
    }
    report(
      .yamlTag, Saying(.noTags), at: mark, help: Saying(.leaveTagOut))
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
    _ id: Diagnostic.ID, _ message: Saying, discreet: Saying? = nil, at mark: SourceFile.Mark?,
    help: Saying? = nil
  ) {
    reporter.report(id, message, discreet: discreet, at: mark, help: help)
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

extension SourceFile.Mark {
  fileprivate init(_ mark: Yams.Mark) { self.init(line: mark.line, column: mark.column) }
}
