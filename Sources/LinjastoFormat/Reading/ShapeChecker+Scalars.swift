internal import Linjasto

extension ShapeChecker {
  /// Compares one scalar with its shape.
  mutating func check(
    _ text: String, _ style: SourceNode.Style, _ node: SourceNode, _ shape: Shape
  ) {
    let plain = style == .plain ? PlainScalar(text) : .text
    switch shape {
    case .boolean: checkBoolean(plain, node)
    case .integer(let minimum): checkNumber(plain, node, shape, minimum.map(Double.init))
    case .number(let minimum): checkNumber(plain, node, shape, minimum)
    default: checkText(text, plain, node, shape)
    }
  }

  private mutating func checkBoolean(_ plain: PlainScalar, _ node: SourceNode) {
    switch plain {
    case .boolean: return
    case .oldBoolean(let value):
      report(
        .wrongType, Saying(.expected, .phrase(.trueOrFalse)), at: node,
        help: Saying(.writeThis, "\(value)"))
    default: report(.wrongType, Saying(.expected, .phrase(.trueOrFalse)), at: node)
    }
  }

  private mutating func checkNumber(
    _ plain: PlainScalar, _ node: SourceNode, _ shape: Shape, _ minimum: Double?
  ) {
    guard case .number(let value) = plain else {
      if let blank = NoBreakSpace(in: node.text ?? "") { return report(blank, node) }
      let isQuoted: Bool =
        if case .scalar(let text, .quoted) = node.content, case .number = PlainScalar(text) {
          true
        } else { false }
      report(
        .wrongType, Saying(.expected, shape.noun), at: node,
        help: isQuoted ? Saying(.leaveQuotesOut) : nil)
      return
    }
    let most: Double = if case .integer = shape { 1e9 } else { 1e12 }
    if case .integer = shape, value.rounded() != value {
      report(.badNumber, Saying(.expected, .phrase(.aWholeNumber)), at: node)
    } else if abs(value) > most {
      report(.badNumber, Saying(.expectedNumberUpTo, "\(Int(most))"), at: node)
    } else if let minimum, value < minimum {
      report(.badNumber, Saying(.expectedNumberFrom, "\(Int(minimum))"), at: node)
    }
  }

  private mutating func checkText(
    _ text: String, _ plain: PlainScalar, _ node: SourceNode, _ shape: Shape
  ) {
    switch plain {
    case .number, .oddNumber:
      if shape.isDayOrColor { return checkPattern(text, node, shape) }
      return report(
        .unquotedNumber, Saying(.unquotedNumber, shape.noun), at: node, help: quoting(node))
    case .boolean, .oldBoolean:
      return report(
        .unquotedBoolean, Saying(.unquotedBoolean, shape.noun), at: node, help: quoting(node))
    case .text: break
    }
    if let quote = CurlyQuotes(text), node.plainText != nil {
      return report(
        .curlyQuotes, Saying(.curlyQuotes, "\(quote.opening)"), at: node,
        help: reporter.isSecret ? nil : Saying(.writeQuoted, "\(quote.inside)"))
    }
    if text.allSatisfy(\.isWhitespace) {
      report(.emptyText, Saying(.cannotBeEmpty, shape.noun), at: node)
    } else if let unseen = UnseenCharacter.first(in: text) {
      report(
        .controlCharacter, Saying(.controlCharacterInText, "\(unseen.codePoint)"), at: node,
        help: Saying(.deleteUnseen))
    } else if case .string = shape {
      guard let whole = cuts[node.mark] else { return }
      report(
        .textCutShort, Saying(.textCutShort, "\(shown(node))"),
        discreet: Saying(.textCutDiscreetly), at: node,
        help: reporter.isSecret ? Saying(.putInQuotes) : Saying(.writeQuoted, "\(whole)"))
    } else if !shape.isDayOrColor, let blank = NoBreakSpace(in: text) {
      report(blank, node)
    } else {
      checkPattern(text, node, shape)
    }
  }

  /// A value that is no text holds no blank, whatever it looks like.
  private mutating func report(_ blank: NoBreakSpace, _ node: SourceNode) {
    report(
      .noBreakSpace, blank.message, at: node, help: Saying(.deleteUnseen))
  }

  private mutating func checkPattern(_ text: String, _ node: SourceNode, _ shape: Shape) {
    switch shape {
    case .id where !Pattern.isID(text) && reporter.isSecret:
      report(.freeText, Saying(.onlyMapID), at: node)
    case .id where !Pattern.isID(text):
      report(
        .badID, Saying(.idLooks), at: node,
        help: reporter.isSecret
          ? nil : Pattern.idSuggestion(text).map { Saying(.writeThis, "\($0)") })
    case .date where Day(text) == nil:
      report(
        .badDate, Saying(.expectedDay), at: node,
        help: reporter.isSecret ? Saying(.dayLooks) : Day.mending(text))
    case .color where !Pattern.isColor(text):
      report(.badColor, Saying(.colorLooks), at: node, help: Line.Color.mending(text))
    case .lineCode where !Pattern.isLineCode(text):
      report(.badLineCode, Saying(.lineCodeLooks), at: node)
    case .regionCode where OfficialRegions.name(of: text) == nil:
      reportRegion(text, node)
    case .businessID where !Pattern.isBusinessID(text):
      report(.badBusinessID, Saying(.businessIDLooks), at: node)
    case .url where !Pattern.isURL(text):
      report(.badURL, Saying(.webAddressLooks), at: node)
    case .constant(let word) where text != word:
      let isFormat = word == Network.Contents.format || word == CaseProfile.format
      report(
        isFormat ? .wrongFormat : .notAChoice, Saying(.expectedConstant, "\(word)"), at: node,
        help: Saying(.writeThis, "\(word)"))
    case .choice(let words) where !words.contains(text):
      if reporter.isFull { return reporter.countError() }
      let question = reporter.isSecret ? nil : Similarity.question(text, among: words)
      report(
        .notAChoice, Saying(.noSuchWord, "\(shown(node))"),
        discreet: Saying(.noSuchWordDiscreetly), at: node,
        help: question ?? Saying(.writeOneOf, .list(words.map { .text($0) })))
    default: break
    }
  }

  private func quoting(_ node: SourceNode) -> Saying {
    reporter.isSecret ? Saying(.putInQuotes) : Saying(.writeQuoted, "\(shown(node))")
  }

  private mutating func reportRegion(_ text: String, _ node: SourceNode) {
    let named = OfficialRegions.code(near: text)
    report(
      .badRegionCode, Saying(.noCountyHasThisCode), at: node,
      help: reporter.isSecret
        ? nil
        : named.map { Saying(.nearNameOf, "\($0.code)", "\($0.name)") }
          ?? Saying(.theCountyCodes))
  }
}

extension Shape {
  /// What people write in digits and is no number all the same: its mending sees more than quotes.
  fileprivate var isDayOrColor: Bool {
    switch self {
    case .date, .color: true
    default: false
    }
  }
}
