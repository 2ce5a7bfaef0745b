import TestSupport
import Testing

@testable import Schematic

/// What a banded map promises whatever is on it.
@Suite struct BandedMapTests {
  private static let maps: [LineMap] = (1...14).map { seed in
    .banded(
      stations: [5, 20, 60, 120][seed % 4], lines: [1, 3, 8, 14, 20][seed % 5],
      zones: [1, 2, 5, 9][(seed / 2) % 4], seed: UInt64(seed))
  }

  private static let pictures = maps.indices.map { index in
    (map: maps[index], laidOut: BandedLayout(effort: 0.3).shapes(of: maps[index]))
  }

  /// The drawing on a canvas that it fits.
  private func fitted(_ drawing: Drawing) -> Drawing { drawing.fitted(margin: 10) }

  @Test(arguments: maps.indices) func `every width is drawn without a defect`(index: Int) {
    let (map, shapes) = Self.pictures[index]
    #expect(!shapes.isEmpty)
    for shape in stride(from: 0, to: shapes.count, by: 6).map({ shapes[$0] }) + shapes.suffix(1) {
      #expect(fitted(shape.drawing(of: map)).defects(against: map.withoutLonely) == [])
    }
  }

  @Test(arguments: maps.indices) func `what is not shown takes nothing with it`(index: Int) {
    let (map, shapes) = Self.pictures[index]
    let shape = shapes[shapes.count / 2]
    for seed in 1...4 {
      let picture = map.withSomeHidden(seed: UInt64(seed))
      let drawing = fitted(shape.drawing(of: picture))
      #expect(drawing.defects(against: picture.shown.withoutLonely) == [])
    }
  }

  @Test(arguments: maps.indices) func `lines run down and never up`(index: Int) {
    let (map, shapes) = Self.pictures[index]
    for track in shapes[0].drawing(of: map).tracks {
      let points = track.path.flattened(steps: 16).points
      #expect(zip(points, points.dropFirst()).allSatisfy { $0.y <= $1.y + 1e-9 })
      #expect(track.stops.map(\.along) == track.stops.map(\.along).sorted())
    }
  }

  @Test(arguments: maps.indices) func `stations stand in their bands`(index: Int) throws {
    let (map, shapes) = Self.pictures[index]
    let shape = shapes[0]
    let zones = Dictionary(uniqueKeysWithValues: map.stations.map { ($0.id, $0.zone) })
    for marker in shape.drawing(of: map).markers {
      let zone = try #require(zones[marker.station])
      let band = try #require(shape.plan.members.zones.firstIndex(of: zone))
      #expect(marker.spines.joined().allSatisfy { shape.bands[band].contains($0.y) })
    }
  }

  @Test(arguments: maps.indices)
  func `a station has a capsule where its lines run side by side, and nowhere else`(index: Int) {
    let (map, shapes) = Self.pictures[index]
    let drawing = shapes[0].drawing(of: map)
    for marker in drawing.markers {
      let own = drawing.tracks.filter { $0.stops.contains { $0.station == marker.station } }
      let at = own.compactMap { track in
        track.stops.first { $0.station == marker.station }?.at
      }
      for spine in marker.spines {
        let covered = at.filter { Nearness.distance($0, toSpine: spine) < 0.01 }
        let crossed = drawing.tracks.filter { track in
          let points = track.path.flattened(steps: 8).points
          return zip(points, points.dropFirst()).contains {
            Nearness.distance([$0, $1], spine) < 0.01
          }
        }
        #expect(covered.count == crossed.count)
      }
      #expect(marker.isInterchange == (own.count > 1))
    }
  }

