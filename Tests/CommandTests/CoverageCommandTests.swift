import ArgumentParser
import Foundation
import Linjasto
import TestSupport
import Testing

@testable import LinjastoCommand

@Suite struct CoverageCommandTests {
  private func path(_ name: String) -> String {
    Repository.root.appending(path: "maps/\(name).yaml").path()
  }

  /// In English, where the arguments name no language.
  private func gaps(_ arguments: String...) throws -> String {
    let language = arguments.contains("--lang") ? [] : ["--lang", "en"]
    return try Gaps.parse(arguments + language).answer()
  }

  /// A file that is there for the time of `body`.
  private func file(_ text: String, _ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "linjasto-test-\(UUID().uuidString).yaml")
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path())
  }

  @Test func `JSON gives each cell its region, line, level and stations`() throws {
    let text = try gaps(path("ita-keski-suomi"), "--json", "--resilience", "--plan")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let cells = try #require(json["cells"] as? [[String: Any]])
    #expect(cells.count == 32)
    for cell in cells {
      #expect(cell["region"] is String && cell["line"] is String)
      let level = try #require(cell["level"] as? String)
      #expect(["none", "ended", "planned", "partial", "full"].contains(level))
      let stations = try #require(cell["stations"] as? [String])
      #expect(stations.isEmpty == !["partial", "full"].contains(level))
    }
    #expect(json["resilience"] != nil && json["plan"] != nil)
  }

  @Test func `text, CSV and a page come from the same report`() throws {
    let text = try gaps(path("tampere"))
    #expect(text.contains("6 of 33 cells are empty"))
    #expect(text.contains("By facts only 31 of 33"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let rows = try gaps(path("tampere"), "--csv").split(separator: "\n")
    #expect(rows.count == 34)
    let page = try gaps(path("tampere"), "--html", "--lang", "sv")
    #expect(page.contains("<html lang=\"sv\">") && page.contains("<caption>"))
    #expect(page.contains("scope=\"col\"") && page.contains("scope=\"row\""))
    #expect(!page.contains("<script"))
    #expect(page.contains("Harvinais") == false && page.contains("Sällsynta sjukdomar"))
  }

  @Test func `a cell is found by id, code or name, and a near miss is asked about`() throws {
    let map = path("ita-keski-suomi")
    let byID = try gaps(map, "--explain", "13:rare-diseases")
    #expect(byID.contains("does not serve 13"))
    #expect(try gaps(map, "--explain", "13:H") == byID)
    #expect(try gaps(map, "--explain", "Pohjois-Savon hyvinvointialue:harvinaissairaudet") == byID)
    let nearMiss = try CommandRun(["gaps", map, "--explain", "13:rare-desease"])
    #expect(nearMiss.status == 2 && nearMiss.output.isEmpty)
    #expect(nearMiss.messages.contains("did you mean “rare-diseases”?"))
    #expect(throws: ExitCode(2)) { try gaps(map, "--region", "99") }
    #expect(throws: ExitCode(2)) { try gaps(map, "--explain", "13") }
  }

  @Test func `what-ifs say which cells move`() throws {
    let map = path("tampere")
    let without = try gaps(map, "--without", "demanding-placement-unit")
    #expect(without.contains("9 of 33 cells are empty"))
    #expect(without.contains("07:demanding-placement: full → none"))
    try file(
      """
      patch: linjasto-patch/1
      agreements:
        - {station: kys-rare-diseases, regions: ["13"], state: signed}
      """
    ) { patch in
      let with = try gaps(path("ita-keski-suomi"), "--with", patch)
      #expect(with.contains("3 of 32 cells are empty"))
      #expect(with.contains("13:rare-diseases: none → full"))
      #expect(throws: ExitCode(2)) { try gaps(map, "--with", patch) }
    }
  }

  @Test func `a plan keeps to its budget, and to own costs`() throws {
    let map = path("ita-keski-suomi")
    #expect(try gaps(map, "--plan").contains("24 points for 4 of 4 gaps"))
    #expect(try gaps(map, "--budget", "13").contains("12 points for 2 of 4 gaps within a budget"))
    #expect(throws: (any Error).self) { try Gaps.parse([map, "--budget", "-3"]) }
    try file(
      """
      candidates: linjasto-candidates/1
      costs: {verify: 2}
      exclude: [barnahus, kys-forensic-psychiatry]
      """
    ) { candidates in
      let plan = try gaps(map, "--candidates", candidates)
      // Nobody else is on the line: a new station, 30 and 5, in place of an agreement.
      #expect(plan.contains("56 points for 4 of 4 gaps"))
    }
  }

  @Test func `several maps are one picture`() throws {
    let text = try gaps(path("tampere"), path("ita-keski-suomi"), path("pohjois-suomi"))
    #expect(text.contains("17 of 81 cells are empty"))
    #expect(text.contains("The maps contradict each other"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
