import Linjasto
import Testing

/// What a standing rests on by assumption, and what the map does not know.
@Suite struct AssumptionTests {
  private let reading = Reading(day: Day("2026-06-01"))

  private func told(_ station: Station, on line: Line.ID = "line") -> [String] {
    station.standing(in: "01", on: line, reading).assumptions.map(\.description)
  }

  @Test func `a record assumed as a whole assumes all that it states, in the order of conditions`()
  {
    var station = SmallStation.sound
    station.agreements = [Agreement(regions: ["01"], state: .signed)]
    station.period = Period(from: Day("2020-01-01"), to: Day("2030-01-01"))
    station.unavailable = Period(to: Day("2021-01-01"))
    station.assumptions = Assumptions(fields: [], isWhole: true)
    #expect(
      told(station) == [
        "lines: line", "serves: 01", "agreements: 01", "status", "period.from", "period.to",
        "unavailable", "coverage",
      ])
  }

  @Test func `a field that the map does not state is not assumed`() {
    var station = SmallStation.sound
    station.assumptions = Assumptions(fields: [], isWhole: true)
    #expect(told(station) == ["lines: line", "serves: 01", "status", "coverage"])
    station.assumptions = .none
    #expect(told(station) == [])
  }

  @Test func `a value is assumed alone, or with its whole field`() {
    var station = SmallStation.sound
    station.membership = .lines(["line", "other"])
    station.assumptions.fields = ["lines: other (as the slides draw it)", "serves: 02"]
    #expect(told(station) == [])
    #expect(told(station, on: "other") == ["lines: other"])
    station.assumptions.fields = ["lines", "serves"]
    #expect(told(station) == ["lines: line", "serves: 01"])
  }

  @Test func `roles are looked at where they are asked for`() {
    var station = SmallStation.sound
    station.assumptions.fields = ["roles: police"]
    #expect(station.assumptions(in: "01", on: []).isEmpty)
    #expect(
      station.assumptions(in: "01", on: [], as: ["lawyer", "police"])
        == [Assumption("roles", "police")])
  }

  @Test func `what is dropped by facts is still told, for asking could undo it`() {
    var station = SmallStation.sound
    station.assumptions.fields = ["status"]
    let facts = Reading(day: Day("2026-06-01"), factsOnly: true)
    let standing = station.standing(in: "01", on: "line", facts)
    #expect(standing.assumptions == [Assumption("status")])
  }

  @Test func `what a contact needs and the map does not know is listed`() {
    var station = SmallStation.sound
    func unknowns() -> [KnownFact] { station.standing(in: "01", on: "line", reading).unknowns }
    #expect(unknowns() == [.agreement])
    for (state, isKnown) in [
      (Agreement.State.signed, true), (.notSigned, true), (.inquiry, false), (.unknown, false),
    ] {
      station.agreements = [Agreement(regions: ["01"], state: state)]
      #expect(unknowns() == (isKnown ? [] : [.agreement]), "\(state)")
    }
    station.agreements = []
    station.fee = .unknown
    station.modes = []
    station.languages = []
    #expect(unknowns() == [.agreement, .fee, .mode, .language])
  }
}
