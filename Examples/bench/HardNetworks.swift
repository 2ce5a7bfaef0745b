internal import Schematic
internal import TestSupport

/// Networks that take a layout to its bounds: what cannot be drawn legibly is told early, and all
/// else ends in some seconds.
enum HardNetworks {
  /// By name; those of at most `largest` stations.
  static func maps(largest: Int) -> [(name: String, map: LineMap)] {
    let all = [
      ("random-700-20x60", random(stations: 700, lines: 20, stops: 60, isOrdered: false)),
      ("random-700-20x60-o", random(stations: 700, lines: 20, stops: 60, isOrdered: true)),
      ("random-300-20x12", random(stations: 300, lines: 20, stops: 12, isOrdered: false)),
      ("complete-20", map(20, pairs(20), isOrdered: true)),
      ("complete-100", map(100, pairs(100), isOrdered: true)),
      ("star-2000", map(2001, (1...2000).map { [0, $0] }, isOrdered: true)),
      ("bundle-2000", map(3, [[Int]](repeating: [0, 1, 2], count: 2000), isOrdered: true)),
      ("pairs-1000", map(2000, (0..<1000).map { [2 * $0, 2 * $0 + 1] }, isOrdered: true)),
      ("line-5000", map(5000, [Array(0..<5000)], isOrdered: true)),
      ("alone-10000", map(10_000, [], isOrdered: true)),
    ]
    return all.filter { $0.1.stations.count <= largest }.map { (name: $0.0, map: $0.1) }
  }

  private static func pairs(_ count: Int) -> [[Int]] {
    (0..<count).flatMap { a in (0..<a).map { [a, $0] } }
  }

  private static func random(stations: Int, lines: Int, stops: Int, isOrdered: Bool) -> LineMap {
    var random = SplitMix64(seed: 1)
    let walks = (0..<lines).map { _ in
      Array((0..<stations).shuffled(using: &random).prefix(stops))
    }
    return map(stations, walks, isOrdered: isOrdered)
  }

  private static func map(_ stations: Int, _ walks: [[Int]], isOrdered: Bool) -> LineMap {
    LineMap(
      stations: (0..<stations).map { LineMap.Station(id: "s\($0)", label: "Generated \($0)") },
      lines: walks.enumerated().map { index, walk in
        LineMap.Line(
          id: "l\(index)", label: "Generated line \(index)",
          color: LineMap.palette[index % LineMap.palette.count], walks: [walk],
          isOrdered: isOrdered)
      })
  }
}
