import TestSupport

@testable import Schematic

extension LineMap {
  /// A map with zones, built in code: most stations stand on one line, some are shared by lines
  /// anywhere, some have notes; some stand in no zone; some zones and lines have nobody.
  static func banded(stations count: Int, lines: Int, zones: Int, seed: UInt64) -> LineMap {
    var random = SplitMix64(seed: seed)
    let words = [
      "Unit", "Team", "Counselling", "Oikeuspsykiatrian", "työryhmä", "Family", "Å",
      "Maahanmuuttaja- ja turvapaikka", "Lastensuojelun",
    ]
    func name() -> String {
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    var walks = [[Int]](repeating: [], count: lines)
    var stations: [Station] = []
    for index in 0..<count {
      let zone = Int.random(in: -1..<zones, using: &random)
      let label = "\(name()) \(index)"
      stations.append(
        Station(
          id: "s\(index)", label: label, otherLabels: [label, "\(name()) \(index)"],
          note: index % 7 == 0 ? name() : "", otherNotes: index % 7 == 0 ? [name()] : [],
          state: State.allCases.randomElement(using: &random) ?? .active,
          zone: zone < 0 ? (index % 3 == 0 ? nil : 0) : zone))
      let isShared = Int.random(in: 0..<4, using: &random) == 0
      for _ in 0..<(isShared ? Int.random(in: 2...5, using: &random) : 1) {
        let line = Int.random(in: 0..<lines, using: &random)
        if walks[line].last != index { walks[line].append(index) }
      }
    }
    // The notes of a place are those of every picture of it.
    for index in stations.indices where !stations[index].note.isEmpty {
      stations[index].otherNotes.append(stations[index].note)
    }
    return LineMap(
      stations: stations,
      lines: walks.enumerated().map { index, walk in
        Line(
          id: "l\(index)", label: name(), code: "\(index)", color: palette[index % palette.count],
          walks: walk.isEmpty ? [] : [walk])
      },
      zones: (0..<zones).map { Zone(id: "z\($0)", label: "\(name()) \($0)") })
  }

  /// Another picture of the map: other looks, some stations and memberships not shown.
  func withSomeHidden(seed: UInt64) -> LineMap {
    var random = SplitMix64(seed: seed)
    var picture = self
    for index in stations.indices {
      picture.stations[index].isShown = Int.random(in: 0..<4, using: &random) > 0
      picture.stations[index].label = stations[index].otherLabels.last ?? stations[index].label
    }
    for index in lines.indices {
      let walk = lines[index].walks.joined()
      picture.lines[index].unshown = Set(
        walk.filter { _ in Int.random(in: 0..<6, using: &random) == 0 })
    }
    return picture
  }
}
