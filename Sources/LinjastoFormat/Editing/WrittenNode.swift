/// A value of a text as it is written there: what it takes to write another in its place.
///
/// Places are counted in Unicode scalars from the beginning of the text.
struct WrittenNode {
  struct Entry {
    let key: String
    /// Of the key, quotes included.
    let keyRange: Range<Int>
    /// Whether the same key stood in the record before, or the entry is a merge key: neither is read.
    let isIgnored: Bool
    let value: WrittenNode

    /// From its key to the end of its value.
    var range: Range<Int> { keyRange.lowerBound..<max(keyRange.upperBound, value.range.upperBound) }
  }

  enum Content {
    /// With the sign that it begins with: a quote, `|` or `>`; nil for a plain one.
    case scalar(Unicode.Scalar?)
    case list([WrittenNode])
    case record([Entry])
    /// What the anchor of this name holds.
    case alias(String)
  }

  let content: Content
  /// Behind its anchor and tag; up to its last sign, line ends behind it not among them.
  let range: Range<Int>
  /// Where it begins, with its anchor and tag.
  let start: Int
  /// In braces or brackets.
  let isFlow: Bool
  let anchor: String?

  /// The names of the anchors in it, its own among them.
  var anchors: [String] {
    let inner: [String] =
      switch content {
      case .scalar, .alias: []
      case .list(let items): items.flatMap { $0.anchors }
      case .record(let entries): entries.flatMap { $0.value.anchors }
      }
    return (anchor.map { [$0] } ?? []) + inner
  }

  var isScalar: Bool {
    if case .scalar = content { true } else { false }
  }

  /// An ignored entry with the key, or the one that is read.
  func entries(of key: String) -> [Entry] {
    guard case .record(let entries) = content else { return [] }
    return entries.filter { $0.key == key }
  }
}
