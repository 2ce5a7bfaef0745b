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
    #expect(run.output.hasPrefix("31 of 31 stations not confirmed since 2025-11-26, 30 of them"))
    #expect(run.output.contains("As of 2026-11-26."))
    let last = try #require(run.output.split(separator: "\n").last)
    #expect(last.hasPrefix("2025-05-01  574 days"), "\(last)")
    let younger = try CommandRun.dated(["stale", map, "--older-than", "2y", "--lang", "en"])
    #expect(younger.output.hasPrefix("30 of 31 stations"))
  }

  @Test func `JSON has the day, the limit and the ages`() throws {
    let folder = try TemporaryFolder()
    let map = try confirmed("2023-01-01", in: folder)
    let run = try CommandRun.dated(["stale", map, "--as-of", "map", "--older-than", "3m", "--json"])
    #expect(run.status == 0)
    #expect(run.json["day"] as? String == "2023-09-21")
    #expect(run.json["since"] as? String == "2023-06-21")
    let entries = try #require(run.json["entries"] as? [[String: Any]])
    #expect(entries.count == 31)
    #expect(entries.compactMap { $0["age"] as? Int } == [263])
  }

  @Test func `of several maps the latest day counts`() throws {
    let run = try CommandRun.dated(
      ["stale", "maps/pohjois-suomi.yaml", tampere, "--as-of", "map", "--json"])
    #expect(run.json["day"] as? String == "2023-09-21")
    #expect(run.json["stations"] as? Int == 43)
  }

  @Test(arguments: [
    (["--as-of", "any"], "an age is counted from a day; name one with --as-of"),
    (["--as-of", "2026-11-26", "--older-than", "9999y"], "there is no day so long ago as 9999y"),
    (["--older-than", "long"], "'long'"),
    (["--as-of", "21.9.2023"], "“21.9.2023” is no day"),
  ])
  func `without a day there is no age`(_ wrong: (arguments: [String], words: String)) throws {
    let run = try CommandRun(["stale", tampere] + wrong.arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(wrong.words), "\(run.messages)")
  }
}
