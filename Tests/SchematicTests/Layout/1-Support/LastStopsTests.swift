import TestSupport
import Testing

@testable import Schematic

@Suite struct LastStopsTests {
  /// A generated set system, with a stop of its own at the end of some lines.
  private static func map(seed: UInt64) -> (plain: LineMap, ended: LineMap) {
    var plain = SupportTests.setSystem(stations: 14, lines: 5, seed: seed)
    var ended = plain
    for line in plain.lines.indices where (seed >> UInt64(line)) % 2 == 1 || line == 0 {
      let stop = LineMap.Station(id: "end\(line)", label: "End \(line)")
      plain.stations.append(stop)
      ended.stations.append(stop)
      ended.lines[line].walks = [(ended.lines[line].walks.first ?? []) + [plain.stations.count - 1]]
      ended.lines[line].keepsLast = true
    }
    return (plain, ended)
  }

  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func `a last stop is at an end of its line, and changes nothing before it`(seed: UInt64) {
    let (plain, ended) = Self.map(seed: seed)
    let search = Support(seed: seed, effort: 0.02)
    let (before, after) = (search.lineGraph(of: plain), search.lineGraph(of: ended))
    for (line, walks) in after.walks.enumerated() {
      guard let stop = ended.lines[line].keepsLast ? ended.lines[line].walks.last?.last : nil else {
        #expect(walks == before.walks[line])
        continue
      }
      let walk = walks.last ?? []
      #expect(walk.first == stop || walk.last == stop)
      #expect([walk.filter { $0 != stop }].filter { !$0.isEmpty } == before.walks[line])
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a last stop stays at the end where an earlier map had it`(seed: UInt64) {
    let (_, map) = Self.map(seed: seed)
    let first = Support(seed: seed, effort: 0.05).lineGraph(of: map)
    for isTurned in [false, true] {
      let earlier = first.walks.map { walks in
        isTurned ? Array(walks.joined().reversed()) : Array(walks.joined())
      }
      let next = Support(seed: seed + 1, effort: 0.05, earlier: earlier).lineGraph(of: map)
      for line in map.lines.indices where map.lines[line].keepsLast && earlier[line].count > 1 {
        let stop = map.lines[line].walks.last?.last
        #expect((next.walks[line].last?.first == stop) == (earlier[line].first == stop))
      }
    }
  }

  @Test func `of two ends the stop takes the one with more room`() {
    var map = SupportTests.map(
      stations: 5, lines: [([0, 1, 2, 3], false), ([3, 4], false), ([0, 1, 2], false)])
    map.lines[2].isOrdered = true
    map.stations.append(.init(id: "end", label: "End"))
    map.lines[1].walks = [[3, 4, 5]]
    map.lines[1].keepsLast = true
    #expect(Support(effort: 0.05).lineGraph(of: map).segment(between: 4, and: 5) != nil)
  }
}
