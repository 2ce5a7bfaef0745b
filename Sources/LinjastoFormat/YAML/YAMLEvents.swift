internal import CYaml
internal import Linjasto

/// What the YAML parser finds, one thing after the other.
///
/// It is the parser that Yams is built on, without the nodes of Yams: those cost three times as much
/// as the parsing.
final class YAMLEvents {
  enum Event {
    case scalar(String, SourceNode.Style)
    case list, record
    case alias
    /// Of a list or a record.
    case end
    case document, documentEnd
    case streamEnd
  }

  /// The event read last.
  private(set) var event = Event.documentEnd
  /// Where it begins.
  private(set) var mark = SourceFile.Mark(line: 1, column: 1)
  /// Behind it.
  private(set) var end = SourceFile.Mark(line: 1, column: 1)
  /// The same in Unicode scalars from the beginning of the text.
  private(set) var range = 0..<0
  /// Whether it is a scalar with escapes or over several lines.
  private(set) var isRewritten = false
  /// Whether it is the beginning of a list in brackets or a record in braces.
  private(set) var isFlow = false
  /// The anchor that stands before it, or that it is an alias of.
  private(set) var anchor: String?
  /// Whether a tag says what it is, other than that a list is a list.
  private(set) var isTagged = false
  /// A class, as the C parser must stay where it is and be given back.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// - Parameter text: in UTF-8; must live as long as the events are read.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads on.
  func next() throws(YAMLFailure) {
    var read = yaml_event_t()
    guard yaml_parser_parse(parser, &read) == 1 else { throw YAMLFailure(parser.pointee) }
    defer { yaml_event_delete(&read) }
    mark = SourceFile.Mark(read.start_mark)
    end = SourceFile.Mark(read.end_mark)
    let start = Int(read.start_mark.index)
    range = start..<max(start, Int(read.end_mark.index))
    anchor = nil
    isFlow = false
    isTagged = false
    isRewritten = false
    switch read.type {
    case YAML_SCALAR_EVENT:
      let scalar = read.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let style = SourceNode.Style(scalar.style)
      event = .scalar(text, style)
      // In quotes, what reads as it is written is two characters longer there.
      isRewritten =
        end.line > mark.line
        || style == .quoted
          && Int(read.end_mark.index - read.start_mark.index) != text.unicodeScalars.count + 2
      isTagged =
        scalar.style == YAML_PLAIN_SCALAR_STYLE
        && (scalar.tag != nil || scalar.quoted_implicit == 1)
      anchor = scalar.anchor.map { String(cString: $0) }
    case YAML_SEQUENCE_START_EVENT:
      event = .list
      isFlow = read.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      isTagged = isTag(read.data.sequence_start.tag, otherThan: "tag:yaml.org,2002:seq")
      anchor = read.data.sequence_start.anchor.map { String(cString: $0) }
    case YAML_MAPPING_START_EVENT:
      event = .record
      isFlow = read.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      isTagged = isTag(read.data.mapping_start.tag, otherThan: "tag:yaml.org,2002:map")
      anchor = read.data.mapping_start.anchor.map { String(cString: $0) }
    case YAML_ALIAS_EVENT:
      event = .alias
      anchor = read.data.alias.anchor.map { String(cString: $0) }
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: event = .end
    case YAML_DOCUMENT_START_EVENT: event = .document
    case YAML_STREAM_END_EVENT: event = .streamEnd
    default: event = .documentEnd
    }
  }

  private func isTag(_ tag: UnsafeMutablePointer<UInt8>?, otherThan own: String) -> Bool {
    tag.map { String(cString: $0) != own } ?? false
  }
}

/// Why a text is no YAML.
struct YAMLFailure: Error {
  enum Kind {
    case syntax, unknownAlias
    /// Too deeply nested for the parser's memory.
    case memory
    case other
  }

  let kind: Kind
  /// In the words of the parser.
  let problem: String
  let mark: SourceFile.Mark
  /// Where what is wrong has begun.
  let start: SourceFile.Mark?

  /// An alias of an anchor that does not stand before it.
  init(unknownAliasAt mark: SourceFile.Mark) {
    kind = .unknownAlias
    problem = ""
    self.mark = mark
    start = nil
  }

  fileprivate init(_ parser: yaml_parser_t) {
    kind =
      switch parser.error {
      case YAML_SCANNER_ERROR, YAML_PARSER_ERROR, YAML_COMPOSER_ERROR: .syntax
      case YAML_MEMORY_ERROR: .memory
      default: .other
      }
    problem = parser.problem.map { String(cString: $0) } ?? ""
    mark = SourceFile.Mark(parser.problem_mark)
    start = parser.context.map { _ in SourceFile.Mark(parser.context_mark) }
  }
}

extension SourceFile.Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension SourceNode.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}
