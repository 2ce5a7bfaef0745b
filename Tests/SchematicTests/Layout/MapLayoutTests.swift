import Schematic
import Testing

@Suite struct MapLayoutTests {
  /// Every odd shape of network is drawn clean.
  @Test(arguments: [
    [], [[0]], [[0, 1]], [[0, 1, 2], [0, 1, 2]], [[0, 1, 2, 3], [1, 2]], [[0, 1], [2, 3], [4]],
    [[0, 1, 2], [], [3]], [[0, 1], [0, 2], [0, 3], [0, 4], [0, 5]],
  ])
  func `odd networks come out clean`(members: [[Int]]) {
    let count = (members.joined().max() ?? 0) + 1
    let map = LineMap(
      stations: (0..<count).map { .init(id: "s\($0)", label: "Asiantuntijatyöryhmä \($0)") },
      lines: members.enumerated().map { index, stations in
        .init(
          id: "l\(index)", label: "Line \(index)", code: "\(index)", color: .ink,
          walks: stations.isEmpty ? [] : [stations])
      })
    let laidOut = MapLayout(effort: 0.2).lay(out: map)
    #expect(laidOut.isClean, "\(laidOut.shortages) \(laidOut.defects)")
    #expect(laidOut.drawing.markers.count == count)
    #expect(laidOut.drawing == MapLayout(effort: 0.2).lay(out: map).drawing)
  }

  @Test func `what an earlier layout decided is kept`() {
    var map = LineMap(
      stations: (0..<8).map { .init(id: "s\($0)", label: "Station \($0)") },
      lines: [
        .init(id: "a", label: "A", color: .ink, walks: [[0, 1, 2, 3, 4]]),
        .init(id: "b", label: "B", color: .ink, walks: [[2, 5, 6, 7]]),
      ])
    let before = MapLayout(effort: 0.3).lay(out: map)
    let earlier = EarlierLayout(
      manifest: JSON.object(before.manifest(of: map, seed: 1)))
    #expect(earlier.places.count == 8)
    map.stations.append(.init(id: "s8", label: "Station 8"))
    map.lines[1].walks = [[2, 5, 6, 7, 8]]
    let after = MapLayout(seed: 5, effort: 0.3, kept: earlier).lay(out: map)
    let movement = after.movement(of: map, since: earlier)
    #expect(movement.stations == 8)
    // Only stations that are on the growing line alone may make way.
    #expect(movement.moved <= 3, "\(movement)")
  }
}
