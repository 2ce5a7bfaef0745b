import Foundation
import TestSupport
import Testing

private let map = "maps/tampere.yaml"

@Suite struct ScreenTests {
  @Test func `the report has lines, roles, level and every rule`() throws {
    let tool = try Tool(["screen", map, "maps/cases/b-basic-level-still-open.yaml", "--json"])
    #expect(tool.status == 0)
    #expect(tool.json["lines"] as? [String] == ["high-conflict-separation"])
    #expect(tool.json["roles"] as? [String] == [])
    #expect(tool.json["level"] as? String == "not-yet")
    let rules = try #require(tool.json["rules"] as? [[String: Any]])
    #expect(rules.count == 8)
    let outcomes = Dictionary(
      uniqueKeysWithValues: rules.map { ($0["id"] as? String, $0["outcome"] as? String) })
    #expect(outcomes["r-line"] == "indicated")
    #expect(outcomes["r-ot"] == "not-indicated")
    #expect(outcomes["r-law"] == "undetermined")
  }

  @Test func `a form is printed, and comes back with everything open`() throws {
    let form = try Tool(["screen", map, "--form", "separation-criteria-2018"])
    #expect(form.status == 0)
    let empty = try Tool(["screen", map, "-", "--json"], input: form.output)
    #expect(empty.status == 0)
    #expect(empty.json["level"] as? String == "undetermined")
    let rules = try #require(empty.json["rules"] as? [[String: Any]])
    #expect(rules.allSatisfy { $0["outcome"] as? String == "undetermined" })
    let paper = try Tool(["screen", map, "--form", "separation-criteria-2018", "--text"])
    #expect(paper.output.contains("[ ] kyllä"))
    let wrong = try Tool(["screen", map, "--form", "separation-criteria-2017"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean “separation-criteria-2018”?"))
  }

  @Test func `the interview asks one by one, goes back, and leaves the rest open`() throws {
    // p-local no, then back and yes; basic yes; not enough yes; c1 yes; then the end of the input.
    let tool = try Tool(
      ["screen", map, "--interactive", "--region", "08", "--json"], input: "n\nb\ny\ny\ny\nk\n")
    #expect(tool.status == 0)
    #expect(tool.json["level"] as? String == "indicated")
    #expect(tool.json["lines"] as? [String] == ["high-conflict-separation"])
    #expect(tool.errors.contains("1/19"))
  }

  @Test func `a screening without a case is told what it can be given`() throws {
    let tool = try Tool(["screen", map])
    #expect(tool.status == 2)
    #expect(tool.errors.contains("--interactive"))
  }
}
