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
      report(.wrongType, "expected true or false", at: node, help: "write \(value)")
    default: report(.wrongType, "expected true or false", at: node)
    }
  }

  private mutating func checkNumber(
    _ plain: PlainScalar, _ node: SourceNode, _ shape: Shape, _ minimum: Double?
  ) {
    guard case .number(let value) = plain else {
      let isQuoted: Bool =
        if case .scalar(let text, .quoted) = node.content, case .number = PlainScalar(text) {
          true
        } else { false }
      report(
        .wrongType, "expected \(shape.noun)", at: node,
        help: isQuoted ? "leave the quotes out" : nil)
      return
    }
    if case .integer = shape, value.rounded() != value || abs(value) > 1e15 {
      report(.badNumber, "expected a whole number", at: node)
    } else if let minimum, value < minimum {
      report(.badNumber, "expected a number of \(Int(minimum)) or more", at: node)
    }
  }

  private mutating func checkText(
    _ text: String, _ plain: PlainScalar, _ node: SourceNode, _ shape: Shape
  ) {
    switch plain {
    case .number, .oddNumber:
      let quoted = reporter.isSecret ? "it in quotes" : "\"\(shown(node))\""
      report(
        .unquotedNumber, "without quotes this is a number, not \(shape.noun)", at: node,
        help: "write \(quoted)")
      return
    case .boolean, .oldBoolean:
      let quoted = reporter.isSecret ? "it in quotes" : "\"\(shown(node))\""
      report(
        .unquotedBoolean, "without quotes this is a yes-or-no value, not \(shape.noun)", at: node,
        help: "write \(quoted)")
      return
    case .text: break
    }
    if text.allSatisfy(\.isWhitespace) {
      report(.emptyText, "\(shape.noun) cannot be empty", at: node)
    } else if text.unicodeScalars.contains(where: \.isControl) {
      report(.controlCharacter, "an invisible control character in this text", at: node)
    } else {
      checkPattern(text, node, shape)
    }
  }

  private mutating func checkPattern(_ text: String, _ node: SourceNode, _ shape: Shape) {
    switch shape {
    case .id where !Pattern.isID(text) && reporter.isSecret:
      report(.freeText, "only an id of the map can stand here", at: node)
    case .id where !Pattern.isID(text):
      report(
        .badID, "an id begins with a letter and has lower-case letters a–z, digits and hyphens",
        at: node, help: reporter.isSecret ? nil : Pattern.idSuggestion(text).map { "write \($0)" })
    case .date where Day(text) == nil:
      report(.badDate, "expected a day of the calendar", at: node, help: "write it as 2026-11-22")
    case .color where !Pattern.isColor(text):
      report(
        .badColor, "a color is # and six digits 0–9, a–f", at: node,
        help: "write it as \"#801100\"")
    case .lineCode where !Pattern.isLineCode(text):
      report(.badLineCode, "a line code is one or two of A–Z, Å, Ä, Ö and 0–9", at: node)
    case .regionCode where OfficialRegions.name(of: text) == nil:
      reportRegion(text, node)
    case .businessID where !Pattern.isBusinessID(text):
      report(
        .badBusinessID, "a business id is seven digits, a hyphen and a check digit that fits them",
        at: node)
    case .url where !Pattern.isURL(text):
      report(.badURL, "a web address begins with https:// or http://", at: node)
    case .constant(let word) where text != word:
      let isFormat = word == Network.Contents.format || word == CaseProfile.format
      report(
        isFormat ? .wrongFormat : .notAChoice, "expected \"\(word)\"", at: node,
        help: "write \(word)")
    case .choice(let words) where !words.contains(text):
      let question = reporter.isSecret ? nil : Similarity.question(text, among: words)
      report(
        .notAChoice,
        "no such word is known here: \"\(shown(node))\"",
        discreet: "no such word is known here", at: node,
        help: question ?? "write one of \(words.joined(separator: ", "))")
    default: break
    }
  }

  private mutating func reportRegion(_ text: String, _ node: SourceNode) {
    let named = OfficialRegions.code(near: text)
    report(
      .badRegionCode, "no wellbeing services county has this code", at: node,
      help: reporter.isSecret
        ? nil
        : named.map { "did you mean \"\($0.code)\" (\($0.name))?" }
          ?? "the codes are \"01\" to \"21\", \"90\" (Helsinki) and \"91\" (Åland)")
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character other than a line feed or a tab.
  var isControl: Bool {
    (value < 0x20 && value != 0x0A && value != 0x09) || (0x7F...0x9F).contains(value)
  }
}
