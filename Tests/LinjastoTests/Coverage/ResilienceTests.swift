import TestSupport
import Testing

@testable import Linjasto

@Suite struct ResilienceTests {
  private func network(_ seed: UInt64) -> Network {
    GeneratedNetwork.mixed(stations: 18, lines: 5, regions: 4, seed: seed)
  }

  private func losing(_ stations: [Station.ID], _ network: Network) -> Network {
    var contents = network.contents
    contents.stations.removeAll { stations.contains($0.id) }
    return Network(sound: contents)
  }

  /// Every cell and role, with its level, in a fixed order.
  private func levels(_ report: CoverageReport) -> [(place: String, level: CoverLevel)] {
    report.cells.flatMap { cell in
      [("\(cell.region):\(cell.line)", cell.level)]
        + cell.roles.map { ("\(cell.region):\(cell.line):\($0.role)", $0.level) }
    }.map { (place: $0.0, level: $0.1) }
  }

  private func name(_ loss: Resilience.Loss) -> String {
    "\(loss.region):\(loss.line)" + (loss.role.map { ":\($0)" } ?? "")
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func `losing a station worsens exactly what its ranking says`(seed: UInt64) {
    let network = network(seed)
    let before = CoverageReport(of: network)
    let resilience = Resilience(of: before, [network])
    for station in network.stations {
      let after = CoverageReport(of: losing([station.id], network))
      let entry = resilience.stations.first { $0.station == station.id }
      var worse: [String: [CoverLevel]] = [:]
      for (old, new) in zip(levels(before), levels(after)) where old.level != new.level {
        worse[old.place] = [old.level, new.level]
      }
      let said = Dictionary(
        (entry?.losses ?? []).map { (name($0), [$0.from, $0.to]) }, uniquingKeysWith: { $1 })
      #expect(worse == said, "\(station.id)")
      let bare = zip(before.entries, after.entries)
        .filter { !$0.stations.isEmpty && $1.stations.isEmpty }.map(\.0.region)
      #expect(bare == entry?.entries ?? [])
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `losing a pair empties its joint cells and those of either`(seed: UInt64) {
    let network = network(seed)
    let before = CoverageReport(of: network)
    let resilience = Resilience(of: before, [network])
    let pairs = Dictionary(
      resilience.pairs.map { ($0.stations, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = network.stations.map(\.id)
    for (index, first) in ids.enumerated() {
      for second in ids[(index + 1)...] {
        let after = CoverageReport(of: losing([first, second], network))
        let emptied = zip(before.cells, after.cells).count { $0.level.isThere && !$1.level.isThere }
        let alone = resilience.stations.filter { [first, second].contains($0.station) }
          .reduce(0) { $0 + $1.cells }
        if let pair = pairs[[first, second]] {
          #expect(pair.cells == emptied)
        } else {
          #expect(alone == emptied)
        }
      }
    }
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func `a station cuts others off exactly when removing it leaves more parts`(seed: UInt64) {
    let network = GeneratedNetwork.mixed(stations: 14, lines: 9, regions: 3, seed: seed)
    let found = Resilience(of: CoverageReport(of: network), [network]).articulations
    let reading = Reading(day: network.asOf)
    let there = network.stations.filter {
      Presence(of: $0, reading).level.isThere && !$0.lines.isEmpty
    }
    for station in there {
      let mine = component(of: station, among: there)
      let rest = there.filter { $0.id != station.id && mine.contains($0.id) }
      var parts: [Int] = []
      var seen: Set<Station.ID> = []
      for other in rest where !seen.contains(other.id) {
        let part = component(of: other, among: rest)
        seen.formUnion(part)
        parts.append(part.count)
      }
      let entry = found.first { $0.station == station.id }
      #expect((entry != nil) == (parts.count > 1), "\(station.id)")
      if let entry {
        #expect(entry.parts == parts.count)
        #expect(entry.cutOff == rest.count - (parts.max() ?? 0))
      }
    }
  }

  private func component(of station: Station, among stations: [Station]) -> Set<Station.ID> {
    var found: Set<Station.ID> = [station.id]
    var open = [station]
    while let next = open.popLast() {
      for other in stations where !found.contains(other.id) {
        guard !Set(other.lines).isDisjoint(with: next.lines) else { continue }
        found.insert(other.id)
        open.append(other)
      }
    }
    return found
  }
}
