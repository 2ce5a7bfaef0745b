import Foundation
import Linjasto
import TestSupport
import Testing

private let tampere = "maps/tampere.yaml"

@Suite struct DiffTests {
  /// Tampere's map on a later day, with its core team at work and one unit gone.
  private func later(in folder: TemporaryFolder) throws -> String {
    let text = try Repository.file(tampere).text
    let changed = text.replacing("as_of: 2026-03-01", with: "as_of: 2026-05-31")
      .replacing("status: planned", with: "status: active")
      .replacing("id: demanding-placement-unit", with: "id: placement-unit-of-old")
    #expect(changed != text)
    return try folder.write(changed, to: "later.yaml")
  }

  @Test func `two versions are compared on one day, or each on its own`() throws {
    let folder = try TemporaryFolder()
    let later = try later(in: folder)
    let english = try CommandRun.dated(["diff", tampere, later, "--lang", "en"])
    #expect(english.status == 0, "a difference is an answer")
    #expect(english.output.hasPrefix("Compared 26 November 2026 with 26 November 2026: "))
    let unit = try Repository.network("tampere").stations
      .first { $0.id == "demanding-placement-unit" }
    let name = try #require(unit?.name[.english])
    let plain = english.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(plain.contains("new: \(name)"))
    #expect(plain.contains("gone: \(name)"))
    #expect(english.output.contains("Better:"))
    let own = try CommandRun.dated(["diff", tampere, later, "--lang", "fi", "--as-of", "map"])
    #expect(own.status == 0)
    #expect(own.output.hasPrefix("Vertailu 1.3.2026 – 31.5.2026: "))
    #expect(own.output.contains("Parantunut:"))
  }

  @Test func `JSON has both days and what changed`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun.dated(
      ["diff", tampere, try later(in: folder), "--json", "--as-of", "map"])
    #expect(run.status == 0)
    #expect(run.json["format"] as? String == "linjasto-comparison/1")
    #expect(run.json["oldDay"] as? String == "2026-03-01")
    #expect(run.json["newDay"] as? String == "2026-05-31")
    let stations = try #require(run.json["stations"] as? [[String: Any]])
    #expect(
      Set(stations.map { "\($0["kind"] ?? "") \($0["id"] ?? "")" }).isSuperset(of: [
        "removed demanding-placement-unit", "added placement-unit-of-old",
        "changed separation-core-team",
      ]))
  }

  @Test func `a map equals itself`() throws {
    let run = try CommandRun.dated(["diff", tampere, tampere, "--lang", "en", "--facts-only"])
    #expect(run.status == 0)
    #expect(run.output.contains("cover got better in 0 places and worse in 0."))
  }

  @Test(arguments: [
    ([tampere], "missing: <new>", 2),
    ([tampere, "maps/nothing.yaml"], "there is no such file", 2),
    ([tampere, tampere, "--as-of", "then"], "“then” is no day", 2),
    ([tampere, "maps/cases/c-nothing-answered.yaml"], "looks like a case profile", 2),
  ])
  func `what cannot be compared says why`(
    _ wrong: (arguments: [String], words: String, status: Int32)
  ) throws {
    let run = try CommandRun(["diff"] + wrong.arguments + ["--lang", "en"])
    #expect(run.status == wrong.status && run.output.isEmpty)
    #expect(run.messages.contains(wrong.words), "\(run.messages)")
  }
}
