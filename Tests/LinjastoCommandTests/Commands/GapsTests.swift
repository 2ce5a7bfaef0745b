import Foundation
import TestSupport
import Testing

private let tampere = "maps/tampere.yaml"
private let east = "maps/ita-keski-suomi.yaml"
private let north = "maps/pohjois-suomi.yaml"

@Suite struct GapsTests {
  /// In English and on a day of its own, where the arguments name no other.
  private func run(_ arguments: [String]) throws -> CommandRun {
    let language = arguments.contains("--lang") ? [] : ["--lang", "en"]
    return try CommandRun.dated(["gaps"] + arguments + language)
  }

  private func gaps(_ arguments: String...) throws -> String {
    let run = try run(arguments)
    #expect(run.status == 0, "\(run.messages)")
    return run.output
  }

  @Test func `JSON gives each cell its region, line, level and stations`() throws {
    let text = try gaps(east, "--json", "--resilience", "--plan")
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
    let text = try gaps(tampere)
    #expect(text.contains("6 of 33 cells are empty"))
    #expect(text.contains("By facts only 31 of 33"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let rows = try gaps(tampere, "--csv").split(separator: "\n")
    #expect(rows.count == 34)
    let page = try gaps(tampere, "--html", "--lang", "sv")
    #expect(page.contains("<html lang=\"sv\">") && page.contains("<caption>"))
    #expect(page.contains("scope=\"col\"") && page.contains("scope=\"row\""))
    #expect(!page.contains("<script"))
    #expect(page.contains("Harvinais") == false && page.contains("Sällsynta sjukdomar"))
  }

  @Test func `a cell is found by id, code or name, and a near miss is asked about`() throws {
    let map = east
    let byID = try gaps(map, "--explain", "13:rare-diseases")
    #expect(byID.contains("does not serve 13"))
    #expect(try gaps(map, "--explain", "13:H") == byID)
    #expect(try gaps(map, "--explain", "Pohjois-Savon hyvinvointialue:harvinaissairaudet") == byID)
    for (wrong, words) in [
      (["--explain", "13:rare-desease"], "did you mean “rare-diseases”?"),
      (["--region", "99"], "no region “99”"), (["--line", "Q"], "no line “Q”"),
      (["--without", "kys-rare-desease"], "did you mean “kys-rare-diseases”?"),
      (["--explain", "13"], "“13” names no cell"), (["--as-of", "soon"], "“soon” is no day"),
      (["--csv", "--plan"], "--csv has cells only"), (["--budget=-3"], "0 or more"),
    ] {
      let refused = try run([map] + wrong)
      #expect(refused.status == 2 && refused.output.isEmpty, "\(wrong)")
      #expect(refused.messages.contains(words), "\(refused.messages)")
    }
  }

  @Test func `what-ifs say which cells move`() throws {
    let map = tampere
    let without = try gaps(map, "--without", "demanding-placement-unit")
    #expect(without.contains("9 of 33 cells are empty"))
    #expect(without.contains("07:demanding-placement: full → none"))
    let folder = try TemporaryFolder()
    let patch = try folder.write(
      """
      patch: linjasto-patch/1
      agreements:
        - {station: kys-rare-diseases, regions: ["13"], state: signed}
      """, to: "patch.yaml")
    let with = try gaps(east, "--with", patch)
    #expect(with.contains("3 of 32 cells are empty"))
    #expect(with.contains("13:rare-diseases: none → full"))
    #expect(try run([map, "--with", patch]).status == 2, "that station is on another map")
    let broken = try folder.write("patch: linjasto-patch/1\nstation: []\n", to: "broken.yaml")
    let refused = try run([map, "--with", broken])
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("\(broken):2:1: error[unknown-key]"))
  }

  @Test func `a plan keeps to its budget, and to own costs`() throws {
    let map = east
    #expect(try gaps(map, "--plan").contains("24 points for 4 of 4 gaps"))
    #expect(try gaps(map, "--budget", "13").contains("12 points for 2 of 4 gaps within a budget"))
    let folder = try TemporaryFolder()
    let own = try folder.write(
      """
      candidates: linjasto-candidates/1
      costs: {verify: 2}
      exclude: [barnahus, kys-forensic-psychiatry]
      """, to: "own.yaml")
    // Nobody else is on the line: a new station, 30 and 5, in place of an agreement.
    #expect(try gaps(map, "--candidates", own).contains("56 points for 4 of 4 gaps"))
    let wrong = try folder.write(
      "candidates: linjasto-candidates/1\nexclude: [valterii]\n", to: "wrong.yaml")
    let refused = try run([map, "--candidates", wrong])
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(
      refused.messages.contains("no station is called valterii: did you mean valteri?"))
  }

  @Test func `demand makes a cell short, and what cannot be read of it is told`() throws {
    let folder = try TemporaryFolder()
    let head = "region,line,cases_per_month\n"
    let demand = try folder.write(
      head + "08,E,40\nPirkanmaa,child-violence,12\n07,E,3\n", to: "demand.csv")
    let run = try run([tampere, "--region", "08", "--line", "E", "--demand", demand])
    #expect(run.status == 0)
    #expect(run.output.contains("demand 40"))
    #expect(run.messages.contains("1 counts under 5 left out"))
    let wrong = try folder.write(head + "08,E,many\n", to: "wrong.csv")
    let refused = try self.run([tampere, "--demand", wrong])
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("\(wrong):2: many is no count of cases"))
  }

  @Test func `resilience names those without whom a cell is empty`() throws {
    let text = try gaps(tampere, "--resilience")
    #expect(text.contains("demanding-placement-unit"))
    #expect(text.contains("N−1") && text.contains("N−2"))
  }

  @Test func `several maps are one picture`() throws {
    let text = try gaps(tampere, east, north)
    #expect(text.contains("17 of 81 cells are empty"))
    #expect(text.contains("The maps contradict each other"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
