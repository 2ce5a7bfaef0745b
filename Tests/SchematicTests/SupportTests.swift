import Schematic
import TestSupport
import Testing

@Suite struct SupportTests {
  /// A generated set system: every station on one to four of the lines.
  static func setSystem(stations: Int, lines: Int, seed: UInt64) -> LineMap {
    var random = SplitMix64(seed: seed)
    var members = [[Int]](repeating: [], count: lines)
    for station in 0..<stations {
      let count = min(lines, 1 + Int.random(in: 0...3, using: &random))
      for line in (0..<lines).shuffled(using: &random).prefix(count) {
        members[line].append(station)
      }
    }
    return map(stations: stations, lines: members.map { ($0, false) })
  }

  static func map(stations: Int, lines: [(stations: [Int], isOrdered: Bool)]) -> LineMap {
    LineMap(
      stations: (0..<stations).map { .init(id: "s\($0)", label: "Station \($0)") },
      lines: lines.enumerated().map { index, line in
        .init(
          id: "l\(index)", label: "Line \(index)", color: .ink,
          walks: line.stations.isEmpty ? [] : [line.stations], isOrdered: line.isOrdered)
      })
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every line visits all its stations exactly once`(seed: UInt64) {
    let map = Self.setSystem(stations: 8 + Int(seed), lines: 3 + Int(seed % 5), seed: seed)
    let graph = Support(effort: 0.01).lineGraph(of: map)
    for (line, walks) in graph.walks.enumerated() {
      #expect(walks.count <= 1)
      #expect(walks.joined().sorted() == map.lines[line].walks.joined().sorted())
    }
    #expect(graph == LineGraph(stationCount: map.stations.count, walks: graph.walks))
  }

  @Test func `ordered lines keep their order, and unordered ones follow them`() {
    let map = Self.map(
      stations: 6, lines: [([0, 1, 2, 3, 4, 5], true), ([5, 3, 1, 0, 2, 4], false)])
    let graph = Support(effort: 0.05).lineGraph(of: map)
    #expect(graph.walks[0] == [[0, 1, 2, 3, 4, 5]])
    #expect(graph.segments.count == 5)
  }

  @Test func `the same seed gives the same graph`() {
    let map = Self.setSystem(stations: 20, lines: 6, seed: 7)
    let search = Support(seed: 3, effort: 0.01)
    #expect(search.lineGraph(of: map) == search.lineGraph(of: map))
  }
}
