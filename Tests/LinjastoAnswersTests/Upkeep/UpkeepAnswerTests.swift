import Linjasto
import LinjastoAnswers
import TestSupport
import Testing

@Suite struct UpkeepAnswerTests {
  @Test(arguments: Repository.mapNames)
  func `what nobody confirmed has neither a day nor an age`(name: String) throws {
    let network = try Repository.network(name)
    let day = try #require(Day("2026-06-01"))
    let report = try #require(StaleReport(of: [network], on: day, olderThan: Age(12, .months)))
    let answer = StaleAnswer(report)
    let parsed = try Parsed(answer)
    #expect(parsed.format == "linjasto-stale/1")
    #expect(answer.day == "2026-06-01" && answer.since == "2025-06-01")
    #expect(answer.stations == network.stations.count)
    let entries = try #require(parsed.object["entries"] as? [[String: Any]])
    #expect(entries.count == answer.entries.count)
    #expect(!entries.isEmpty)
    for entry in entries { #expect((entry["verified"] == nil) == (entry["age"] == nil)) }
    for entry in answer.entries {
      #expect(network[Station.ID(entry.station)] != nil)
      #expect(entry.verified.map { $0 < answer.since } ?? true)
    }
  }

  @Test func `an old confirmation is told by its day and age`() throws {
    var contents = try Repository.network("tampere").contents
    contents.stations[0].verified = Day("2025-01-01")
    let day = try #require(Day("2026-01-01"))
    let report = try #require(
      StaleReport(of: [Network(sound: contents)], on: day, olderThan: Age(6, .months)))
    let entry = try #require(StaleAnswer(report).entries.last)
    #expect(entry.station == contents.stations[0].id.rawValue)
    #expect(entry.verified == "2025-01-01" && entry.age == 365)
  }

  @Test(arguments: Repository.mapNames)
  func `missing languages are counted as they are listed`(name: String) throws {
    let answer = TranslationsAnswer(TranslationReport(of: try Repository.network(name)))
    #expect(try Parsed(answer).format == "linjasto-translations/1")
    #expect(answer.entries.count <= answer.texts)
    #expect(answer.entries.isEmpty == answer.counts.isEmpty)
    for count in answer.counts {
      #expect(count.missing == answer.entries.count { $0.missing.contains(count.language) })
      #expect(count.required == answer.entries.count { $0.required.contains(count.language) })
    }
    let languages = Set(answer.entries.flatMap(\.missing))
    #expect(languages == Set(answer.counts.map(\.language)))
    for entry in answer.entries {
      #expect(!entry.missing.contains(entry.language) && !entry.text.isEmpty)
      #expect(Set(entry.required).isSubset(of: entry.missing))
    }
  }
}
