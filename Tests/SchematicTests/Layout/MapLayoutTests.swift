import Foundation
import TestSupport
import Testing

@testable import Schematic

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

  /// Stations in a row.
  private static func row(_ count: Int) -> LineMap {
    LineMap(
      stations: (0..<count).map { .init(id: "s\($0)", label: "Station \($0)") },
      lines: [.init(id: "a", label: "A", code: "A", color: .ink, walks: [Array(0..<count)])])
  }

  @Test func `along a lone line every name stands at the height of its station`() throws {
    let map = Self.row(18)
    let drawing = MapLayout().lay(out: map).whole
    for (label, marker) in zip(drawing.labels, drawing.markers) {
      #expect(label.station == marker.station)
      #expect(abs(label.box.center.y - marker.center.y) < 0.02, "\(label.station)")
    }
  }

  @Test func `a lone line prints large, however much of its page it leaves empty`() throws {
    let map = Self.row(18)
    let page = try #require(Page(named: "A4"))
    let sheet = MapLayout().sheet(for: map, with: [Poster(title: "Title")], on: page)
    // Eighteen names of 20 points one under another take less than half of the page's height.
    #expect(sheet.composition.textSize > 20)
    let spacing = try #require(Ink(sheet.map.whole).score.textOverSpacing)
    #expect(spacing > 0.4)
  }

  /// Lines through a town, each bent once, with names of six to twenty letters.
  private static func town(seed: UInt64) -> LineMap {
    var random = SplitMix64(seed: seed)
    var stations: [LineMap.Station] = []
    let lines = (0..<6).map { line in
      let angle = (Double(line) + Double.random(in: -0.2...0.2, using: &random)) * .pi / 6
      let way = Point(x: cos(angle), y: sin(angle))
      let bend = way.turnedRight * Double.random(in: -0.4...0.4, using: &random)
      let middle = way.turnedRight * Double.random(in: -4...4, using: &random)
      let walk = (-8...8).map { step in
        let at = middle + way * Double(step) + bend * Double(max(0, step))
        let name = "S" + String(repeating: "a", count: .random(in: 5...19, using: &random))
        stations.append(.init(id: "s\(stations.count)", label: name, position: at))
        return stations.count - 1
      }
      return LineMap.Line(
        id: "l\(line)", label: "Line \(line)", code: "\(line)", color: .ink, walks: [walk],
        isOrdered: true)
    }
    return LineMap(stations: stations, lines: lines)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `names along ordered lines stand on one side, and near their own markers`(seed: UInt64)
    throws
  {
    let map = Self.town(seed: seed)
    let laidOut = MapLayout(effort: 0.5).lay(out: map)
    #expect(laidOut.isClean, "\(laidOut.shortages) \(laidOut.defects)")
    let ink = Ink(laidOut.whole)
    #expect(ink.sideChangeCount < map.stations.count / 8, "\(ink.sideChangeCount)")
    #expect(ink.strayLabelCount <= 1)
    let text = JSON.object(laidOut.manifest(of: map, seed: 1)).text()
    let earlier = EarlierLayout(manifest: try JSON(parsing: text))
    #expect(earlier.shape.isCareful)
    #expect(MapLayout(effort: 0.5, kept: earlier).lay(out: map).whole == laidOut.whole)
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
