import LinjastoFormat
import Testing

@testable import Linjasto

/// What a county would really consider: whom it asks, and in which order.
@Suite struct SensiblePlanTests {
  private func plan(_ stations: String, regions: String = "\"08\"") throws -> ClosingPlan {
    let text = """
      format: linjasto/1
      id: one
      title: {fi: Yksi}
      default_language: fi
      as_of: 2026-03-01
      regions:
        - {code: "08", languages: [fi], name: {fi: Pirkanmaan hyvinvointialue}}
        - {code: "15", languages: [fi], name: {fi: Keski-Suomen hyvinvointialue}}
        - {code: "17", languages: [fi, sv], name: {fi: Pohjanmaan hyvinvointialue}}
        - {code: "21", languages: [fi], name: {fi: Lapin hyvinvointialue}}
      sources: [{id: s, title: S}]
      lines: [{id: need, code: A, color: "#801100", name: {fi: Tarve}, source: s}]
      stations:
        - {id: entry, kind: coordinator, name: {fi: K}, serves: ["08"], lines: all, source: s}
      \(stations)
      """
    let network = try #require(NetworkReader.read(SourceFile(path: "m", text: text)).value)
    let wanted = Set(
      regions.split(separator: ",").map { Region.ID(String($0.filter(\.isNumber))) })
    return ClosingPlan(for: CoverageReport(of: network).limited(to: wanted, []), [network])
  }

  private func kinds(_ plan: ClosingPlan) -> [[Measure.Change.Kind]] {
    plan.steps.map { $0.measure.changes.map(\.kind) }
  }

  private func unit(_ id: String, serves: String, _ rest: String = "") -> String {
    "  - {id: \(id), kind: unit, name: {fi: \(id)}, serves: \(serves), lines: [need], source: s\(rest)}"
  }

  @Test func `what is assumed or not known is asked, which is the cheapest measure of all`() throws
  {
    let assumed = try plan(
      unit("x", serves: "[\"08\"]", ", assumed: true, assumed_fields: [serves]"))
    #expect(kinds(assumed) == [[.verify]] && assumed.cost == 1)
    let unknown = try plan(unit("x", serves: "unknown"))
    #expect(kinds(unknown) == [[.verify]] && unknown.cost == 1)
    let status = try plan(unit("x", serves: "[\"08\"]", ", status: unknown"))
    #expect(kinds(status) == [[.verify]] && status.cost == 1)
  }

  @Test func `what is planned is started, what is not signed is signed, a new expert comes last`()
    throws
  {
    let planned = try plan(unit("x", serves: "[\"08\"]", ", status: planned"))
    #expect(kinds(planned) == [[.start]])
    let refused = try plan(
      unit("x", serves: "[\"08\"]", ", agreements: [{regions: [\"08\"], state: not-signed}]"))
    #expect(kinds(refused) == [[.sign]])
    #expect(kinds(try plan(unit("x", serves: "[\"08\"]", ", status: ended"))) == [[.found]])
    #expect(
      kinds(try plan(unit("x", serves: "[\"08\"]", ", period: {to: 2025-01-01}"))) == [[.found]])
  }

  @Test
  func
    `a neighbor is asked, at more than its own area costs, and never the other end of the country`()
    throws
  {
    let neighbor = try plan(unit("x", serves: "[\"15\"]"))
    #expect(kinds(neighbor) == [[.extend]] && neighbor.cost == 5 + 3)
    let home = try plan(
      unit("x", serves: "[\"16\"]").replacing("[\"16\"]", with: "[\"15\"]"), regions: "15")
    #expect(home.steps.isEmpty)
    #expect(kinds(try plan(unit("x", serves: "[\"21\"]"))) == [[.found]])
    let national = try plan(unit("x", serves: "all"))
    #expect(national.steps.isEmpty)
  }

  @Test func `nobody is asked for a region whose language it does not speak`() throws {
    #expect(kinds(try plan(unit("x", serves: "[\"15\"]", ", languages: [sv]"))) == [[.found]])
    let bilingual = try plan(
      unit("x", serves: "[\"17\"]", ", languages: [fi], status: planned"), regions: "17")
    #expect(bilingual.steps.map(\.languages) == [[.swedish]])
  }
}
