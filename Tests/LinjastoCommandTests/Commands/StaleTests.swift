import Foundation
import Linjasto
import TestSupport
import Testing

private let tampere = "maps/tampere.yaml"

@Suite struct StaleTests {
  /// Tampere's map with one record confirmed.
  private func confirmed(_ day: String, in folder: TemporaryFolder) throws -> String {
    let text = try Repository.file(tampere).text
    let changed = text.replacing(
      "- id: separation-core-team\n", with: "- id: separation-core-team\n    verified: \(day)\n")
    #expect(changed != text)
    return try folder.write(changed, to: "confirmed.yaml")
  }

  @Test func `who was never confirmed comes first, and the day is said`() throws {
    let folder = try TemporaryFolder()
    let map = try confirmed("2025-05-01", in: folder)
    let run = try CommandRun.dated(["stale", map, "--lang", "en"])
    #expect(run.status == 0)
    let count = try Repository.network("tampere").stations.count
    let plain = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(plain.hasPrefix("\(count) of \(count) records not confirmed since "))
    #expect(plain.contains("; \(count - 1) of them never. As of "))
    #expect(plain.contains("never confirmed"))
    let last = try #require(plain.split(separator: "-").last)
    #expect(plain.hasSuffix(last) && last.contains(", 574 days ago"), "\(last)")
    let younger = try CommandRun.dated(["stale", map, "--older-than", "2y", "--lang", "en"])
    #expect(younger.output.hasPrefix("\(count - 1) of \(count) records"))
  }

  @Test func `JSON has the day, the limit and the ages`() throws {
    let folder = try TemporaryFolder()
    let map = try confirmed("2025-06-11", in: folder)
    let run = try CommandRun.dated(["stale", map, "--as-of", "map", "--older-than", "3m", "--json"])
    #expect(run.status == 0)
    #expect(run.json["day"] as? String == "2026-03-01")
    #expect(run.json["since"] as? String == "2025-12-01")
    let entries = try #require(run.json["entries"] as? [[String: Any]])
    #expect(try entries.count == Repository.network("tampere").stations.count)
    #expect(entries.compactMap { $0["age"] as? Int } == [263])
  }

  @Test func `of several maps the latest day counts`() throws {
    let run = try CommandRun.dated(
      ["stale", "maps/pohjois-suomi.yaml", tampere, "--as-of", "map", "--json"])
    let networks = try ["pohjois-suomi", "tampere"].map { try Repository.network($0) }
    #expect(run.json["day"] as? String == networks.compactMap(\.asOf).max()?.description)
    #expect(run.json["stations"] as? Int == networks.reduce(0) { $0 + $1.stations.count })
  }

  @Test(arguments: [
    (["--as-of", "any"], "an age is counted from a day; name one with --as-of"),
    (["--as-of", "2026-11-26", "--older-than", "9999y"], "there is no day so long ago as 9999y"),
    (["--older-than", "long"], "“long”"),
    (["--as-of", "21.9.2023"], "“21.9.2023” is no day"),
  ])
  func `without a day there is no age`(_ wrong: (arguments: [String], words: String)) throws {
    let run = try CommandRun(["stale", tampere, "--lang", "en"] + wrong.arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(wrong.words), "\(run.messages)")
  }
}
