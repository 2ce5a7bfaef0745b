internal import Linjasto

/// The comments of a text, each with the value that it stands at.
struct WrittenComments {
  struct Comment {
    /// From its `#` on.
    let text: String
    /// The value below it, or the one that it stands behind; nil at the end of the text.
    let path: FieldPath?
    /// Whether it stands behind something on its line.
    let isBehind: Bool
  }

  /// In the order of the text.
  private(set) var all: [Comment] = []

  /// - Complexity: O(n log n).
  init(_ tree: WrittenTree) {
    let places = WrittenPlaces(tree)
    let lines = WrittenLines(tree.scalars)
    var next = 0
    var index = 0
    while index < tree.scalars.count {
      while next < places.scalars.count, places.scalars[next].upperBound <= index { next += 1 }
      if next < places.scalars.count, places.scalars[next].contains(index) {
        index = places.scalars[next].upperBound
        continue
      }
      guard tree.scalars[index] == "#", index == 0 || isBlank(tree.scalars[index - 1]) else {
        index += 1
        continue
      }
      var end = index
      while end < tree.scalars.count, !isBreak(tree.scalars[end]) { end += 1 }
      var text = lines.text(index..<end)
      while text.last?.isWhitespace == true { text.removeLast() }
      let isBehind = !lines.isFirst(index)
      all.append(
        Comment(
          text: text, path: isBehind ? places.last(before: index) : places.first(after: index),
          isBehind: isBehind))
      index = end
    }
  }
}

/// Where the values of a text begin.
struct WrittenPlaces {
  /// By place, the outer before the inner.
  private var nodes: [(place: Int, path: FieldPath)] = []
  /// What is written as keys and single values, in which no comment begins; by place.
  private(set) var scalars: [Range<Int>] = []

  init(_ tree: WrittenTree) {
    add(tree.root, at: FieldPath())
    let sorted = nodes.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    nodes = sorted.map { $0.element }
    scalars = scalars.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func add(_ node: WrittenNode, at path: FieldPath) {
    switch node.content {
    case .scalar, .alias: scalars.append(node.range)
    case .list(let items):
      for (index, item) in items.enumerated() {
        nodes.append((item.start, path.item(index)))
        add(item, at: path.item(index))
      }
    case .record(let entries):
      for entry in entries {
        scalars.append(entry.keyRange)
        if !entry.isIgnored { nodes.append((entry.keyRange.lowerBound, path.key(entry.key))) }
        add(entry.value, at: path.key(entry.key))
      }
    }
  }

  func first(after place: Int) -> FieldPath? {
    let index = firstIndex(from: place)
    return index < nodes.count ? nodes[index].path : nil
  }

  func last(before place: Int) -> FieldPath? {
    let index = firstIndex(from: place)
    return index > 0 ? nodes[index - 1].path : nil
  }

  private func firstIndex(from place: Int) -> Int {
    var (low, high) = (0, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where each value begins.
  var byPath: [FieldPath: Int] { Dictionary(firstOf: nodes.map { ($0.path, $0.place) }) }
}
