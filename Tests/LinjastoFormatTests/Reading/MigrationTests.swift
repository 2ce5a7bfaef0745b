import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

/// Maps of other versions: newer ones are refused in a sentence, older ones read with a notice.
@Suite struct MigrationTests {
  private func read(_ text: String) -> Diagnosed<Network> {
    NetworkReader.read(SourceFile(path: "map.yaml", text: text))
  }

  private func small(_ format: String?) -> String {
    SmallMap.text.replacing(
      "format: linjasto/1\n", with: format.map { "format: \($0)\n" } ?? "")
  }

  @Test(arguments: ["linjasto/2", "linjasto/1.5", "\"linjasto/10.0\""])
  func `a newer map is refused in one sentence`(format: String) throws {
    let read = read(small(format) + "rooms: [1, 2]\n")
    #expect(read.value == nil)
    let only = try #require(read.diagnostics.first)
    #expect(read.diagnostics.count == 1)
    #expect(only.id == .wrongFormat)
    #expect(only.message.text(in: .english).contains("newer than this program"))
    #expect(only.help?.text(in: .english) == "update the program")
    #expect(only.location?.line == 1)
  }

  @Test(arguments: ["linjasto/0", "linjasto/0.9", nil])
  func `an older map, or one that does not say, is read with a notice`(format: String?) throws {
    let read = read(small(format))
    #expect(read.value != nil)
    #expect(read.value == self.read(SmallMap.text).value)
    #expect(read.diagnostics.map { $0.id } == [.olderFormat])
    // In JSON, too.
    let json = NetworkPrinter.json(try #require(read.value))
      .replacing("\"linjasto/1\"", with: "\"\(format ?? "linjasto/1")\"")
    #expect(self.read(json).value == read.value)
  }

  @Test(arguments: ["linjasto", "linjasto/", "linjasto/x", "linjasto/1.", "other/2", "linjasto/-1"])
  func `what is no version is no map`(format: String) {
    let read = read(small(format))
    #expect(read.value == nil)
    #expect(read.diagnostics.contains { $0.id == .wrongFormat })
  }

  /// The format of the first maps.
  @Test func `answers of a screening are left out, and no others`() throws {
    let old = SmallMap.text.replacing(
      "    questions:\n", with: "    answers: [\"yes\", \"no\", unknown]\n    questions:\n")
    try #require(old != SmallMap.text)
    let read = read(old)
    #expect(read.value != nil)
    #expect(read.value == self.read(SmallMap.text).value)
    #expect(read.diagnostics.map { $0.id } == [.olderFormat])
    let other = self.read(old.replacing("\"no\", unknown", with: "\"no\", maybe"))
    #expect(other.diagnostics.contains { $0.id == .unknownKey })
  }

  @Test func `a step changes the tree and keeps the places of the rest`() throws {
    // Nobody has ever called stations so.
    let text = SmallMap.text.replacing("\nstations:", with: "\nnodes:")
      .replacing("serves: [", with: "serves: [\"77\", ")
    let file = SourceFile(path: "map.yaml", text: text)
    let root = try #require(YAMLParser.parse(file).value)
    let step = Migration.Step { root in
      guard case .record(let entries) = root.content,
        let old = entries.first(where: { $0.key == "nodes" })
      else { return nil }
      let renamed = root.without("nodes").replacing("stations", old.value)
      return Migration.Change(
        root: renamed, message: Saying(.formatIsMissing, "x"), mark: old.keyMark, text: old.key)
    }
    let migrated = Migration.migrated(root, file, steps: [step])
    let after = try #require(migrated.root)
    #expect(after["stations"]?.items.count == root["nodes"]?.items.count)
    #expect(after["stations"]?.items.first?.mark == root["nodes"]?.items.first?.mark)
  }
}
