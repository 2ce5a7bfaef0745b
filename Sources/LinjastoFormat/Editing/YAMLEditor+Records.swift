internal import Linjasto

extension YAMLEditor {
  mutating func changeRecord(
    _ node: WrittenNode, _ entries: [WrittenNode.Entry], from old: [Value.Entry],
    to new: [Value.Entry], at path: FieldPath
  ) {
    let before = Dictionary(firstOf: old.map { ($0.key, $0.value) })
    let after = Dictionary(firstOf: new.map { ($0.key, $0.value) })
    // In the order of the text, in which anchors come before what refers to them.
    for entry in entries where !entry.isIgnored {
      if let value = after[entry.key] {
        change(entry, in: node, from: before[entry.key], to: value, at: path.key(entry.key))
      } else if before[entry.key] != nil {
        forget(entry.value)
      }
    }
    let gone = Set(before.keys).subtracting(after.keys)
    remove(entries.indices.filter { gone.contains(entries[$0].key) }, of: entries, in: node)
    let written = Set(entries.lazy.filter { !$0.isIgnored }.map { $0.key })
    // What the text says without a word stays unsaid while it is so.
    let added = Set(new.lazy.filter { before[$0.key] != $0.value }.map { $0.key })
      .subtracting(written)
    add(added, of: new, to: entries, in: node)
  }

  private mutating func change(
    _ entry: WrittenNode.Entry, in node: WrittenNode, from old: Value?, to new: Value,
    at path: FieldPath
  ) {
    // A whole block gives way to one that is broken where it is long.
    if old != new, !node.isFlow, !tree.isJSON, isRewritten(entry.value, new), new.isLong,
      !isAliased(entry.value)
    {
      return rewrite(entry, new)
    }
    change(entry.value, from: old, to: new, at: path)
  }

  /// Whether a value becomes one of another kind, so that nothing of it can stay.
  private func isRewritten(_ node: WrittenNode, _ new: Value) -> Bool {
    switch (node.content, new) {
    case (.record, .record), (.list, .list): false
    default: true
    }
  }

  private func isAliased(_ node: WrittenNode) -> Bool {
    if case .alias = node.content { true } else { node.anchor != nil }
  }

  private mutating func rewrite(_ entry: WrittenNode.Entry, _ new: Value) {
    forget(entry.value)
    let column = lines.column(of: entry.keyRange.lowerBound)
    let width = entry.keyRange.count + 1
    let text = YAMLPrinter().behind(new, after: column + width, column)
    guard
      let colon = lines.place(
        of: ":", from: entry.keyRange.upperBound, to: max(entry.value.start, entry.range.upperBound)
      )
    else { return replace(entry.value, with: new) }
    edits.replace(colon + 1..<entry.range.upperBound, with: inLines(String(text.dropLast())))
  }

  // MARK: Removing

  private mutating func remove(
    _ gone: [Int], of entries: [WrittenNode.Entry], in node: WrittenNode
  ) {
    guard !gone.isEmpty else { return }
    if node.isFlow {
      removeFlow(gone, of: entries.map { $0.range })
      return
    }
    for index in gone {
      let range = entries[index].range
      if lines.isFirst(range.lowerBound) {
        edits.delete(segment(of: index, in: entries))
      } else if index + 1 < entries.count, lines.isLast(range.upperBound) {
        // Behind a hyphen: the next one takes its place.
        let next = entries[index + 1].keyRange.lowerBound
        let gap = lines.scalars[range.upperBound..<next]
        edits.delete(range.lowerBound..<(gap.allSatisfy(isBlank) ? next : range.upperBound))
      } else {
        edits.delete(range)
      }
    }
  }

  func segment(of index: Int, in entries: [WrittenNode.Entry]) -> Range<Int> {
    let floor = index > 0 ? lines.next(after: entries[index - 1].range.upperBound) : 0
    let range = entries[index].range
    return lines.segment(from: range.lowerBound, to: range.upperBound, floor: floor)
  }

  // MARK: Adding

  /// Puts in what is new, each behind the nearest that stands before it in the order of the format.
  private mutating func add(
    _ added: Set<String>, of new: [Value.Entry], to entries: [WrittenNode.Entry],
    in node: WrittenNode
  ) {
    var place: Int?
    let places = Dictionary(
      firstOf: entries.enumerated().filter { !$1.isIgnored }.map { ($1.key, $0) })
    for entry in new {
      if let index = places[entry.key] {
        place = index
      } else if added.contains(entry.key), node.isFlow {
        addFlow(entry, behind: place, in: node, entries)
      } else if added.contains(entry.key) {
        addBlock(entry, behind: place, entries)
      }
    }
  }

  private mutating func addFlow(
    _ entry: Value.Entry, behind place: Int?, in node: WrittenNode, _ entries: [WrittenNode.Entry]
  ) {
    let ranges = entries.map { $0.range }
    let indentation = ranges.first.map { lines.column(of: $0.lowerBound) } ?? 0
    let text =
      tree.isJSON
      ? JSONPrinter.scalar(entry.key) + ": "
        + broken(entry.value, indentation: indentation, in: ranges, of: node)
      : "\(YAMLPrinter.scalar(entry.key)): \(flow(entry.value))"
    insertFlow(text, behind: place, in: node, ranges)
  }

  private mutating func addBlock(
    _ entry: Value.Entry, behind place: Int?, _ entries: [WrittenNode.Entry]
  ) {
    guard let first = entries.first else { return }
    let column = lines.column(of: first.keyRange.lowerBound)
    let text = YAMLPrinter().entry(entry, indentation: column)
    guard let place else {
      guard !lines.isFirst(first.keyRange.lowerBound) else {
        return insertLines(text, at: segment(of: 0, in: entries).lowerBound)
      }
      // Behind a hyphen.
      let margin = String(repeating: " ", count: column)
      edits.insert(
        inLines(text.drop { $0 == " " } + margin), at: first.keyRange.lowerBound)
      return
    }
    let segment = segment(of: place, in: entries)
    let isLong = text.dropLast().contains("\n")
    let isApart =
      place + 1 < entries.count
      ? lines.isEmptyLine(at: segment.upperBound) : lines.isBelowEmptyLine(segment.lowerBound)
    insertLines((isLong && isApart ? "\n" : "") + text, at: segment.upperBound)
  }

  /// Puts whole lines between two lines, or behind the last one.
  mutating func insertLines(_ text: String, at place: Int) {
    let text = inLines(text)
    guard place == lines.scalars.count, let last = lines.scalars.last, !isBreak(last) else {
      return edits.insert(text, at: place)
    }
    // A text that ends without a line end goes on to.
    var body = text.unicodeScalars
    while let last = body.last, isBreak(last) { body.removeLast() }
    edits.insert(tree.newline + String(body), at: place)
  }
}
