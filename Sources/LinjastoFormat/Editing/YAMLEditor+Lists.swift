internal import Linjasto

extension YAMLEditor {
  mutating func changeList(
    _ node: WrittenNode, _ items: [WrittenNode], from old: [Value], to new: [Value],
    at path: FieldPath
  ) {
    let alignment = ListAlignment(from: old, to: new)
    let dashes = node.isFlow ? [] : self.dashes(of: items, from: node.range.lowerBound)
    guard node.isFlow || dashes.count == items.count && dashes.allSatisfy({ lines.isFirst($0) })
    else { return replace(node, with: .list(new)) }
    let kept = new.indices.filter { alignment.stays[$0] }
    guard !node.isFlow || !kept.isEmpty else { return replace(node, with: .list(new)) }
    var targets = [Int?](repeating: nil, count: items.count)
    for index in kept {
      if let origin = alignment.origins[index] { targets[origin] = index }
    }
    // In the order of the text, in which anchors come before what refers to them.
    for origin in items.indices {
      if let index = targets[origin] {
        change(items[origin], from: old[origin], to: new[index], at: path.item(index))
      } else {
        forget(items[origin])
      }
    }
    let gone = items.indices.filter { targets[$0] == nil }
    var place: Int?
    if node.isFlow {
      for index in new.indices {
        if alignment.stays[index] {
          place = alignment.origins[index]
        } else {
          let text = piece(new[index], alignment.origins[index], items, old, path.item(index))
          insertFlow(
            text ?? flowItem(new[index], in: node, items), behind: place, in: node,
            items.map { $0.written })
        }
      }
      removeFlow(gone, of: items.map { $0.written })
      return
    }
    let block = BlockItems(items, dashes, lines)
    for index in new.indices {
      if alignment.stays[index] {
        place = alignment.origins[index]
        continue
      }
      var text: String
      if let origin = alignment.origins[index] {
        let item = path.item(index)
        text = edited(block.segments[origin]) {
          $0.change(items[origin], from: old[origin], to: new[index], at: item)
        }
        if text.unicodeScalars.last.map(isBreak) != true { text += tree.newline }
      } else {
        text = printed(new[index], near: place ?? 0, block)
      }
      insertLines(text, at: place.map { block.segments[$0].upperBound } ?? block.start)
    }
    for index in gone { edits.delete(block.segments[index]) }
  }

  /// The hyphens of the items of a block.
  private func dashes(of items: [WrittenNode], from start: Int) -> [Int] {
    var place = start
    return items.compactMap { item in
      let dash = lines.place(of: "-", from: place, to: max(place + 1, item.start))
      place = max(item.range.upperBound, (dash ?? place) + 1)
      return dash
    }
  }

  /// A new item of a block, written as its neighbor is.
  private func printed(_ item: Value, near place: Int, _ block: BlockItems) -> String {
    let neighbor = block.items[place]
    let column = lines.column(of: block.dashes[place])
    var printer = YAMLPrinter()
    var isBroken = false
    if case .record = neighbor.content {
      isBroken = !neighbor.isFlow
      // Where records of the list are long lines, so may this one be.
      if neighbor.isFlow { printer.lineLength = max(printer.lineLength, block.longestFlow) }
    }
    let text = printer.item(item, indentation: column, isBroken: isBroken)
    return block.isApart(lines) ? "\n" + text : text
  }

  /// An item that has moved, as it is written; nil for a new one.
  private mutating func piece(
    _ item: Value, _ origin: Int?, _ items: [WrittenNode], _ old: [Value], _ path: FieldPath
  ) -> String? {
    guard let origin else { return nil }
    return edited(items[origin].written) {
      $0.change(items[origin], from: old[origin], to: item, at: path)
    }
  }

  private func flowItem(_ item: Value, in node: WrittenNode, _ items: [WrittenNode]) -> String {
    guard tree.isJSON, let first = items.first else { return flow(item) }
    let ranges = items.map { $0.written }
    return broken(item, indentation: lines.column(of: first.start), in: ranges, of: node)
  }
}

extension WrittenNode {
  /// With its anchor and tag.
  var written: Range<Int> { start..<max(start, range.upperBound) }
}

/// The items of a block, each with its lines.
struct BlockItems {
  let items: [WrittenNode]
  let dashes: [Int]
  let segments: [Range<Int>]
  /// In characters, of the records that stand on one line.
  let longestFlow: Int

  init(_ items: [WrittenNode], _ dashes: [Int], _ lines: WrittenLines) {
    self.items = items
    self.dashes = dashes
    segments = items.indices.map { index in
      let floor = index > 0 ? lines.next(after: items[index - 1].range.upperBound) : 0
      let end = max(items[index].range.upperBound, dashes[index] + 1)
      return lines.segment(from: dashes[index], to: end, floor: floor)
    }
    longestFlow =
      zip(items, dashes).filter { $0.0.isFlow }
      .map { lines.column(of: $0.1) + 2 + $0.0.range.count }.max() ?? 0
  }

  /// Where the first item begins, with what belongs to it.
  var start: Int { segments.first?.lowerBound ?? 0 }

  /// Whether each item has an empty line above it.
  func isApart(_ lines: WrittenLines) -> Bool {
    segments.count > 1 && segments.dropFirst().allSatisfy { lines.isBelowEmptyLine($0.lowerBound) }
  }
}
