import Schematic
import Testing

struct TracingTests {
  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `on random grids every line passes its stations, octilinear and apart from the others`(
    seed: UInt64
  ) {
    let made = HandMade(seed: seed, lines: 3 + Int(seed % 5), columns: 6, rows: 5)
    let drawing = made.drawing
    let grave: Set<Drawing.Defect.Kind> = [
      .stationMissing, .lineMissing, .lineMissesStation, .foreignStation, .overlap, .markerMarker,
      .outside, .labelMissing, .labelWrong,
    ]
    let defects = drawing.defects(against: made.map).filter { grave.contains($0.kind) }
    #expect(defects.isEmpty, "\(defects)")
    #expect(drawing.score.octilinearStraight > 0.999)
    #expect(drawing.score.crossings == 0)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `stops lie on the path, in the order of the walk, under the markers`(seed: UInt64) {
    let made = HandMade(seed: seed, lines: 5, columns: 5, rows: 5)
    let tracing = made.tracing
    for (track, line) in zip(tracing.tracks, made.map.lines) where line.walks[0].count > 1 {
      #expect(track.stops.map(\.station) == line.walks[0].map { made.map.stations[$0].id })
      #expect(track.stops.first?.along == 0)
      for (a, b) in zip(track.stops, track.stops.dropFirst()) { #expect(a.along < b.along) }
      for (stop, station) in zip(track.stops, line.walks[0]) {
        let marker = tracing.markers[station]
        let a = marker.spine[0]
        let along = marker.spine[marker.spine.count - 1] - a
        let share = along.length > 0 ? (stop.at - a).dot(along) / along.dot(along) : 0
        let foot = a + along * min(1, max(0, share))
        #expect(foot.distance(to: stop.at) <= marker.radius + 0.1)
      }
    }
  }

  @Test func `the text is at least a sixth of the mean spacing`() {
    for seed in 1...10 as ClosedRange<UInt64> {
      let made = HandMade(seed: seed, lines: 4, columns: 6, rows: 4)
      #expect(made.drawing.score.textOverSpacing ?? 0 >= 1.0 / 6)
    }
  }

  @Test func `a loop closes, and has neither tick nor code`() {
    let made = HandMade(at: [(0, 0), (1, 0), (1, 1), (0, 1)], walks: [[0, 1, 2, 3, 0]])
    let tracing = made.tracing
    #expect(tracing.termini.isEmpty)
    #expect(tracing.tracks[0].path.start.distance(to: tracing.tracks[0].path.end) < 1e-6)
    #expect(tracing.tracks[0].stops.count == 5)
    #expect(made.drawing.defects(against: made.map).isEmpty)
  }

  @Test func `a line with one station is a short stroke out of its marker`() {
    let made = HandMade(at: [(0, 0), (1, 0), (2, 0)], walks: [[0, 1, 2], [1], [1]])
    #expect(made.tracing.tracks.count == 3)
    #expect(made.drawing.defects(against: made.map).isEmpty)
  }

  @Test func `a station of no line still has a marker and a label`() {
    let made = HandMade(at: [(0, 0), (1, 0), (2, 2)], walks: [[0, 1]])
    #expect(made.tracing.markers.count == 3)
    #expect(made.drawing.defects(against: made.map).isEmpty)
  }

  @Test func `a branch shares its line's track as far as both go`() {
    var made = HandMade(at: [(0, 0), (1, 0), (2, 0), (1, 1)], walks: [[0, 1, 2]])
    made.map.lines[0].walks.append([0, 1, 3])
    made.graph = LineGraph(stationCount: 4, walks: [made.map.lines[0].walks])
    made.placement.routes = made.graph.segments.map {
      [made.placement.positions[$0.a], made.placement.positions[$0.b]]
    }
    let tracing = made.tracing
    #expect(tracing.tracks.map { $0.stops.map(\.station) } == [["s0", "s1", "s2"], ["s1", "s3"]])
    #expect(tracing.termini.map(\.station) == [0, 2, 3])
    #expect(made.drawing.defects(against: made.map).isEmpty)
  }

  @Test func `lines part at a fork in the open, without marker, stop or tick`() {
    var made = HandMade(
      at: [(0, 1), (2, 0), (2, 2), (1, 1)], walks: [[0, 3, 1], [0, 3, 2]])
    made.map.stations.removeLast()
    made.map.lines[0].walks = [[0, 1]]
    made.map.lines[1].walks = [[0, 2]]
    let drawing = made.drawing
    #expect(drawing.markers.count == 3)
    #expect(drawing.tracks.map { $0.stops.map(\.station) } == [["s0", "s1"], ["s0", "s2"]])
    #expect(drawing.defects(against: made.map).isEmpty)
    #expect(drawing.score.octilinearStraight == 1)
    #expect(drawing.score.lineBends == 2)
  }

  @Test func `lines that turn back sharply beside others still meet their station`() {
    let made = HandMade(
      at: [(2, 2), (0, 2), (0, 4), (4, 0), (4, 4), (0, 0), (2, 4)],
      walks: [[1, 0, 2], [3, 0, 2], [1, 0, 4], [5, 0, 6], [6, 0, 4], [5, 0, 3]])
    var drawing = made.drawing
    for state in [LineMap.State.active, .missing] {
      for index in drawing.markers.indices { drawing.markers[index].state = state }
      #expect(drawing.falseMemberships(against: made.map).isEmpty)
    }
  }

  @Test func `wide bundles keep to half of the spacing`() {
    let made = HandMade(
      at: [(0, 0), (1, 0), (2, 0)], walks: Array(repeating: [0, 1, 2], count: 12))
    let drawing = made.drawing
    // So close, names and codes may find no room.
    let crowded: Set<Drawing.Defect.Kind> = [.labelLabel, .codeMissing]
    #expect(drawing.defects(against: made.map).filter { !crowded.contains($0.kind) }.isEmpty)
    let marker = drawing.markers[1]
    #expect(marker.spine.count == 2)
    #expect(marker.spine[0].distance(to: marker.spine[marker.spine.count - 1]) < 36)
  }

  /// Another process hashes with another seed, so that the order of a set or dictionary that came
  /// into a drawing would show.
  @Test func `another process traces and labels the same map the same`() async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) {
      print(try #require(HandMade(seed: 3, lines: 6, columns: 5, rows: 5).drawing.dot))
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    let dot = try #require(HandMade(seed: 3, lines: 6, columns: 5, rows: 5).drawing.dot)
    #expect(output.contains(dot))
  }

  @Test func `two lines that end opposite each other at an interchange get bars`() {
    let made = HandMade(
      at: [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0)], walks: [[0, 1, 2], [2, 3, 4]])
    let ticks = made.tracing.markers[2].ticks
    #expect(Set(ticks.map(\.line)) == ["l0", "l1"] && ticks.count == 2)
    // Each across its own line, on its own side of the marker.
    for tick in ticks { #expect(abs(tick.from.x - tick.to.x) < 1e-9) }
    #expect((ticks[0].from.x < ticks[1].from.x) == (ticks[0].line == "l0"))
    #expect(made.drawing.defects(against: made.map).isEmpty)
  }

  @Test(arguments: [
    [[0, 1, 2, 3, 4], [5, 2, 6]], [[0, 1, 2, 3, 4], [5, 2]], [[0, 1, 2], [5, 2]],
  ])
  func `lines that pass, or end at an angle, get none`(walks: [[Int]]) {
    let made = HandMade(
      at: [(0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (2, 1), (2, -1)], walks: walks)
    #expect(made.tracing.markers[2].ticks.isEmpty)
  }
}
