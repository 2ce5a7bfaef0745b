import Testing

@testable import Schematic

/// What a map drawn into an earlier drawing of it keeps.
@Suite struct KeptTests {
  /// Two parts; in the first, lines share stations and one has a corner to turn.
  private static let map = network([
    [0, 1, 2, 3, 4], [2, 5, 6, 7], [7, 4, 8], [9, 10, 11], [10, 12],
  ])

  private static func network(_ members: [[Int]]) -> LineMap {
    let count = (members.joined().max() ?? 0) + 1
    return LineMap(
      stations: (0..<count).map { .init(id: "s\($0)", label: "Asiantuntija \($0)") },
      lines: members.enumerated().map { index, stations in
        .init(
          id: "l\(index)", label: "Line \(index)", code: "\(index)", color: .ink,
          walks: [stations])
      })
  }

  private func earlier(_ laidOut: LaidOutMap) throws -> EarlierLayout {
    let text = JSON.object(laidOut.manifest(of: laidOut.map, seed: 1)).text()
    return EarlierLayout(manifest: try JSON(parsing: text))
  }

  private func draw(_ map: LineMap, seed: UInt64 = 1, into earlier: EarlierLayout = .init())
    -> LaidOutMap
  {
    MapLayout(seed: seed, effort: 0.2, kept: earlier).lay(out: map)
  }

  /// How far markers are from where they were, the two drawings laid over each other.
  private func moves(_ now: LaidOutMap, since before: LaidOutMap) -> [Double] {
    let old = Dictionary(
      uniqueKeysWithValues: before.whole.markers.map { ($0.station, $0.center) })
    let shifts = now.whole.markers.compactMap { marker in
      old[marker.station].map { marker.center - $0 }
    }
    func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    let whole = Point(x: median(shifts.map(\.x)), y: median(shifts.map(\.y)))
    return shifts.map { ($0 - whole).length }
  }

  @Test(arguments: [1, 7] as [UInt64])
  func `a map in which nothing changed is the same drawing again`(seed: UInt64) throws {
    let first = draw(Self.map)
    let second = draw(Self.map, seed: seed, into: try earlier(first))
    #expect(second.whole == first.whole)
    #expect(draw(Self.map, seed: seed, into: try earlier(second)).whole == first.whole)
  }

  /// Nine lines leave one station, so that some part in the open.
  @Test func `forks are kept`() throws {
    let star = Self.network((1...9).map { [0, $0] })
    let first = draw(star)
    #expect(first.graph.stationCount > star.stations.count)
    #expect(draw(star, seed: 3, into: try earlier(first)).whole == first.whole)
  }

  @Test func `free lines keep their orders`() throws {
    var map = Self.map
    for index in map.lines.indices { map.lines[index].isOrdered = false }
    let first = draw(map)
    let second = draw(map, seed: 5, into: try earlier(first))
    #expect(second.graph == first.graph && second.whole == first.whole)
  }

  /// By line, where its walk gets another station.
  @Test(arguments: [(0, 5), (1, 4), (3, 0), (2, 1)])
  func `a new station leaves the others near`(line: Int, place: Int) throws {
    let first = draw(Self.map)
    let map = Self.withStation(Self.map, on: line, at: place)
    let second = draw(map, seed: 2, into: try earlier(first))
    #expect(second.isClean && second.whole.markers.count == map.stations.count)
    // But for the end of a line that moves on.
    #expect(moves(second, since: first).count { $0 > first.pointsPerCell / 2 } <= 1)
    // And so it stays.
    #expect(draw(map, into: try earlier(second)).whole == second.whole)
  }

  @Test(arguments: [0, 1, 6, 8, 11])
  func `where a station is gone the others stay`(gone: Int) throws {
    let first = draw(Self.map)
    var map = Self.map
    map.stations.remove(at: gone)
    for index in map.lines.indices {
      map.lines[index].walks[0] = map.lines[index].walks[0].filter { $0 != gone }
        .map { $0 > gone ? $0 - 1 : $0 }
    }
    let second = draw(map, seed: 2, into: try earlier(first))
    #expect(second.isClean)
    #expect(moves(second, since: first).allSatisfy { $0 < 1e-6 })
    #expect(second.movement(of: map, since: try earlier(first)).moved == 0)
  }

