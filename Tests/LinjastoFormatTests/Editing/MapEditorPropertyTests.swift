import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

@Suite struct MapEditorPropertyTests {
  private func contents(_ text: String) -> Network.Contents? {
    let parsed = YAMLParser.parse(SourceFile(path: "edited.yaml", text: text))
    return parsed.value.map { Network.Contents.fields.record($0) }
  }

  private func edited(_ text: String, _ contents: Network.Contents) -> EditedText {
    MapEditor.text(SourceFile(path: "edited.yaml", text: text), becoming: contents)
  }

  /// What every edit keeps: the data that was asked for, and the lines of what did not change.
  private func expectSmallEdit(
    _ text: String, seed: UInt64, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let old = try #require(contents(text))
    #expect(edited(text, old).text == text, sourceLocation: sourceLocation)
    var change = RandomChange(seed: seed)
    let new = Network.Contents.fields.record(change.changed(old).written)
    let edit = edited(text, new)
    #expect(
      !edit.isWhole && edit.replaced.isEmpty, "\(edit.replaced)", sourceLocation: sourceLocation)
    #expect(contents(edit.text) == new, sourceLocation: sourceLocation)
    let lines = Set(edit.text.split(whereSeparator: \.isNewline))
    for lost in lineOf(unchanged: old, new, in: text) where !lines.contains(lost) {
      Issue.record("lost: \(lost)", sourceLocation: sourceLocation)
    }
  }

  /// The lines of records that are in both, as the text has them, with their comments.
  private func lineOf(
    unchanged old: Network.Contents, _ new: Network.Contents, in text: String
  ) -> [Substring] {
    guard let tree = WrittenTree(SourceFile(path: "", text: text)), !tree.root.isFlow,
      case .record(let entries) = tree.root.content
    else { return [] }
    let lines = WrittenLines(tree.scalars)
    let (old, new) = (old.written, new.written)
    return entries.flatMap { entry -> [Substring] in
      guard case .list(let nodes) = entry.value.content, !entry.value.isFlow,
        case .list(let before)? = old[entry.key], case .list(let after)? = new[entry.key]
      else { return [] }
      let staying = Set(after)
      return zip(nodes, before).flatMap { node, item -> [Substring] in
        guard staying.contains(item) else { return [] }
        let segment = lines.segment(
          from: node.range.lowerBound - 2, to: node.range.upperBound, floor: 0)
        return lines.text(segment).split(whereSeparator: \.isNewline)
          .map { Substring($0) }
      }
    }
  }

  @Test(arguments: Repository.mapNames, 0..<3 as Range<UInt64>)
  func `a map keeps what did not change`(name: String, seed: UInt64) throws {
    try expectSmallEdit(try Repository.file("maps/\(name).yaml").text, seed: seed)
  }

  @Test(arguments: CommentedText.Style.allCases, 0..<8 as Range<UInt64>)
  func `a map in any style keeps what did not change`(
    style: CommentedText.Style, seed: UInt64
  ) throws {
    let network =
      seed % 2 == 0
      ? GeneratedNetwork.mixed(stations: 12, lines: 5, regions: 4, seed: seed)
      : try RichMap.network()
    let text = CommentedText.text(network.contents.written, style, seed: seed)
    #expect(contents(text) == network.contents)
    try expectSmallEdit(text, seed: seed)
  }
}
