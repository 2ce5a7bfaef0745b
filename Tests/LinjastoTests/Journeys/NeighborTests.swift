import LinjastoFormat
import TestSupport
import Testing

@testable import Linjasto

/// One question to several maps: what the region's own leaves open.
@Suite struct NeighborTests {
  private func map(_ id: String, region: String, _ stations: String, lines: String = both) throws
    -> Network
  {
    let text = """
      format: linjasto/1
      id: \(id)
      title: {fi: \(id)}
      default_language: fi
      sources: [{id: s, title: S}]
      regions: [{code: "\(region)", name: {fi: Alue \(region)}}]
      lines: [\(lines)]
      stations:
      \(stations)
      """
    let read = NetworkReader.read(SourceFile(path: id, text: text))
    return try #require(read.value, "\(read.diagnostics)")
  }

  private static let h = """
    {id: h, code: H, color: "#206B39", name: {fi: Harvinaiset}, source: s}
    """
  private static let both =
    h + """
      , {id: v, code: V, color: "#801100", name: {fi: Väkivalta}, source: s}
      """
  private static let national = """
      - {id: national, kind: unit, name: {fi: Valtakunnallinen}, serves: all, lines: [h], source: s}
    """

  private func ask(_ region: String, _ needs: [String], _ maps: [Network]) throws -> (
    own: Network, plan: JourneyPlan, neighbors: [NeighborPlan]
  ) {
    var question = RouteQuestion()
    question.region = region
    question.needs = needs
    let day = Day("2026-11-26")
    let asked = question.maps(maps, today: day)
    let found = try #require(asked.value, "\(asked.diagnostics)")
    let read = question.request(on: found.own, today: day)
    let request = try #require(read.value, "\(read.diagnostics)")
    let plan = JourneyPlanner(found.own, request).plan()
    return (found.own, plan, plan.neighbors(among: found.others, beside: found.own))
  }

  private func own() throws -> Network {
    try map(
      "own", region: "13",
      "  - {id: local, kind: unit, name: {fi: Oma}, serves: [\"13\"], lines: [v], source: s}")
  }

  @Test func `the region's own map is asked first, whatever the order`() throws {
    let (own, other) = (
      try own(), try map("other", region: "08", Self.national, lines: Self.h)
    )
    for maps in [[own, other], [other, own]] {
      let answer = try ask("13", ["V"], maps)
      #expect(answer.own.id == "own")
      #expect(answer.plan.answers.first?.stations == ["local"])
      #expect(answer.neighbors.isEmpty, "nothing is left open")
    }
  }

  @Test func `a national expert of another map is proposed for what is left open`() throws {
    let other = try map("other", region: "08", Self.national)
    let answer = try ask("13", ["V", "H"], [try own(), other])
    #expect(answer.plan.uncovered.map(\.requirement) == [.line("h")])
    #expect(answer.neighbors.map(\.network.id) == ["other"])
    #expect(answer.neighbors.first?.plan.answers.first?.stations == ["national"])
    #expect(answer.neighbors.first?.plan.requirements == [.line("h")])
  }

  @Test func `one expert in two maps is proposed once`() throws {
    let maps = [
      try own(), try map("b", region: "08", Self.national),
      try map("c", region: "20", Self.national),
    ]
    #expect(try ask("13", ["H"], maps).neighbors.map(\.network.id) == ["b"])
  }

  @Test func `who serves other regions only is not proposed`() throws {
    let other = try map(
      "other", region: "08",
      "  - {id: theirs, kind: unit, name: {fi: Heidän}, serves: [\"08\"], lines: [h], source: s}")
    #expect(try ask("13", ["H"], [try own(), other]).neighbors.isEmpty)
  }

  @Test func `a need that only another map knows can be asked for`() throws {
    let own = try map(
      "own", region: "13",
      "  - {id: local, kind: unit, name: {fi: Oma}, serves: [\"13\"], lines: [v], source: s}",
      lines: """
        {id: v, code: V, color: "#801100", name: {fi: Väkivalta}, source: s}
        """)
    let answer = try ask("13", ["harvinaiset"], [own, try map("o", region: "08", Self.national)])
    #expect(answer.plan.answers.isEmpty)
    #expect(answer.neighbors.first?.plan.answers.first?.stations == ["national"])
  }

  @Test func `the same region in two maps: the one with a place to start is its own`() throws {
    let plain = try own()
    let home = try map(
      "home", region: "13",
      """
        - {id: c, kind: coordinator, entry: true, name: {fi: Koordinaattori}, serves: ["13"], lines: all, source: s}
        - {id: unit, kind: unit, name: {fi: Yksikkö}, serves: ["13"], lines: [h], source: s}
      """)
    let answer = try ask("13", ["V", "H"], [plain, home])
    #expect(answer.own.id == "home")
    #expect(answer.plan.entry == "c")
    #expect(answer.neighbors.first?.plan.answers.first?.stations == ["local"])
  }

  @Test func `two maps with one id and one region do not stop the question`() throws {
    let answer = try ask("13", ["V"], [try own(), try own()])
    #expect(answer.plan.answers.first?.stations == ["local"])
    #expect(answer.neighbors.isEmpty)
  }

  @Test func `an unknown region is told of the regions of all maps`() throws {
    var question = RouteQuestion()
    question.region = "Turku"
    let maps = [try own(), try map("other", region: "08", Self.national)]
    let asked = question.maps(maps, today: nil)
    #expect(asked.value == nil)
    #expect(asked.diagnostics.first?.help?.text(in: .english) == "it has 13 Alue 13, 08 Alue 08")
  }
}
