internal import Linjasto

/// The events of a YAML text → ``SourceNode``.
///
/// An alias becomes what its anchor holds; how much that is and how deep it goes is counted without
/// unfolding it.
struct YAMLComposer {
  private struct Anchored {
    let node: SourceNode
    /// Values in it.
    let size: Int
    /// Levels below it.
    let height: Int
  }

  private let limits: YAMLParser.Limits
  private(set) var reporter: Reporter
  private(set) var rewritten: [RewrittenScalar] = []
  private var anchors: [String: Anchored] = [:]
  private var nodeCount = 0
  private let surrogates: SurrogatePairs

  init(limits: YAMLParser.Limits, reporter: Reporter, surrogates: SurrogatePairs) {
    self.limits = limits
    self.reporter = reporter
    self.surrogates = surrogates
  }

  /// The tree of the only document of a text; nil where something is reported that leaves none.
  mutating func compose(_ text: String) throws(YAMLFailure) -> SourceNode? {
    var text = text
    let result: Result<SourceNode?, YAMLFailure> = text.withUTF8 { bytes in
      do throws(YAMLFailure) {
        return .success(try compose(YAMLEvents(bytes)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private mutating func compose(_ events: YAMLEvents) throws(YAMLFailure) -> SourceNode? {
    // The beginning of the stream says nothing.
    try events.next()
    try events.next()
    if case .streamEnd = events.event {
      reporter.report(.emptyFile, Saying(.fileIsEmpty), at: nil)
      return nil
    }
    try events.next()
    guard let root = try node(events, depth: 0) else { return nil }
    // The end of the document, and what follows.
    try events.next()
    try events.next()
    if case .streamEnd = events.event { return root.node }
    try events.next()
    reporter.report(
      .severalDocuments, Saying(.secondDocument), at: events.mark, help: Saying(.oneMapAFile))
    return nil
  }

  /// The value that begins with the event at hand; the event that ends it is read.
  private mutating func node(_ events: YAMLEvents, depth: Int) throws(YAMLFailure) -> Anchored? {
    let (mark, anchor) = (events.mark, events.anchor)
    if case .alias = events.event {
      guard let anchored = anchor.flatMap({ anchors[$0] }) else {
        throw YAMLFailure(unknownAliasAt: mark)
      }
      return count(anchored.size, anchored.height, at: anchored.node.mark, depth) ? anchored : nil
    }
    guard count(1, 0, at: mark, depth) else { return nil }
    if events.isTagged { refuseTag(at: mark) }
    let value: Anchored
    switch events.event {
    case .scalar(let text, let style):
      let text = style == .quoted ? surrogates.joined(in: text) : text
      note(text, events)
      let node = SourceNode(content: .scalar(text, style), mark: mark)
      value = Anchored(node: node, size: 1, height: 0)
    case .list:
      guard let list = try list(events, mark, depth) else { return nil }
      value = list
    default:
      guard let record = try record(events, mark, depth) else { return nil }
      value = record
    }
    if let anchor { anchors[anchor] = value }
    return value
  }

  private mutating func list(
    _ events: YAMLEvents, _ mark: SourceFile.Mark, _ depth: Int
  ) throws(YAMLFailure) -> Anchored? {
    var items: [SourceNode] = []
    var (size, height) = (1, 0)
    while true {
      try events.next()
      if case .end = events.event { break }
      guard let item = try node(events, depth: depth + 1) else { return nil }
      items.append(item.node)
      size += item.size
      height = max(height, item.height + 1)
    }
    return Anchored(node: SourceNode(content: .list(items), mark: mark), size: size, height: height)
  }

  private mutating func record(
    _ events: YAMLEvents, _ mark: SourceFile.Mark, _ depth: Int
  ) throws(YAMLFailure) -> Anchored? {
    var entries: [SourceNode.Entry] = []
    var keys = Keys()
    var (size, height) = (1, 0)
    while true {
      try events.next()
      if case .end = events.event { break }
      guard let key = try key(events) else { return nil }
      let isMerge = key.text == "<<" && key.style == .plain
      let isRepeated = !keys.insert(key.text)
      if isMerge {
        reporter.report(.mergeKey, Saying(.noMerging), at: key.mark, help: Saying(.writeFieldsOut))
      } else if isRepeated {
        reporter.report(
          .duplicateKey, Saying(.keyRepeated, "\(key.text)"),
          discreet: Saying(.keyRepeatedDiscreetly), at: key.mark, help: Saying(.keepOne))
      }
      try events.next()
      guard let value = try node(events, depth: depth + 1) else { return nil }
      entries.append(
        SourceNode.Entry(
          key: key.text, keyMark: key.mark, isDuplicate: isMerge || isRepeated, value: value.node))
      size += value.size
      height = max(height, value.height + 1)
    }
    return Anchored(
      node: SourceNode(content: .record(entries), mark: mark), size: size, height: height)
  }

  /// The key that the event at hand is; only a scalar is one.
  private mutating func key(
    _ events: YAMLEvents
  ) throws(YAMLFailure) -> (text: String, style: SourceNode.Style, mark: SourceFile.Mark)? {
    if case .scalar(let text, let style) = events.event {
      note(text, events)
      if let anchor = events.anchor {
        let node = SourceNode(content: .scalar(text, style), mark: events.mark)
        anchors[anchor] = Anchored(node: node, size: 1, height: 0)
      }
      return (text, style, events.mark)
    }
    reporter.report(.complexKey, Saying(.keyIsAWord), at: events.mark)
    return nil
  }

  private mutating func note(_ text: String, _ events: YAMLEvents) {
    guard events.isRewritten else { return }
    rewritten.append(RewrittenScalar(text: text, start: events.mark, end: events.end))
  }

  /// Whether the tree may have so many values more, at this depth and so much deeper.
  private mutating func count(
    _ size: Int, _ height: Int, at mark: SourceFile.Mark, _ depth: Int
  ) -> Bool {
    guard depth + height <= limits.depth else {
      reporter.report(.tooDeep, Saying(.nestedDeeperThan, "\(limits.depth)"), at: mark)
      return false
    }
    nodeCount += size
    guard nodeCount <= limits.nodes else {
      reporter.report(.tooManyAliases, Saying(.unfoldsToTooMuch, "\(limits.nodes)"), at: mark)
      return false
    }
    return true
  }

  private mutating func refuseTag(at mark: SourceFile.Mark) {
    reporter.report(.yamlTag, Saying(.noTags), at: mark, help: Saying(.leaveTagOut))
  }
}

/// The keys of a record; a few are compared faster than hashed.
private struct Keys {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Whether the key is new.
  mutating func insert(_ key: String) -> Bool {
    if many.isEmpty {
      if few.contains(key) { return false }
      few.append(key)
      if few.count > 16 { many = Set(few) }
      return true
    }
    return many.insert(key).inserted
  }
}
