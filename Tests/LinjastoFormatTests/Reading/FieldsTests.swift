import Linjasto
import Testing

@testable import LinjastoFormat

/// The tables of what goes with a map: a case, a patch, candidates.
@Suite struct FieldsTests {
  private let profile = CaseProfile(
    map: "tampere", screening: "form", region: "08", language: .swedish, clientAge: 15,
    clientLanguage: .finnish,
    answers: ["c1": .yes, "c2": .no, "c3": .unknown], needs: ["separation"], roles: ["lawyer"],
    mode: .phone, freeOnly: true, avoid: ["police"], include: ["marak"], already: ["lawyer"],
    asOf: Day("2023-10-01"))

  private var proposals: MeasureProposals {
    var proposals = MeasureProposals()
    proposals.costs.verify = 2
    proposals.costs.role = 9
    proposals.excluded = ["valteri"]
    proposals.only = true
    proposals.proposals = [
      MeasureProposals.Proposal(
        change: Measure.Change(
          .extend, "barnahus", regions: ["13"], lines: ["violence"], roles: ["police"]), cost: 3)
    ]
    return proposals
  }

  private var patch: NetworkPatch {
    var station = Station(
      id: "team", kind: .role, name: LocalizedText([.english: "team"]), serves: ["13"],
      membership: .lines(["violence"]))
    station.status = .planned
    var patch = NetworkPatch(stations: [station], touched: [["id", "serves", "lines", "status"]])
    patch.agreements = [
      NetworkPatch.AgreementChange(
        station: "marak",
        agreement: Agreement(
          regions: ["13"], state: .inquiry,
          period: Period(from: Day("2026-01-01"), to: Day("2026-12-31"))))
    ]
    patch.removed = ["police"]
    return patch
  }

  @Test func `what is written of a record is the record`() {
    func expectRoundTrip<Record: Equatable>(_ record: Record, _ fields: Fields<Record>) {
      let value = fields.value(of: record)
      let read = fields.record(value)
      #expect(fields.value(of: read) == value)
      for field in fields.all where value[field.key] != nil {
        #expect(field.get(read) == field.get(record), "\(field.key)")
      }
      // Everything was filled in, so every key must be there.
      #expect(fields.all.filter { value[$0.key] == nil }.map(\.key) == [])
    }
    expectRoundTrip(profile, CaseProfile.fields)
    expectRoundTrip(proposals, MeasureProposals.fields)
    expectRoundTrip(patch, NetworkPatch.fields)
    #expect(CaseProfile.fields.record(CaseProfile.fields.value(of: profile)) == profile)
    #expect(
      MeasureProposals.fields.record(MeasureProposals.fields.value(of: proposals)) == proposals)
  }

  @Test func `what is as usual need not be written`() {
    func keys<Record>(_ record: Record, _ fields: Fields<Record>) -> [String] {
      fields.all.filter { field in fields.value(of: record)[field.key] != nil }.map(\.key)
    }
    #expect(keys(CaseProfile(map: "m"), CaseProfile.fields) == ["profile", "map"])
    #expect(keys(MeasureProposals(), MeasureProposals.fields) == ["candidates"])
    #expect(keys(NetworkPatch(), NetworkPatch.fields) == ["patch"])
  }

  @Test func `of a patched station only the touched keys are written`() throws {
    let value = NetworkPatch.fields.value(of: patch)
    let entries: [Value.Entry]? =
      if case .list(let stations)? = value["stations"], case .record(let entries)? = stations.first
      {
        entries
      } else { nil }
    #expect(Set(try #require(entries).map(\.key)) == ["id", "serves", "lines", "status"])
  }
}
