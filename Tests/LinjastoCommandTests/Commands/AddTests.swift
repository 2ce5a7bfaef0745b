import Foundation
import TestSupport
import Testing

@Suite struct AddTests {
  private let folder: TemporaryFolder
  private let map: String

  init() throws {
    folder = try TemporaryFolder()
    map = folder.path("map.yaml")
    let text = try String(
      contentsOf: Repository.root.appending(path: "maps/tampere.yaml"), encoding: .utf8)
    try text.write(toFile: map, atomically: true, encoding: .utf8)
  }

  private func lines() throws -> [Substring] {
    try String(contentsOfFile: map, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  private let station = [
    "--set", "Nimi=Esimerkkiyksikkö", "--set", "Laji=yksikkö", "--set", "Palvelee=Pirkanmaa",
    "--set", "Linjat=E", "--set", "Lähde=sisa-suomi-2023",
  ]

  @Test func `a station and its agreement are put in, and every other line stays`() throws {
    let before = try lines()
    let run = try CommandRun(["add", "station", map, "--lang", "fi"] + station)
    #expect(run.status == 0 && run.output.contains("uusi: Esimerkkiyksikkö"))
    let after = try lines()
    #expect(after.difference(from: before).removals.isEmpty)
    for day in ["2026-01-01", "2027-01-01"] {
      let agreed = try CommandRun([
        "add", "agreement", map, "--set", "Asema=Esimerkkiyksikkö", "--set", "Alueet=Pirkanmaa",
        "--set", "Tila=allekirjoitettu", "--set", "Loppu=\(day)",
      ])
      #expect(agreed.status == 0)
    }
    // The second one beside the first.
    let added = try #require(try lines().first { $0.contains("esimerkkiyksikko") })
    #expect(added.contains("2026-01-01") && added.contains("2027-01-01"))
    #expect(try CommandRun(["check", map]).status == 0)
  }

  @Test func `it asks field by field, and again where an answer is needed`() throws {
    let answers = ["", "Esimerkkirooli", "oikeus"]
    let run = try CommandRun(
      ["add", "role", map], input: answers.joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    #expect(run.messages.contains("Nimi (fi) *") && run.messages.contains("tarvitaan vastaus"))
    #expect(try lines().contains { $0.contains("esimerkkirooli") && $0.contains("law") })
  }

  @Test func `nothing is written where something is wrong, or the answers end`() throws {
    let before = try lines()
    let wrong = try CommandRun(["add", "station", map, "--set", "Nimi=X", "--set", "Laji=outo"])
    #expect(wrong.status == 1 && wrong.messages.contains("(B2)"))
    #expect(try CommandRun(["add", "station", map], input: "Esimerkki\n").status == 2)
    #expect(try CommandRun(["add", "station", map, "--set", "Nimi"]).status == 2)
    #expect(try lines() == before)
  }
}
