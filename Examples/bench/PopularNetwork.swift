internal import Foundation
internal import Schematic
internal import TestSupport

/// Networks in which some lines are far more popular than others and a third of the stations is
/// shared: the same as `generate_network.py` makes of the same numbers.
///
/// SplitMix64 and whole numbers only, so that every machine makes the same.
struct PopularNetwork {
  private var random: SplitMix64

  /// - Parameter lines: 26 at most, so that their codes have one letter.
  static func map(stations count: Int, lines lineCount: Int, seed: UInt64 = 1) -> LineMap {
    var network = PopularNetwork(random: SplitMix64(seed: seed &* 1_000_003 &+ UInt64(count)))
    return network.map(count, lineCount)
  }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  private mutating func chance(_ permille: Int) -> Bool { below(1000) < permille }

  private mutating func pick(_ sums: [Int]) -> Int {
    let at = below(sums[sums.count - 1])
    return sums.firstIndex { $0 > at } ?? sums.count - 1
  }

  /// Running sums of weights that fall with the rank.
  private static func sums(_ count: Int, exponent: Double) -> [Int] {
    var sum = 0
    return (0..<count).map { rank in
      sum += Int(100_000 / pow(Double(rank + 1), exponent))
      return sum
    }
  }

  private mutating func map(_ count: Int, _ lineCount: Int) -> LineMap {
    let regions = Self.sums(23, exponent: 0.7)
    let popularity = Self.sums(lineCount, exponent: 0.5)
    let skills = Self.sums(6, exponent: 1)
    let common = Self.sums(count <= 1000 ? 48 : 120, exponent: 1.2)
    var walks = [[Int]](repeating: [], count: lineCount)
    for station in 0..<count {
      let isCoordinator = station < regions.count
      if !isCoordinator { _ = pick(regions) }
      var lines: Set<Int> = [pick(popularity)]
      if isCoordinator || chance(350) {
        let kind = below(10)
        for _ in 0..<(kind < 7 ? 1 : kind < 9 ? 2 : 3 + below(3)) { lines.insert(pick(popularity)) }
      }
      for line in lines.sorted() { walks[line].append(station) }
      passOver(lines.count, skills, common)
    }
    return LineMap(
      stations: (0..<count).map {
        LineMap.Station(id: "s\($0)", label: "Asema numero \($0)")
      },
      lines: walks.enumerated().filter { !$1.isEmpty }.map { line, walk in
        LineMap.Line(
          id: "l\(line)", label: "Need \(line)", code: String(UnicodeScalar(UInt8(65 + line % 26))),
          color: LineMap.palette[line % LineMap.palette.count], walks: [walk])
      })
  }

  /// Draws the numbers that the generator spends on what a drawing does not show.
  private mutating func passOver(_ lines: Int, _ skills: [Int], _ common: [Int]) {
    for _ in 0..<lines { for _ in 0..<1 + below(2) { _ = pick(skills) } }
    if chance(200) { _ = pick(common) }
    _ = below(100)
    let hasFee = chance(300)
    for _ in 0..<7 { _ = below(1000) }
    _ = below(3)
    _ = below(hasFee ? 21 : 5)
    _ = below(4)
    _ = below(20)
  }
}
