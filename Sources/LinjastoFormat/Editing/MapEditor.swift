package import Linjasto

/// The text of a map after a change.
package struct EditedText: Sendable {
  package let text: String
  /// What had to be written anew although only a part of it changed, such as `stations[3]`; empty
  /// where every change is as small as it can be.
  package let replaced: [FieldPath]
  /// Whether all of it was written anew, so that comments and order are lost.
  package let isWhole: Bool
}

/// The text of a map and what it is to hold → the text with that, in which everything that did not
/// change stays as it is written.
package enum MapEditor {
  /// The text that reads as `contents`: proven by reading it, so that where small changes would not
  /// do, larger ones are made, and at last all of it is written anew.
  ///
  /// Whom a station serves has no order: it stays in that of the text.
  ///
  /// - Complexity: O(n log n) of the length of the text and of what is new.
  package static func text(
    _ file: SourceFile, becoming contents: Network.Contents
  ) -> EditedText {
    let mark = file.hasByteOrderMark ? "\u{FEFF}" : ""
    guard let before = ReadContents(file), let tree = WrittenTree(file) else {
      return whole(contents, isJSON: isJSON(file), mark)
    }
    let after = contents.arranged(like: before.contents)
    let (old, new) = (before.contents.written, after.written)
    if old == new { return EditedText(text: mark + file.text, replaced: [], isWhole: false) }
    for grain in YAMLEditor.Grain.allCases {
      let edited = YAMLEditor.edit(tree, from: old, to: new, grain: grain)
      let again = ReadContents(SourceFile(path: file.path, text: edited.text))
      guard let again, again.contents.written == new else { continue }
      // What is wrong with the data itself is so however it is written.
      if again.errors > before.errors, again.errors > errors(of: after, file) { continue }
      return EditedText(text: mark + edited.text, replaced: edited.replaced, isWhole: false)
    }
    return whole(after, isJSON: tree.isJSON, mark)
  }

  private static func whole(
    _ contents: Network.Contents, isJSON: Bool, _ mark: String
  ) -> EditedText {
    let value = contents.written
    let text = isJSON ? JSONPrinter().text(value) : YAMLPrinter().text(value)
    return EditedText(text: mark + text, replaced: [], isWhole: true)
  }

  private static func errors(of contents: Network.Contents, _ file: SourceFile) -> Int {
    let text = whole(contents, isJSON: false, "").text
    return ReadContents(SourceFile(path: file.path, text: text))?.errors ?? 0
  }

  private static func isJSON(_ file: SourceFile) -> Bool {
    file.text.unicodeScalars.first { !isBlank($0) } == "{"
  }
}

/// What a text holds, sound or not.
private struct ReadContents {
  let contents: Network.Contents
  /// Of its syntax and shape.
  let errors: Int

  /// Nil where it is no record.
  init?(_ file: SourceFile) {
    let parsed = YAMLParser.parse(file)
    guard let root = parsed.value, case .record = root.content else { return nil }
    var checker = ShapeChecker(file, cuts: parsed.cuts)
    checker.check(root, Network.Contents.shape)
    contents = Network.Contents.fields.record(root)
    let problems: Diagnosed<Int> = (parsed.problems + checker.problems).diagnosed(0)
    errors = problems.problemCount.errors
  }
}

extension Network.Contents {
  /// The same, with the regions that a station serves in the order in which `other` has them.
  fileprivate func arranged(like other: Network.Contents) -> Network.Contents {
    var contents = self
    let reaches = Dictionary(firstOf: other.stations.map { ($0.id, $0.reach) })
    for index in stations.indices {
      guard case .regions(let regions) = stations[index].reach,
        case .regions(let before)? = reaches[stations[index].id]
      else { continue }
      if Set(regions) == Set(before) {
        contents.stations[index].reach = .regions(before)
      } else {
        let kept = before.filter { regions.contains($0) }
        contents.stations[index].reach = .regions(kept + regions.filter { !kept.contains($0) })
      }
    }
    return contents
  }
}
