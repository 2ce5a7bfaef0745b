import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct UpkeepTests {
  @Test func `days count on through months and leap years`() throws {
    // 1896, 1904 and 2000 are leap years, 1900 is none.
    for first in [1895, 1999] {
      var day = try #require(Day(year: first, month: 1, day: 1))
      let start = day.ordinal
      for step in 1...3700 {
        let next =
          Day(year: day.year, month: day.month, day: day.day + 1)
          ?? Day(year: day.year, month: day.month + 1, day: 1)
          ?? Day(year: day.year + 1, month: 1, day: 1)
        day = next ?? day
        try #require(day.ordinal == start + step, "\(day) is not \(step) days later")
        try #require(day.before(Age(step, .days))?.ordinal == start, "\(step) before \(day)")
      }
    }
  }

  @Test func `a month ago is the same day or the last of a shorter month`() throws {
    let day = try #require(Day("2024-03-31"))
    #expect(day.before(Age(1, .months)) == Day("2024-02-29"))
    #expect(day.before(Age(13, .months)) == Day("2023-02-28"))
    #expect(day.before(Age(2, .years)) == Day("2022-03-31"))
    #expect(day.before(Age(2, .weeks)) == Day("2024-03-17"))
    #expect(day.before(Age(9999, .years)) == nil)
    #expect(Age("12m") == Age(12, .months))
    #expect(Age("12") == nil && Age("m") == nil && Age("-1d") == nil)
  }

  @Test func `records never confirmed come first, then the longest unconfirmed`() throws {
    var contents = try Repository.network("tampere").contents
    let days = ["2022-01-01", nil, "2026-06-01", "2021-05-05", nil]
    contents.stations = zip(contents.stations, days).map { station, day in
      var draft = station
      draft.verified = day.flatMap { Day($0) }
      return draft
    }
    let today = try #require(Day("2026-11-22"))
    let report = try #require(
      StaleReport(of: [Network(sound: contents)], on: today, olderThan: Age(12, .months)))
    #expect(
      report.entries.map { $0.verified?.description } == [nil, nil, "2021-05-05", "2022-01-01"])
    #expect(report.entries.last?.age == 1786)
    #expect(report.text(in: .english).contains("never"))
  }

  @Test func `Swedish is required where a county must offer it, Sámi in Lapland only`() throws {
    var contents = try Repository.network("pohjois-suomi").contents
    contents.stations = contents.stations.map { station in
      var draft = station
      draft.name = LocalizedText([.finnish: station.name.text(in: .finnish), .english: "x"])
      return draft
    }
    let report = TranslationReport(of: Network(sound: contents))
    let first = try #require(report.entries.first)
    #expect(!first.required.isEmpty)
    let group = try #require(report.entries.first { $0.id == "lapland-child-welfare-expert-group" })
    #expect(group.missing == [.swedish, .northernSami, .inariSami, .skoltSami])
    #expect(group.required == [.northernSami, .inariSami, .skoltSami])
    let model = try #require(
      report.entries.first { $0.id == "central-ostrobothnia-psychiatry-model" })
    #expect(model.required == [.swedish])
    let kainuu = try #require(report.entries.first { $0.id == "kainuu-project-group" })
    #expect(kainuu.required.isEmpty && kainuu.missing == [.swedish])
    let ranks = report.entries.map { $0.required.isEmpty }
    #expect(ranks == ranks.sorted { !$0 && $1 })
  }
}
