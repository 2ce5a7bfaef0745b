import Foundation
import TestSupport
import Testing

@Suite struct AddTests {
  private let copy: MapCopy

  init() throws { copy = try MapCopy() }

  private let station = [
    "--set", "Nimi=Esimerkkiyksikkö", "--set", "Laji=yksikkö", "--set", "Palvelee=Pirkanmaa",
    "--set", "Linjat=E", "--set", "Lähde=sisa-suomi-2023",
  ]

  @Test func `a station and its agreement are put in, and every other line stays`() throws {
    let before = try copy.lines()
    let run = try CommandRun(["add", "station", copy.path, "--lang", "fi"] + station)
    #expect(run.status == 0 && run.output.contains("uusi: Esimerkkiyksikkö"))
    let after = try copy.lines()
    #expect(after.difference(from: before).removals.isEmpty)
    for day in ["2026-01-01", "2027-01-01"] {
      let agreed = try CommandRun([
        "add", "agreement", copy.path, "--set", "Asema=Esimerkkiyksikkö", "--set",
        "Alueet=Pirkanmaa",
        "--set", "Tila=allekirjoitettu", "--set", "Loppu=\(day)",
      ])
      #expect(agreed.status == 0)
    }
    // The second one beside the first.
    let added = try #require(try copy.lines().first { $0.contains("esimerkkiyksikko") })
    #expect(added.contains("2026-01-01") && added.contains("2027-01-01"))
    #expect(try CommandRun(["check", copy.path]).status == 0)
  }

  @Test func `it asks field by field, and again where an answer is needed`() throws {
    let answers = ["", "Esimerkkirooli", "oikeus"]
    let run = try CommandRun(
      ["add", "role", copy.path], input: answers.joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    #expect(run.messages.contains("Nimi (fi) *") && run.messages.contains("tarvitaan vastaus"))
    #expect(try copy.lines().contains { $0.contains("esimerkkirooli") && $0.contains("law") })
  }

  @Test func `nothing is written where something is wrong, or the answers end`() throws {
    let before = try copy.lines()
    let wrong = try CommandRun([
      "add", "station", copy.path, "--set", "Nimi=X", "--set", "Laji=outo",
    ])
    #expect(wrong.status == 1 && wrong.messages.contains("(B2)"))
    #expect(try CommandRun(["add", "station", copy.path], input: "Esimerkki\n").status == 2)
    #expect(try CommandRun(["add", "station", copy.path, "--set", "Nimi"]).status == 2)
    #expect(try copy.lines() == before)
  }
}
