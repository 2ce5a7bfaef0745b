import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

@Suite struct WhatIfTests {
  private func patch(_ text: String) -> Diagnosed<NetworkPatch> {
    PatchReader.read(SourceFile(path: "patch.yaml", text: "patch: linjasto-patch/1\n" + text))
  }

  @Test func `a signed agreement lets the station serve the region`() throws {
    let network = try Repository.network("ita-suomi")
    let patch = try #require(
      patch(
        """
        agreements:
          - {station: kys-rare-diseases, regions: ["13"], state: signed}
        """
      ).value)
    let groups: Line.ID = "child-welfare-expert-groups"
    let before = try #require(CoverageReport(of: network)["13", groups])
    #expect(before.agreements.refused.contains("kys-rare-diseases"))
    let after = try #require(network.patched(with: patch).value)
    let cell = try #require(CoverageReport(of: after)["13", groups])
    #expect(cell.stations.contains("kys-rare-diseases"))
    #expect(cell.agreements.signed == before.agreements.signed + 1)
    let comparison = NetworkComparison(from: network, to: after)
    #expect(comparison.worse.isEmpty)
    #expect(comparison.agreements.count == 1)
  }

  @Test func `a patch changes only the fields it states`() throws {
    let network = try Repository.network("tampere")
    let patch = try #require(
      patch("stations:\n  - {id: separation-core-team, status: active}\n").value)
    let after = try #require(network.patched(with: patch).value)
    let team: Station.ID = "separation-core-team"
    let old = try #require(network[team])
    let new = try #require(after[team])
    #expect(new.status == .active)
    #expect(new.roles == old.roles)
    #expect(new.serves == old.serves)
    #expect(new.assumptions == old.assumptions)
    let better = NetworkComparison(from: network, to: after).better
    // Five core roles in three counties, and the line itself where they make it whole.
    #expect(better.count { $0.role != nil } == 15)
    #expect(better.filter { $0.role == nil }.allSatisfy { $0.to == .full })
  }

  @Test func `a patch may bring a station and take one away`() throws {
    let network = try Repository.network("tampere")
    let patch = try #require(
      patch(
        """
        stations:
          - {id: open-care-team, serves: ["07", "08"], lines: [demanding-open-care]}
        remove: [paivaperho]
        """
      ).value)
    let after = try #require(network.patched(with: patch).value)
    let comparison = NetworkComparison(from: network, to: after)
    #expect(
      comparison.better.map { "\($0.region):\($0.line)" } == [
        "07:demanding-open-care", "08:demanding-open-care",
      ])
    #expect(Set(comparison.worse.map(\.line)) == ["substance-abuse"])
    #expect(comparison.stations.map(\.kind) == [.added, .removed])
  }

  @Test func `a patch with an unknown key or line is refused with reasons`() throws {
    let unknown = patch("station: []\n")
    #expect(unknown.value == nil)
    #expect(unknown.diagnostics.contains { $0.id == .unknownKey })
    let network = try Repository.network("tampere")
    let wrong = try #require(
      patch("stations:\n  - {id: x, serves: [\"07\"], lines: [no-such-line]}\n").value)
    let result = network.patched(with: wrong)
    #expect(result.value == nil)
    #expect(result.diagnostics.contains { $0.id == .unknownReference })
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a comparison the other way round mirrors`(seed: UInt64) {
    let a = GeneratedNetwork.mixed(stations: 14, lines: 4, regions: 3, seed: seed)
    let b = GeneratedNetwork.mixed(stations: 12, lines: 5, regions: 4, seed: seed &+ 1000)
    let there = NetworkComparison(from: a, to: b)
    let back = NetworkComparison(from: b, to: a)
    func all(_ comparison: NetworkComparison) -> [NetworkComparison.RecordChange] {
      comparison.regions + comparison.lines + comparison.stations
    }
    #expect(all(there).map(\.id) == all(back).map(\.id))
    let mirror: [NetworkComparison.RecordChange.Kind: NetworkComparison.RecordChange.Kind] = [
      .added: .removed, .removed: .added, .changed: .changed,
    ]
    #expect(all(there).map { mirror[$0.kind] } == all(back).map(\.kind))
    let (fields, backFields) = (all(there).flatMap(\.fields), all(back).flatMap(\.fields))
    #expect(
      fields.map { [$0.field, $0.from, $0.to] } == backFields.map { [$0.field, $0.to, $0.from] })
    #expect(there.agreements.map(\.from) == back.agreements.map(\.to))
    #expect(there.agreements.map(\.to) == back.agreements.map(\.from))
    #expect(there.cells.map(\.from) == back.cells.map(\.to))
    #expect(there.cells.map(\.to) == back.cells.map(\.from))
    #expect(there.oldDay == back.newDay && there.newDay == back.oldDay)
    #expect(NetworkComparison(from: a, to: a).isEmpty)
    #expect(there.better.count == back.worse.count)
  }

  @Test func `a proposal that contradicts a fact is refused, and a refusal is signed`() throws {
    let map = """
      format: linjasto/1
      id: one
      title: {fi: Yksi}
      default_language: fi
      as_of: 2026-03-01
      regions: [{code: "13", name: {fi: Alue}}]
      sources: [{id: s, title: S}]
      lines: [{id: rare, code: H, color: "#801100", name: {fi: Linja}, source: s}]
      stations:
        - {id: gone, kind: unit, name: {fi: Mennyt}, serves: ["13"], lines: [rare], status: ended, source: s}
        - {id: unit, kind: unit, name: {fi: Yksikkö}, serves: ["13"], lines: [rare], agreements: [{regions: ["13"], state: not-signed}], source: s}
      """
    let network = try #require(NetworkReader.read(SourceFile(path: "map.yaml", text: map)).value)
    let report = CoverageReport(of: network)
    let text = """
      candidates: linjasto-candidates/1
      costs: {agreement: 7}
      exclude: [unti]
      measures:
        - {measure: extend, station: gone, regions: ["13"], cost: 1}
        - {measure: extend, station: unit, regions: ["13"], cost: 2}
      """
    let proposals = try #require(
      ProposalReader.read(SourceFile(path: "c.yaml", text: text)).value)
    let objections = proposals.objections([network], report)
    let told = objections.map { $0.message.text(in: .english) }
    #expect(told.contains("the map has no station “unti”"))
    #expect(told.contains { $0.hasPrefix("gone has ended") })
    var fair = proposals
    fair.excluded = []
    fair.proposals.removeFirst()
    let plan = ClosingPlan(for: report, [network], proposals: fair)
    #expect(plan.cost == 2 && plan.isOptimal)
    #expect(plan.steps.map { $0.measure.changes.map(\.kind) } == [[.sign]])
  }
}