  /// Where labels stand, from the middle of their markers.
  private func offsets(_ laidOut: LaidOutMap) -> [String: Point] {
    let centers = Dictionary(
      uniqueKeysWithValues: laidOut.whole.markers.map { ($0.station, $0.center) })
    let boxes =
      laidOut.whole.labels.map { ($0.station, $0.station, $0.box) }
      + laidOut.whole.codes.map { ($0.line + "@" + $0.station, $0.station, $0.box) }
    return Dictionary(
      boxes.compactMap { key, station, box in centers[station].map { (key, box.center - $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func withStation(_ map: LineMap, on line: Int, at place: Int) -> LineMap {
    var map = map
    map.stations.append(.init(id: "new", label: "Uusi asiantuntija"))
    map.lines[line].walks[0].insert(map.stations.count - 1, at: place)
    return map
  }

  @Test(arguments: [(0, 5), (1, 4), (3, 0), (3, 3)])
  func `names and signs stay beside what they name`(line: Int, place: Int) throws {
    let first = draw(Self.map)
    let before = offsets(first)
    let second = draw(
      Self.withStation(Self.map, on: line, at: place), into: try earlier(first))
    let after = offsets(second)
    let left = before.keys.filter { key in
      after[key].map { ($0 - (before[key] ?? .zero)).length > 0.02 } ?? true
    }
    // But for what the growing line runs into.
    #expect(second.isClean && left.count <= 3, "\(left)")
  }

  @Test func `a name stays where it would not be put anew`() throws {
    let map = Self.network([[0, 1, 2, 3], [4, 5]])
    let first = draw(map)
    var kept = try earlier(first)
    // Its neighbors are all on the other side.
    var place = try #require(kept.labelPlaces.names["s1"])
    place.offset = place.offset * -1
    place.anchor =
      switch place.anchor {
      case .start: .end
      case .middle: .middle
      case .end: .start
      }
    kept.labelPlaces.names["s1"] = place
    let second = draw(Self.withStation(map, on: 1, at: 2), into: kept)
    #expect(second.isClean)
    for id in ["s0", "s1", "s2", "s3"] {
      #expect(second.labelPlaces.names[id] == kept.labelPlaces.names[id])
    }
  }

  @Test func `places of labels are what the manifest says, under new ids, too`() throws {
    let first = draw(Self.map)
    var map = Self.map
    map.stations[3].id = "renamed"
    let kept = try earlier(first)
    #expect(kept.labelPlaces == first.labelPlaces)
    #expect(kept.labelPlaces.names.count == map.stations.count)
    let renamed = kept.renamed(to: map).labelPlaces
    #expect(renamed.names["renamed"] == kept.labelPlaces.names["s3"])
    #expect(renamed.names["s3"] == nil && renamed.names.count == map.stations.count)
  }

  /// A manifest may say anything.
  @Test(arguments: [
    #"{"placement":{"s0":[0,0],"s1":[0,0],"s2":[0,0]}}"#,
    #"{"placement":{"s0":[-9999,9999],"s1":[9999,-9999],"s2":[1,1]},"shape":{"cell":44,"pitch":6}}"#,
    #"{"placement":{"s0":[1e300,0],"s1":["a",2],"s2":7},"shape":{"cell":-1,"pitch":"x"}}"#,
    #"{"placement":{"s0":[0,0],"s1":[1,0]},"shape":{"cell":1e9,"pitch":1e9,"aspect":0},"seed":"-1"}"#,
    #"{"placement":{"s0":[0,0],"s1":[1,0],"s2":[2,0]},"ways":{"corners":[{"from":"s0","to":"s1","at":[[0,0],[1,0],[0,0]]},{"from":9,"to":-1,"at":[]},{"from":"s1"}],"forks":[{"at":[3]}]},"shape":{"cell":44,"pitch":6},"orders":{"l0":["s0","s1","s2","s1","s0"],"l1":7}}"#,
    #"{"placement":{"s0":[0.1,0.2],"s1":[0.1,0.2001],"s2":[0.3,7]},"grid":{"stations":{"s0":[0,0]}},"shape":{"cell":44,"pitch":6},"orders":{"l0":["s0","s0","s9","s1"]}}"#,
    #"{"placement":{"s0":[0,0],"s1":[3,0],"s2":[6,0]},"labels":{"s0":["start",1e300,0,1,1],"s1":["end",0,0,-1,5],"s2":["middle",0,0,9e3,9e3],"s3":7,"s4":["up",0,0,1,1],"s5":["start"],"s6":["start",900,-900,50,12],"s7":["start",null,0,1,1]},"signs":{"l0":{"s0":["start",0,0,1,1],"s4":["end",999,999,1,1]},"l1":[],"l9":{"s1":7}},"shape":{"cell":44,"pitch":6}}"#,
  ])
  func `a manifest that tells nonsense is no harm`(text: String) throws {
    let kept = EarlierLayout(manifest: try JSON(parsing: text))
    let laidOut = MapLayout(effort: 0.1, kept: kept).lay(out: Self.map)
    #expect(Set(laidOut.whole.markers.map(\.station)).count == Self.map.stations.count)
    #expect(laidOut.whole.width < 1e6 && laidOut.whole.height < 1e6)
    #expect(laidOut.placement.positions.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }
}
