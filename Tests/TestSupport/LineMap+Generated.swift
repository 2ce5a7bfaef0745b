public import Schematic

extension LineMap {
  /// A network without geography, built in code: about nine stations a line; one station in eight
  /// stands on a second or third line, mostly a neighboring one, as experts do who are shared.
  public static func generated(stations stationCount: Int, seed: UInt64 = 1) -> LineMap {
    var random = SplitMix64(seed: seed &+ UInt64(stationCount))
    let lineCount = max(3, stationCount / 9)
    var walks = [[Int]](repeating: [], count: lineCount)
    for station in 0..<stationCount {
      let line = station % lineCount
      walks[line].append(station)
      // The first station of each line joins it to the one before, so that the map is one piece.
      if station < lineCount, station > 0 { walks[line - 1].append(station) }
      if station >= lineCount, Int.random(in: 0..<8, using: &random) == 0 {
        let other = (line + Int.random(in: 1...3, using: &random)) % lineCount
        if other != line { walks[other].append(station) }
      }
    }
    return LineMap(
      stations: (0..<stationCount).map {
        Station(id: "s\($0)", label: label($0, using: &random))
      },
      lines: (0..<lineCount).map {
        Line(
          id: "l\($0)", label: "Generated line \($0)",
          color: palette[$0 % palette.count], walks: [walks[$0]])
      })
  }

  /// A network in zones, built in code: every station stands in some zone, and one in eight on a
  /// second line, mostly a neighboring one.
  public static func generated(
    stations stationCount: Int, lines lineCount: Int, zones zoneCount: Int, seed: UInt64 = 1
  ) -> LineMap {
    var random = SplitMix64(seed: seed &+ UInt64(stationCount))
    var walks = [[Int]](repeating: [], count: lineCount)
    var stations: [Station] = []
    for station in 0..<stationCount {
      let line = station % lineCount
      walks[line].append(station)
      if Int.random(in: 0..<8, using: &random) == 0 {
        let other = (line + Int.random(in: 1...3, using: &random)) % lineCount
        if other != line { walks[other].append(station) }
      }
      var drawn = Station(id: "s\(station)", label: label(station, using: &random))
      drawn.zone = Int.random(in: 0..<zoneCount, using: &random)
      stations.append(drawn)
    }
    return LineMap(
      stations: stations,
      lines: (0..<lineCount).map {
        Line(
          id: "l\($0)", label: "Generated line \($0)", code: "\($0 + 1)",
          color: palette[$0 % palette.count], walks: [walks[$0]])
      },
      zones: (0..<zoneCount).map { Zone(id: "z\($0)", label: "Zone \($0 + 1)") })
  }

  private static func label(_ station: Int, using random: inout SplitMix64) -> String {
    let words = ["Unit", "Team", "Clinic", "Counselling", "Coordination", "Family", "Regional"]
    let count = Int.random(in: 1...3, using: &random)
    return (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      .joined(separator: " ") + " \(station)"
  }
}
