import Linjasto
import Testing

/// Who may be asked beside the lines: entries and roles.
@Suite struct MembershipTests {
  private let all = Reading(day: Day("2026-06-01"))
  private let facts = Reading(day: Day("2026-06-01"), factsOnly: true)

  @Test func `an entry by assumption is none by facts`() {
    var marked = SmallStation.sound
    marked.isEntry = true
    var everywhere = SmallStation.sound
    everywhere.membership = .all
    for (station, field) in [(marked, "entry"), (everywhere, "lines")] {
      var station = station
      #expect(station.standing(asEntryOf: "01", all).level == .full)
      #expect(station.standing(asEntryOf: "01", facts).level == .full)
      station.assumptions.fields = [field]
      #expect(station.standing(asEntryOf: "01", all).level == .full)
      let standing = station.standing(asEntryOf: "01", facts)
      #expect(standing.level == .unknown && standing.isElsewhere)
      #expect(standing.conditions.map(\.kind) == [.entryAssumed])
      #expect(standing.conditions.map(\.isAssumed) == [true])
    }
  }

  @Test func `an entry must serve the region and be there as anybody else`() {
    var station = SmallStation.sound
    station.isEntry = true
    station.status = .planned
    #expect(station.standing(asEntryOf: "01", all).level == .planned)
    #expect(
      station.standing(asEntryOf: "02", all).conditions.map(\.kind) == [.notServed, .planned])
  }

  @Test func `an entry for every line covers none`() {
    var station = SmallStation.sound
    station.membership = .all
    #expect(station.standing(in: "01", on: "line", all).level == .none)
    #expect(!station.isOn("line", all))
    #expect(station.standing(in: "01", all).level == .full, "but may be asked for a role")
  }

  @Test func `a line or a role by assumption is none by facts`() {
    var station = SmallStation.sound
    station.membership = .lines(["line", "other"])
    station.assumptions.fields = ["lines: other", "roles: police"]
    #expect(station.isOn("line", all) && station.isOn("other", all))
    #expect(station.isOn("line", facts) && !station.isOn("other", facts))
    #expect(station.offers("lawyer", all) && station.offers("police", all))
    #expect(station.offers("lawyer", facts) && !station.offers("police", facts))
    #expect(!station.offers("judge", all) && !station.isOn("third", all))
  }

  @Test func `a role is asked for on whichever line, in a region that is served`() {
    var station = SmallStation.sound
    station.membership = .lines(["other"])
    #expect(station.standing(in: "01", all).level == .full)
    #expect(station.standing(in: "02", all).conditions.map(\.kind) == [.notServed])
    station.assumptions.fields = ["serves", "lines"]
    #expect(station.standing(in: "01", facts).conditions.map(\.kind) == [.regionAssumed])
  }

  @Test func `the ladder has its rungs in order, and two of them are there`() {
    let levels = CoverLevel.allCases
    #expect(levels.map(\.rung) == Array(0...5))
    #expect(levels == levels.sorted())
    #expect(levels.filter(\.isThere) == [.partial, .full])
  }
}