  @Test(arguments: maps.indices) func `every picture has everything in one place`(index: Int) {
    let (map, shapes) = Self.pictures[index]
    let shape = shapes[0]
    let whole = shape.drawing(of: map)
    let rooms = Dictionary(uniqueKeysWithValues: whole.labels.map { ($0.station, $0.box) })
    let other = shape.drawing(of: map.withSomeHidden(seed: 5))
    #expect(other.tracks.map(\.path) == whole.tracks.map(\.path))
    #expect(other.codes.map(\.box) == whole.codes.map(\.box))
    for label in other.labels {
      #expect(rooms[label.station]?.minX == label.box.minX)
      #expect(rooms[label.station].map { label.box.height <= $0.height + 1e-9 } == true)
    }
  }
}

/// What a banded map that is drawn into an earlier drawing keeps.
@Suite struct KeptBandsTests {
  private static let map = LineMap.banded(stations: 70, lines: 9, zones: 5, seed: 3)

  private func lay(_ map: LineMap, into earlier: EarlierBands = .init()) throws -> BandedMap {
    let shapes = BandedLayout(kept: earlier).shapes(of: map)
    return try #require(shapes.count > 1 ? shapes[shapes.count / 2] : shapes.first)
  }

  private func earlier(_ laidOut: BandedMap) throws -> EarlierBands {
    let text = JSON.object(laidOut.manifest(of: laidOut.map, seed: 1)).text()
    return EarlierBands(manifest: try JSON(parsing: text))
  }

  @Test func `a map in which nothing changed is the same drawing again`() throws {
    let first = try lay(Self.map)
    let second = try lay(Self.map, into: try earlier(first))
    #expect(second.whole == first.whole)
    #expect(second.movement(since: try earlier(first)).moved == 0)
  }

  @Test func `who comes and goes moves nobody`() throws {
    let first = try lay(Self.map)
    let known = try earlier(first)
    for removed in [3, 20, 41] {
      var map = Self.map
      map.lines = map.lines.map { line in
        var line = line
        line.walks = line.walks.map { $0.filter { $0 != removed } }.filter { !$0.isEmpty }
        return line
      }
      map.stations.append(.init(id: "new", label: "A new one", zone: 2))
      map.lines[4].walks[0].append(map.stations.count - 1)
      let second = try lay(map, into: known)
      #expect(second.movement(since: known).moved == 0)
      #expect(second.whole.fitted(margin: 9).defects(against: map.withoutLonely) == [])
    }
  }

  @Test func `another id is known by the name`() throws {
    let known = try earlier(try lay(Self.map))
    var map = Self.map
    map.stations[7].id = "renamed"
    var told = known
    told.labels = Dictionary(uniqueKeysWithValues: Self.map.stations.map { ($0.id, $0.label) })
    let second = try lay(map, into: told.renamed(to: map))
    #expect(
      second.movement(since: told.renamed(to: map)).stations == map.withoutLonely.stations.count)
  }

  @Test func `rows are told in half lines of text, and read in quarters`() throws {
    let text = """
      {"zones": [{"id": "z", "columns": ["l"], "rows": {"a": 3, "b": 2.5, "c": 0.3, "d": -1}}]}
      """
    #expect(EarlierBands(manifest: try JSON(parsing: text)).rows == ["z": ["a": 6, "b": 5]])
  }

  @Test func `a manifest of something else keeps nothing`() throws {
    for text in ["{}", "[]", #"{"zones": [{"id": 3}], "widths": ["a"]}"#] {
      #expect(EarlierBands(manifest: try JSON(parsing: text)).isEmpty)
    }
  }
}

extension LineMap {
  /// Without the stations that no line visits, which a banded map has no column for.
  var withoutLonely: LineMap {
    let visited = Set(lines.flatMap { $0.walks.joined() })
    let kept = stations.indices.filter(visited.contains)
    let place = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    return LineMap(
      stations: kept.map { stations[$0] },
      lines: lines.map { line in
        var line = line
        line.walks = line.walks.map { $0.compactMap { place[$0] } }
        line.assumed = Set(line.assumed.compactMap { place[$0] })
        line.unshown = Set(line.unshown.compactMap { place[$0] })
        return line
      }, zones: zones)
  }
}
