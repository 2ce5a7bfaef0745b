import Linjasto
import TestSupport
import Testing

@Suite struct AsOfTests {
  @Test func `the day of several maps is that of the latest, a date stays, any is none`() throws {
    let networks = try Repository.mapNames.map { try Repository.network($0) }
    let days = networks.compactMap(\.asOf)
    #expect(AsOf.map.day(of: networks) == days.max())
    #expect(AsOf.map.day(of: []) == nil)
    let day = try #require(Day("2026-06-01"))
    #expect(AsOf.day(day).day(of: networks) == day)
    #expect(AsOf.any.day(of: networks) == nil)
  }

  @Test(arguments: ["", "Map", "today", "2026-13-01", "2026-6-1"])
  func `no other word is a day`(text: String) { #expect(AsOf(text) == nil) }
}
