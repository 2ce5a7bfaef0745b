import TestSupport
import Testing

@testable import Schematic

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

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `orders of an earlier map change little when a station comes`(seed: UInt64) {
    var map = Self.setSystem(stations: 20, lines: 5, seed: seed)
    let before = Support(effort: 0.05).lineGraph(of: map)
    map.stations.append(.init(id: "new", label: "New"))
    map.lines[0].walks[0].append(20)
    map.lines[1].walks[0].append(20)
    let earlier = before.walks.map { $0.first ?? [] }
    let after = Support(effort: 0.05, earlier: earlier).lineGraph(of: map)
    let old = Set(before.segments.map { [$0.a, $0.b] })
    let kept = after.segments.count { old.contains([$0.a, $0.b]) }
    #expect(Double(kept) >= 0.7 * Double(old.count))
  }

  @Test func `odd maps come through`() {
    let odd: [[(stations: [Int], isOrdered: Bool)]] = [
      [], [([], false)], [([2], false)], [([0, 1, 2, 3], false)],
      [([0, 1, 2, 3], false), ([3, 1, 0, 2], false)],
      [([0, 1, 2, 3, 4, 5], false), ([2, 4], false)],
      [([0, 1, 2], false), ([3, 4, 5], false)],
      (0..<10).map { _ in ([5, 0, 3, 1], false) },
      [([0, 1, 2, 3, 0], true), ([1, 3, 4], false)],
      [([0, 1, 2], true), ([1], true), ([1], false), ([1, 5], false)],
    ]
    for lines in odd {
      let map = Self.map(stations: 6, lines: lines)
      let graph = Support(effort: 0.01).lineGraph(of: map)
      for (line, walks) in zip(lines, graph.walks) {
        #expect(walks.joined().sorted() == line.stations.sorted())
      }
    }
  }

  @Test func `lines with the same stations share every segment`() {
    let map = Self.map(
      stations: 7, lines: [([0, 1, 2, 3, 4, 5, 6], false), ([6, 2, 4, 0, 1, 3, 5], false)])
    #expect(Support(effort: 0.1).lineGraph(of: map).segments.count == 6)
  }

  @Test func `a station of one line never splits a shared segment`() {
    let map = Self.map(
      stations: 8, lines: [([0, 1, 2, 3, 6, 7], false), ([0, 1, 2, 3, 4, 5], false)])
    let graph = Support(effort: 0.1).lineGraph(of: map)
    #expect(graph.segments.count { $0.lines.count == 2 } == 3)
    #expect(graph.segments.count == 7)
  }

  @Test func `parts hold every station once`() {
    for seed in 1...10 as ClosedRange<UInt64> {
      let map = Self.setSystem(stations: 30, lines: 4, seed: seed)
      let graph = Support(effort: 0.002).lineGraph(of: map)
      #expect(graph.components().joined().sorted() == Array(0..<30))
    }
  }
}
