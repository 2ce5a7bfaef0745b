internal import Linjasto

/// A text that states one value → the text that states another, in which whatever says the same as
/// before stays as it is written, comments, order and quotes included.
///
/// It does its best and proves nothing: whoever edits reads the text again (``MapEditor``).
struct YAMLEditor {
  /// How much is written anew around a change.
  enum Grain: CaseIterable {
    /// The field that changed.
    case field
    /// The record of a list of the top level that holds it.
    case record
    /// The entry of the top level.
    case section

    /// How many steps lie between the top and what is written anew as a whole.
    fileprivate var depth: Int? {
      switch self {
      case .field: nil
      case .record: 2
      case .section: 1
      }
    }
  }

  let tree: WrittenTree
  let lines: WrittenLines
  let grain: Grain
  var edits = TextEdits()
  /// What was written anew around a change, such as `stations[3]`.
  private(set) var replaced: [FieldPath] = []
  /// What anchors hold that changed, by name; nil for one that is gone.
  private var changedAnchors: [String: Value?] = [:]

  /// The new text, and what was written anew around a change.
  ///
  /// - Parameter old: What the text states, with as many items in each list as the text has.
  static func edit(
    _ tree: WrittenTree, from old: Value, to new: Value, grain: Grain
  ) -> (text: String, replaced: [FieldPath]) {
    var editor = YAMLEditor(tree: tree, grain: grain)
    editor.change(tree.root, from: old, to: new, at: FieldPath())
    let all = 0..<tree.scalars.count
    return (editor.edits.applied(to: tree.scalars, in: all), editor.replaced)
  }

  private init(tree: WrittenTree, grain: Grain) {
    self.tree = tree
    self.grain = grain
    lines = WrittenLines(tree.scalars)
  }

  /// Makes a value another.
  ///
  /// - Parameter old: Nil where the text says only what holds anyway.
  mutating func change(_ node: WrittenNode, from old: Value?, to new: Value, at path: FieldPath) {
    if case .alias(let name) = node.content {
      return changeAlias(node, name, from: old, to: new)
    }
    guard old != new || tree.hasAliases else { return }
    if let anchor = node.anchor { changedAnchors[anchor] = old == new ? nil : .some(new) }
    let isCoarse = old != new && grain.depth == path.steps.count
    switch (node.content, new) {
    case (.record(let entries), .record(let after)) where !after.isEmpty && !isCoarse:
      let before: [Value.Entry] = if case .record(let entries)? = old { entries } else { [] }
      changeRecord(node, entries, from: before, to: after, at: path)
    case (.list(let items), .list(let after)) where !after.isEmpty && !isCoarse:
      guard case .list(let before)? = old, before.count == items.count, !items.isEmpty else {
        return replace(node, with: new)
      }
      changeList(node, items, from: before, to: after, at: path)
    default:
      guard old != new else { return }
      if isCoarse { replaced.append(path) }
      replace(node, with: new)
    }
  }

  /// What stands for another follows it where it is to say the same, else says its own.
  private mutating func changeAlias(
    _ node: WrittenNode, _ name: String, from old: Value?, to new: Value
  ) {
    guard let change = changedAnchors[name] else {
      if old != new { replace(node, with: new) }
      return
    }
    if change != new { replace(node, with: new) }
  }

  /// Notes that what anchors in a value hold is gone.
  mutating func forget(_ node: WrittenNode) {
    guard tree.hasAliases else { return }
    for anchor in node.anchors { changedAnchors[anchor] = .some(nil) }
  }

  /// What a change of a piece would make of it, without making it.
  mutating func edited(
    _ part: Range<Int>, _ change: (inout YAMLEditor) -> Void
  ) -> String {
    let outer = edits
    edits = TextEdits()
    change(&self)
    defer { edits = outer }
    return edits.applied(to: tree.scalars, in: part)
  }

  // MARK: Values

  /// Writes a value in place of another, in one piece.
  mutating func replace(_ node: WrittenNode, with new: Value) {
    for anchor in node.anchors where anchor != node.anchor { changedAnchors[anchor] = .some(nil) }
    let text = written(new, like: node)
    guard tree.scalars.indices.contains(node.range.lowerBound), node.range.isEmpty else {
      return edits.replace(node.range, with: text)
    }
    // Behind a colon or hyphen that has nothing behind it.
    let before = node.range.lowerBound > 0 ? tree.scalars[node.range.lowerBound - 1] : " "
    edits.insert(isBlank(before) ? text : " " + text, at: node.range.lowerBound)
  }

  private func written(_ value: Value, like node: WrittenNode) -> String {
    guard case .text(let text) = value, case .scalar(let sign) = node.content, !tree.isJSON else {
      return flow(value)
    }
    switch sign {
    case "\"": return JSONPrinter.scalar(text)
    case "'":
      let isPlain = text.unicodeScalars.allSatisfy {
        YAMLPrinter.escaped($0) == String($0) || $0 == "\"" || $0 == "\\"
      }
      return isPlain
        ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
          + "'" : YAMLPrinter.scalar(text)
    case "|": return literal(text, like: node) ?? YAMLPrinter.scalar(text)
    default: return YAMLPrinter.scalar(text)
    }
  }

  /// A text in lines below its sign, indented as the one before; nil where that would not read as the
  /// same.
  private func literal(_ text: String, like node: WrittenNode) -> String? {
    let first = lines.next(after: node.range.lowerBound)
    guard first < node.range.upperBound else { return nil }
    let indentation = tree.scalars[first...].prefix { $0 == " " }.count
    let body = text.hasSuffix("\n") ? text.dropLast() : text[...]
    let rows = body.split(separator: "\n", omittingEmptySubsequences: false)
    let isPlain = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0 == "\"" || $0 == "\\" || YAMLPrinter.escaped($0) == String($0)
    }
    guard isPlain, let start = rows.first, let end = rows.last, !start.hasPrefix(" "),
      !start.isEmpty, !end.isEmpty
    else { return nil }
    let margin = String(repeating: " ", count: indentation)
    return (text.hasSuffix("\n") ? "|" : "|-")
      + rows.map { tree.newline + ($0.isEmpty ? "" : margin + $0) }.joined()
  }

  /// A value on one line.
  func flow(_ value: Value) -> String {
    tree.isJSON ? JSONPrinter().flow(value) : YAMLPrinter().flow(value)
  }

  /// What was printed, with the line ends of the text.
  func inLines(_ printed: String) -> String {
    guard tree.newline != "\n" else { return printed }
    return printed.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: tree.newline)
  }
}
