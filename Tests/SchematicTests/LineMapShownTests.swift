import Schematic
import TestSupport
import Testing

@Suite struct LineMapShownTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what is shown has the shown memberships in their order, and nothing else`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var map = LineMap.generated(stations: 24, seed: seed)
    for index in map.stations.indices {
      map.stations[index].isShown = Int.random(in: 0..<4, using: &random) > 0
    }
    for index in map.lines.indices {
      let members = map.lines[index].walks.joined()
      map.lines[index].unshown = Set(members.filter { _ in Bool.random(using: &random) })
      map.lines[index].assumed = Set(members).subtracting(map.lines[index].unshown)
    }
    let shown = map.shown
    #expect(shown.stations == map.stations.filter(\.isShown))
    func stops(_ map: LineMap, _ line: LineMap.Line) -> [String] {
      line.walks.joined().filter { map.stations[$0].isShown && !line.unshown.contains($0) }
        .map { map.stations[$0].id }
    }
    let wanted = map.lines.filter { !stops(map, $0).isEmpty }
    #expect(shown.lines.map(\.id) == wanted.map(\.id))
    for (line, whole) in zip(shown.lines, wanted) {
      #expect(stops(shown, line) == stops(map, whole))
      #expect(line.unshown.isEmpty)
      #expect(
        Set(line.assumed.map { shown.stations[$0].id })
          == Set(whole.assumed.map { map.stations[$0] }.filter(\.isShown).map(\.id)))
    }
    #expect(shown.shown == shown)
  }
}
