import Graphviz
import Schematic
import TestSupport

/// Networks that become drawings: small ones, with searches that somebody ends early.
extension FuzzKind {
  static let freeLayout = FuzzKind(
    "layout", bound: .seconds(20), seeds: { [] }, fresh: { Sketch.free(&$0) },
    check: { bytes in
      var outcome = Outcome()
      guard let map = outcome.lineMap(bytes), Sketch.isSmall(map) else { return outcome }
      outcome.draws(MapLayout(seed: UInt64(bytes.count % 5), effort: 0.1), map)
      return outcome
    })

  static let bandedLayout = FuzzKind(
    "bands", bound: .seconds(20), seeds: { [] }, fresh: { Sketch.banded(&$0) },
    check: { bytes in
      var outcome = Outcome()
      guard let map = outcome.lineMap(bytes), Sketch.isSmall(map) else { return outcome }
      outcome.draws(BandedLayout(seed: UInt64(bytes.count % 5), effort: 0.1), map)
      return outcome
    })
}

/// Small networks of any kind, as JSON.
enum Sketch {
  /// What a layout with little effort draws in well under a second.
  static func isSmall(_ map: LineMap) -> Bool {
    map.stations.count <= 14 && map.lines.count <= 8
      && map.lines.reduce(0) { $0 + $1.walks.reduce(0) { $0 + $1.count } } <= 48
      && map.stations.allSatisfy { $0.label.utf8.count <= 400 }
  }

  static func free(_ random: inout SplitMix64) -> String { json(zones: 0, &random) }

  static func banded(_ random: inout SplitMix64) -> String {
    json(zones: Int.random(in: 1...4, using: &random), &random)
  }

  private static func json(zones zoneCount: Int, _ random: inout SplitMix64) -> String {
    let stationCount = Int.random(in: 0...12, using: &random)
    let isPlaced = random.next() % 3 == 0
    let zones = (0..<zoneCount).map { LineMap.Zone(id: "z\($0)", label: label(&random)) }
    let stations = (0..<stationCount).map { index in
      let place = isPlaced || random.next() % 8 == 0 ? point(&random) : nil
      let zone =
        zoneCount > 0 && random.next() % 6 > 0
        ? Int.random(in: 0..<zoneCount, using: &random) : nil
      return LineMap.Station(id: "s\(index)", label: label(&random), position: place, zone: zone)
    }
    let lines = (0..<Int.random(in: 0...6, using: &random)).map { index in
      line(index, of: stationCount, &random)
    }
    return LineMap(stations: stations, lines: lines, zones: zones).json(name: "generated")
      .text(pretty: true)
  }

  private static func line(
    _ index: Int, of stationCount: Int, _ random: inout SplitMix64
  ) -> LineMap.Line {
    let isOrdered = random.next() % 3 == 0
    var members = Array(0..<stationCount).shuffled(using: &random)
    members = Array(members.prefix(Int.random(in: 0...8, using: &random)))
    if isOrdered, random.next() % 3 == 0, let first = members.first { members.append(first) }
    var walks = members.isEmpty ? [] : [members]
    if isOrdered, random.next() % 4 == 0, members.count > 2 {
      walks.append([members[1], Int.random(in: 0..<stationCount, using: &random)])
    }
    return LineMap.Line(
      id: "l\(index)", label: label(&random), code: "\(index + 1)",
      color: LineMap.palette[index % LineMap.palette.count], walks: walks, isOrdered: isOrdered)
  }

  /// Whole numbers as well as others, since coincidences are what goes wrong.
  private static func point(_ random: inout SplitMix64) -> Point {
    let scale = [1, 1, 0.37, 1e5, 1e-7][Int.random(in: 0..<5, using: &random)]
    return Point(
      x: Double(Int.random(in: -4...4, using: &random)) * scale,
      y: Double(Int.random(in: -4...4, using: &random)) * scale)
  }

  private static func label(_ random: inout SplitMix64) -> String {
    if random.next() % 12 == 0 {
      let pieces = HostilePieces.all.filter { $0.count < 80 }
      return String(
        decoding: pieces[Int.random(in: 0..<pieces.count, using: &random)], as: UTF8.self)
    }
    let words = [
      "Perheneuvola", "Tiimi", "Unit", "Children's outpatient clinic", "OT", "Å", "keskus",
    ]
    return (0..<Int.random(in: 1...4, using: &random)).map { _ in
      words[Int.random(in: 0..<words.count, using: &random)]
    }.joined(separator: " ")
  }
}
