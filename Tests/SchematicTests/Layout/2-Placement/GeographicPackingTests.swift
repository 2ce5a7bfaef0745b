import TestSupport
import Testing

@testable import Schematic

@Suite struct GeographicPackingTests {
  static func parts(_ count: Int, seed: UInt64) -> [GeographicPacking.Part] {
    var random = SplitMix64(seed: seed)
    func number(_ range: ClosedRange<Double>) -> Double {
      Double.random(in: range, using: &random)
    }
    return (0..<count).map { _ in
      let size = Point(x: number(1...8), y: number(1...8))
      return GeographicPacking.Part(
        size: size, middle: Point(x: size.x * number(0.3...0.7), y: size.y * number(0.3...0.7)),
        place: Point(x: number(0...1000), y: number(0...1000)))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `parts lie apart and keep their bearings`(seed: UInt64) {
    let parts = Self.parts(2 + Int(seed % 5), seed: seed)
    let offsets = GeographicPacking.offsets(parts)
    for a in parts.indices {
      for b in 0..<a {
        let apartX =
          offsets[a].x >= offsets[b].x + parts[b].size.x + 1
          || offsets[b].x >= offsets[a].x + parts[a].size.x + 1
        let apartY =
          offsets[a].y >= offsets[b].y + parts[b].size.y + 1
          || offsets[b].y >= offsets[a].y + parts[a].size.y + 1
        #expect(apartX || apartY)
        let drawn = offsets[a] + parts[a].middle - offsets[b] - parts[b].middle
        let given = parts[a].place - parts[b].place
        #expect(drawn.unit.dot(given.unit) > 0.7071, "\(a) from \(b): \(drawn), given \(given)")
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `parts far from each other move together`(seed: UInt64) {
    let parts = Self.parts(3, seed: seed)
    let offsets = GeographicPacking.offsets(parts)
    let width = zip(offsets, parts).map { $0.x + $1.size.x }.max() ?? 0
    let height = zip(offsets, parts).map { $0.y + $1.size.y }.max() ?? 0
    let sizes = parts.reduce(0) { $0 + $1.size.x + $1.size.y + 6 }
    #expect(width + height < 1.5 * sizes)
  }

  @Test func `many parts, and parts in the same place, lie apart`() {
    var parts = Self.parts(40, seed: 5)
    for i in 20..<30 { parts[i].place = parts[0].place }
    let offsets = GeographicPacking.offsets(parts)
    for a in parts.indices {
      for b in 0..<a {
        let boxes = [a, b].map { Rect(from: offsets[$0], to: offsets[$0] + parts[$0].size) }
        #expect(!boxes[0].intersects(boxes[1]))
      }
    }
  }

  @Test func `a part without coordinates lies beside those with`() {
    let graph = LineGraph(stationCount: 7, walks: [[[0, 1, 2]], [[3, 4]], [[5, 6]]])
    let given = [0.0, 10, 20, 60, 70]
    let positions = given.map { Optional(Point(x: $0, y: 0)) } + [nil, nil]
    let placement = Placer(effort: 40).place(graph, positions: positions)
    PlacerTests.check(placement, of: graph)
    let (west, east) = (placement.positions[1], placement.positions[3])
    #expect(east.x > west.x && abs(east.y - west.y) < abs(east.x - west.x))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a cross keeps its bearings`(seed: UInt64) {
    var positions: [Point?] = [.zero]
    for arm in 0..<4 {
      for step in 1...3 {
        let way = Octant.units[2 * arm]
        positions.append(way * Double(10 * step))
      }
    }
    let graph = LineGraph(
      stationCount: 13,
      walks: [[[3, 2, 1, 0, 7, 8, 9]], [[6, 5, 4, 0, 10, 11, 12]]])
    let placement = Placer(seed: seed).place(graph, positions: positions)
    for arm in 0..<4 {
      let way = placement.positions[3 * arm + 3] - placement.positions[0]
      #expect(way.unit.dot(Octant.units[2 * arm]) > 0.75)
    }
  }
}
