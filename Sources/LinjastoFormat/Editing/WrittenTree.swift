internal import Linjasto

/// A text and where each of its values is written in it.
struct WrittenTree {
  let scalars: [Unicode.Scalar]
  let root: WrittenNode
  /// Whether a value stands for another, so that a change of one changes two.
  private(set) var hasAliases = false
  /// Whether all of it is JSON, as far as quotes tell: what is added is so, too.
  let isJSON: Bool
  /// The line end of the text: of its first line.
  let newline: String

  /// Nil for a text that is no single YAML document, or nested deeper than `depth`.
  init?(_ file: SourceFile, depth: Int = YAMLParser.Limits.standard.depth) {
    let scalars = Array(file.text.unicodeScalars)
    let outline = YAMLOutline(scalars, depthLimit: depth)
    guard outline.tooDeep == nil, outline.complexKeys.isEmpty else { return nil }
    // Of the same length, which the parser can read.
    var readable = scalars
    _ = SurrogatePairs(at: outline.surrogatePairs, in: &readable)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: readable)
    var text = String(view)
    var composer = Composer(scalars: scalars)
    guard let root = text.withUTF8({ composer.compose(YAMLEvents($0)) }) else { return nil }
    self.scalars = scalars
    self.root = root
    hasAliases = composer.hasAliases
    isJSON = WrittenTree.isJSON(root, scalars)
    newline = WrittenTree.newline(scalars)
  }

  private static func isJSON(_ root: WrittenNode, _ scalars: [Unicode.Scalar]) -> Bool {
    guard case .record(let entries) = root.content, root.isFlow else { return false }
    return entries.allSatisfy { scalars[$0.keyRange.lowerBound] == "\"" }
  }

  private static func newline(_ scalars: [Unicode.Scalar]) -> String {
    guard let end = scalars.firstIndex(where: isBreak) else { return "\n" }
    let isPair = scalars[end] == "\r" && end + 1 < scalars.count && scalars[end + 1] == "\n"
    return isPair ? "\r\n" : scalars[end] == "\r" ? "\r" : "\n"
  }
}

/// The events of a text → its tree.
private struct Composer {
  let scalars: [Unicode.Scalar]
  private(set) var hasAliases = false

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func compose(_ events: YAMLEvents) -> WrittenNode? {
    do throws(YAMLFailure) {
      // The beginning of the stream and that of the document.
      try events.next()
      try events.next()
      guard case .document = events.event else { return nil }
      try events.next()
      let root = try node(events)
      // The end of the document and that of the stream.
      try events.next()
      try events.next()
      guard case .streamEnd = events.event else { return nil }
      return root
    } catch {
      return nil
    }
  }

  private mutating func node(_ events: YAMLEvents) throws(YAMLFailure) -> WrittenNode {
    let (range, anchor, isFlow) = (events.range, events.anchor, events.isFlow)
    switch events.event {
    case .alias:
      hasAliases = true
      return WrittenNode(
        content: .alias(anchor ?? ""), range: range, start: range.lowerBound, isFlow: false,
        anchor: nil)
    case .scalar(_, let style):
      let start = behindProperties(range)
      let end = style == .block ? trimmed(start..<range.upperBound) : range.upperBound
      let sign = style == .plain || start >= end ? nil : scalars[start]
      return WrittenNode(
        content: .scalar(sign), range: start..<max(start, end), start: range.lowerBound,
        isFlow: false, anchor: anchor)
    case .list:
      let items = try items(events)
      return collection(
        .list(items), range, anchor, isFlow, first: items.first?.start,
        last: items.last?.range.upperBound, events)
    default:
      let entries = try entries(events)
      return collection(
        .record(entries), range, anchor, isFlow, first: entries.first?.keyRange.lowerBound,
        last: entries.last?.range.upperBound, events)
    }
  }

  private mutating func items(_ events: YAMLEvents) throws(YAMLFailure) -> [WrittenNode] {
    var items: [WrittenNode] = []
    while true {
      try events.next()
      if case .end = events.event { return items }
      items.append(try node(events))
    }
  }

  private mutating func entries(_ events: YAMLEvents) throws(YAMLFailure) -> [WrittenNode.Entry] {
    var entries: [WrittenNode.Entry] = []
    var keys: Set<String> = []
    while true {
      try events.next()
      guard case .scalar(let key, let style) = events.event else { return entries }
      let (keyRange, isPlain) = (events.range, style == .plain)
      try events.next()
      let isMerge = key == "<<" && isPlain
      entries.append(
        WrittenNode.Entry(
          key: key, keyRange: keyRange, isIgnored: !keys.insert(key).inserted || isMerge,
          value: try node(events)))
    }
  }

  /// - Parameters:
  ///   - first: Where the first thing in it begins.
  ///   - last: Where the last thing in it ends; a block ends there, whatever comes next.
  private func collection(
    _ content: WrittenNode.Content, _ range: Range<Int>, _ anchor: String?, _ isFlow: Bool,
    first: Int?, last: Int?, _ events: YAMLEvents
  ) -> WrittenNode {
    let start = behindProperties(range)
    let end = isFlow && isBracket(start) ? events.range.upperBound : last ?? range.upperBound
    return WrittenNode(
      content: content, range: start..<max(start, end), start: range.lowerBound, isFlow: isFlow,
      anchor: anchor)
  }

  private func isBracket(_ index: Int) -> Bool {
    index < scalars.count && (scalars[index] == "{" || scalars[index] == "[")
  }

  /// Where a value begins behind its anchor and tag.
  private func behindProperties(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < scalars.count, scalars[index] == "&" || scalars[index] == "!" {
      while index < scalars.count, !isBlank(scalars[index]) { index += 1 }
      let property = index
      while index < scalars.count, isBlank(scalars[index]) { index += 1 }
      // An empty value ends with its anchor.
      if index > range.upperBound, range.upperBound >= property { return property }
    }
    return index
  }

  /// Without the lines ends behind the last line of a block scalar, unless they belong to it.
  private func trimmed(_ range: Range<Int>) -> Int {
    let header = scalars[range].prefix { !isBreak($0) }
    var end = min(range.upperBound, scalars.count)
    guard !header.contains("+") else { return end }
    while end > range.lowerBound, isBlank(scalars[end - 1]) { end -= 1 }
    return end
  }
}
