import Foundation
import TestSupport
import Testing

private let map = "maps/tampere.yaml"

@Suite struct ScreenTests {
  @Test func `the report has lines, roles, level and every rule`() throws {
    let run = try CommandRun.dated([
      "screen", map, "maps/cases/b-basic-level-still-open.yaml", "--json",
    ])
    #expect(run.status == 0)
    #expect(run.json["lines"] as? [String] == ["high-conflict-separation"])
    #expect(run.json["roles"] as? [String] == [])
    #expect(run.json["level"] as? String == "not-yet")
    let rules = try #require(run.json["rules"] as? [[String: Any]])
    #expect(rules.count == 8)
    let outcomes = Dictionary(
      uniqueKeysWithValues: rules.map { ($0["id"] as? String, $0["outcome"] as? String) })
    #expect(outcomes["r-line"] == "indicated")
    #expect(outcomes["r-ot"] == "not-indicated")
    #expect(outcomes["r-law"] == "undetermined")
  }

  @Test func `a form is printed, and comes back with everything open`() throws {
    let form = try CommandRun.dated(["screen", map, "--form", "separation-criteria-2018"])
    #expect(form.status == 0)
    let empty = try CommandRun.dated(["screen", map, "-", "--json"], input: form.output)
    #expect(empty.status == 0)
    #expect(empty.json["level"] as? String == "undetermined")
    let rules = try #require(empty.json["rules"] as? [[String: Any]])
    #expect(rules.allSatisfy { $0["outcome"] as? String == "undetermined" })
    let paper = try CommandRun.dated([
      "screen", map, "--form", "separation-criteria-2018", "--text",
    ])
    #expect(paper.output.contains("[ ] kyllä"))
    let wrong = try CommandRun.dated(["screen", map, "--form", "separation-criteria-2017"])
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("did you mean “separation-criteria-2018”?"))
  }

  @Test func `the interview asks one by one, goes back, and leaves the rest open`() throws {
    // p-local no, then back and yes; basic yes; not enough yes; c1 yes; then the end of the input.
    let run = try CommandRun.dated(
      ["screen", map, "--interactive", "--region", "08", "--json"], input: "n\nb\ny\ny\ny\nk\n")
    #expect(run.status == 0)
    #expect(run.json["level"] as? String == "indicated")
    #expect(run.json["lines"] as? [String] == ["high-conflict-separation"])
    #expect(run.messages.contains("1/19"))
  }

  @Test func `the interview takes answers in three languages, asks again, and ends on request`()
    throws
  {
    let run = try CommandRun.dated(
      ["screen", map, "--interactive", "--json"], input: "maybe\nkyllä\nnej\n\nback\n?\nja\nq\n")
    #expect(run.status == 0)
    #expect(run.messages.contains("please answer y, n or return; b goes back"))
    // The first place is asked again after a word that is none, the third after going back.
    #expect(run.messages.components(separatedBy: "1/19").count == 3)
    #expect(run.messages.components(separatedBy: "3/19").count == 3)
    #expect(run.messages.contains("5/19") && !run.messages.contains("6/19"))
    let rules = try #require(run.json["rules"] as? [[String: Any]])
    #expect(rules.count == 8)
    let again = try CommandRun.dated(
      ["screen", map, "--interactive", "--lang", "en"], input: "q\n")
    #expect(again.status == 0 && again.output.contains("A professional decides."))
  }

  @Test(arguments: [
    ([], "name a case profile, or ask for --form SCREENING or --interactive"),
    (["case.yaml", "--interactive"], "exclude each other"),
    (["--form", "separation-criteria-2018", "--interactive"], "exclude each other"),
    (["--interactive", "--screening", "criteria"], "no screening “criteria”"),
    (["nothing.yaml"], "there is no such file"),
  ])
  func `one way to answer is enough`(_ wrong: (arguments: [String], words: String)) throws {
    let run = try CommandRun.dated(["screen", map] + wrong.arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(wrong.words), "\(run.messages)")
  }

  @Test func `map and answers cannot both come from standard input`() throws {
    for arguments in [["screen", "-", "-"], ["screen", "-", "--interactive"]] {
      let run = try CommandRun(arguments, input: "format: linjasto/1\n")
      #expect(run.status == 2)
      #expect(run.messages.contains("cannot both come from standard input"))
    }
    let route = try CommandRun(["route", "-", "--case", "-"])
    #expect(route.status == 2)
    #expect(route.messages.contains("the map and the case cannot both come from standard input"))
  }
}
