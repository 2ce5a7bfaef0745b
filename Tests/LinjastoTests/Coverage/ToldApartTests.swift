import LinjastoFormat
import Testing

@testable import Linjasto

/// Several maps as one picture: what is one thing, what is two, and what they contradict each other in.
@Suite struct ToldApartTests {
  private func map(
    _ id: String, _ stations: String, line: String = "{fi: Tarve A}", color: String = "#801100"
  ) throws -> Network {
    let text = """
      format: linjasto/1
      id: \(id)
      title: {fi: \(id)}
      default_language: fi
      as_of: 2026-03-01
      sources: [{id: s, title: S}]
      organizations: [{id: o1, name: {fi: Sairaala}}, {id: o2, name: {fi: Virasto}}]
      regions: [{code: "12", name: {fi: Etelä-Savon hyvinvointialue}}, {code: "13", name: {fi: Pohjois-Savon hyvinvointialue}}]
      lines: [{id: need-a, code: A, color: "\(color)", name: \(line), source: s}, {id: need-b, code: B, color: "#006BE6", name: {fi: Tarve B}, source: s}]
      stations:
        - \(stations)
      """
    return try #require(NetworkReader.read(SourceFile(path: "\(id).yaml", text: text)).value)
  }

  private func unit(_ rest: String) -> String {
    "{id: unit, kind: unit, name: {fi: Yksikkö}, \(rest), source: s}"
  }

  @Test func `one unit serves each region on the lines that its map says, and on no others`() throws
  {
    let maps = [
      try map("m1", unit("serves: [\"12\"], lines: [need-a]")),
      try map("m2", unit("serves: [\"13\"], lines: [need-b]")),
    ]
    let report = CoverageReport(of: maps)
    #expect(report.conflicts.isEmpty)
    #expect(report.stations.map(\.id) == ["unit"])
    let levels = report.cells.map { "\($0.region):\($0.line) \($0.level)" }
    #expect(
      levels == ["12:need-a full", "12:need-b none", "13:need-a none", "13:need-b full"])
  }

  @Test(arguments: [
    ("kind: unit, name: {fi: Muu}", MapConflict.Field.name(.finnish)),
    ("kind: team, name: {fi: Yksikkö}", .kind),
    ("kind: unit, organization: o2, name: {fi: Yksikkö}", .organization),
    ("kind: unit, home: \"13\", organization: o1, name: {fi: Yksikkö}", .home),
  ])
  func `one id of two experts is two experts, and that is told`(
    other: String, field: MapConflict.Field
  ) throws {
    let rest = "serves: [\"12\"], lines: [need-a], source: s}"
    let maps = [
      try map(
        "m1",
        "{id: unit, kind: unit, home: \"12\", organization: o1, name: {fi: Yksikkö}, \(rest)"),
      try map("m2", "{id: unit, \(other), \(rest)"),
    ]
    let report = CoverageReport(of: maps)
    #expect(report.conflicts.map(\.what) == [field])
    #expect(report.conflicts.map(\.reason) == [.keptApart])
    #expect(report["12", "need-a"]?.stations == ["unit", "unit-m2"])
    // Neither is a single point of failure: they are two.
    #expect(report["12", "need-a"]?.singlePoint == nil)
    let again = maps.toldApart().networks.toldApart()
    #expect(again.conflicts.isEmpty)
  }

  @Test func `one expert of two ids is told, since a single point of failure hides there`() throws {
    let rest =
      "kind: unit, organization: o1, name: {fi: Yksikkö}, serves: [\"12\"], lines: [need-a]"
    let maps = [
      try map("m1", "{id: unit, \(rest), source: s}"),
      try map("m2", "{id: yksikko, \(rest), source: s}"),
    ]
    let conflict = try #require(CoverageReport(of: maps).conflicts.first)
    #expect(conflict.reason == .underTwoIDs)
    #expect(conflict.kept.value == "unit" && conflict.other.value == "yksikko")
    let elsewhere = [
      maps[0],
      try map(
        "m3",
        "{id: other, kind: unit, organization: o2, name: {fi: Yksikkö}, serves: [\"12\"], lines: [need-a], source: s}"
      ),
    ]
    #expect(CoverageReport(of: elsewhere).conflicts.isEmpty)
  }

  @Test func `one line is one, whatever the maps call and paint it, and that is told`() throws {
    let maps = [
      try map("m1", unit("serves: [\"12\"], lines: [need-a]")),
      try map(
        "m2", unit("serves: [\"13\"], lines: [need-a]"), line: "{fi: Muu tarve}", color: "#4C0012"),
    ]
    let report = CoverageReport(of: maps)
    #expect(report.lines.map(\.id) == ["need-a", "need-b"])
    #expect(report.conflicts.map(\.what) == [.name(.finnish), .color])
    #expect(report.conflicts.allSatisfy { $0.reason == .differs })
  }

  @Test func `neighbors are neighbors of each other, and every county has an area`() {
    let counties = OfficialRegions.counties
    #expect(counties.count == 22 && Set(counties).isSubset(of: OfficialRegions.names.keys))
    for a in counties {
      #expect(!OfficialRegions.isNeighbor(a, a))
      #expect(counties.contains { OfficialRegions.isNeighbor(a, $0) }, "\(a)")
      for b in counties {
        #expect(OfficialRegions.isNeighbor(a, b) == OfficialRegions.isNeighbor(b, a), "\(a) \(b)")
      }
    }
  }
}
