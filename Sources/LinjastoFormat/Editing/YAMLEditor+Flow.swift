internal import Linjasto

/// Records in braces and lists in brackets.
extension YAMLEditor {
  /// Puts in a part behind another, or before the first.
  mutating func insertFlow(
    _ text: String, behind place: Int?, in node: WrittenNode, _ parts: [Range<Int>]
  ) {
    let gap = self.gap(of: node, parts)
    if let place {
      edits.insert("," + gap + text, at: parts[place].upperBound)
    } else if let first = parts.first {
      edits.insert(text + "," + gap, at: first.lowerBound)
    } else {
      edits.insert(text, at: node.range.lowerBound + 1)
    }
  }

  /// What stands between a comma and the next part: a space, or a line end and the margin of the part.
  private func gap(of node: WrittenNode, _ parts: [Range<Int>]) -> String {
    guard let last = parts.last else { return "" }
    let before = parts.count > 1 ? parts[parts.count - 2].upperBound : node.range.lowerBound
    let between = tree.scalars[min(before, last.lowerBound)..<last.lowerBound]
    guard between.contains(where: isBreak) else { return between.last == "," ? "" : " " }
    let margin = between.reversed().prefix { $0 == " " || $0 == "\t" }.count
    return tree.newline + lines.text(last.lowerBound - margin..<last.lowerBound)
  }

  /// A part in JSON: broken into lines where its neighbors stand on lines of their own.
  func broken(
    _ value: Value, indentation: Int, in parts: [Range<Int>], of node: WrittenNode
  ) -> String {
    guard gap(of: node, parts).contains(where: { $0.isNewline }) else { return flow(value) }
    return inLines(JSONPrinter().block(value, indentation: indentation, rest: 1))
  }

  /// Takes parts out, each with one comma and the blanks that come with it; comments stay.
  mutating func removeFlow(_ gone: [Int], of parts: [Range<Int>]) {
    let leaving = Set(gone)
    var hasStayed = false
    for index in parts.indices {
      guard leaving.contains(index) else {
        hasStayed = true
        continue
      }
      let part = parts[index]
      if hasStayed {
        let before = parts[index - 1].upperBound
        let gap = tree.scalars[before..<part.lowerBound]
        if gap.allSatisfy({ isBlank($0) || $0 == "," }) {
          edits.delete(before..<part.upperBound)
        } else {
          deleteComma(from: before, to: part.lowerBound)
          deleteLine(part)
        }
      } else if index + 1 < parts.count {
        let after = parts[index + 1].lowerBound
        let gap = tree.scalars[part.upperBound..<after]
        if gap.allSatisfy({ isBlank($0) || $0 == "," }) {
          edits.delete(part.lowerBound..<after)
        } else {
          deleteComma(from: part.upperBound, to: after)
          edits.delete(part)
        }
      } else {
        edits.delete(part)
      }
    }
  }

  private mutating func deleteComma(from start: Int, to end: Int) {
    guard let comma = lines.place(of: ",", from: start, to: end) else { return }
    edits.delete(comma..<comma + 1)
  }

  /// With its line where nothing else stands on it.
  private mutating func deleteLine(_ part: Range<Int>) {
    let end = lines.next(after: part.upperBound)
    let isAlone =
      lines.isFirst(part.lowerBound)
      && tree.scalars[part.upperBound..<end].allSatisfy { isBlank($0) }
    edits.delete(isAlone ? lines.start(of: part.lowerBound)..<end : part)
  }
}
