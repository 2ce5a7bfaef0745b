import Schematic
import Testing

/// Maps whose names do not all find room.
struct ShortageTests {
  /// A square of stations with lines along all rows and columns, and names longer than its sides.
  private let crowded = HandMade(
    at: (0..<16).map { (Double($0 % 4), Double($0 / 4)) },
    walks: (0..<4).map { row in (0..<4).map { row * 4 + $0 } }
      + (0..<4).map { column in (0..<4).map { $0 * 4 + column } },
    labels: (0..<16).map { "Coordinating office for all regional affairs \($0)" })

  @Test func `a name without room is told, with what it lacks and what is in its way`() {
    let tracing = crowded.tracing
    let labeling = Labeling(crowded.map, tracing: tracing)
    let defects = Drawing(tracing: tracing, labeling: labeling).defects(against: crowded.map)
    #expect(!labeling.shortages.isEmpty)
    for shortage in labeling.shortages {
      let name = crowded.map.stations[shortage.station].id
      #expect(shortage.lack.x > 0 && shortage.lack.y > 0, "\(name)")
      #expect(!shortage.obstacles.isEmpty && !shortage.obstacles.contains(.label(shortage.station)))
      #expect(labeling.labels[shortage.station].box == shortage.box)
      #expect(defects.contains { $0.subjects.contains(name) }, "\(name)")
    }
    // Nobody else's name touches anything.
    let short = Set(labeling.shortages.map { crowded.map.stations[$0.station].id })
    let touched = defects.filter { [.labelLine, .labelMarker].contains($0.kind) }
    #expect(Set(touched.map { $0.subjects[0] }).isSubset(of: short))
  }

  /// One station with ten lines that each lead to one more: names around the middle are short of
  /// room in the first placement.
  private let star = LineMap(
    stations: (0...10).map {
      .init(id: "s\($0)", label: "Coordinating office for regional affairs \($0)")
    },
    lines: (1...10).map { .init(id: "l\($0)", label: "L", color: .ink, walks: [[0, $0]]) })

  @Test func `where names find no room the stations move apart until they do`() {
    var phases: Set<MapLayout.Phase> = []
    let laidOut = MapLayout(effort: 0.1).lay(out: star) { phase in
      phases.insert(phase)
      return true
    }
    #expect(phases.contains(.stretching))
    #expect(laidOut.isClean, "\(laidOut.shortages) \(laidOut.defects)")
  }

  @Test func `a layout that is stopped at once says whose name found no room yet`() {
    var long = star
    for index in long.stations.indices {
      long.stations[index].label =
        "Incomprehensibilities-of-interregional-telecommunications-administrations-\(index)"
    }
    // So many lines over so few stations leave no room, however far everything gives way.
    long.lines = (0..<40).map { line in
      .init(
        id: "l\(line)", label: "L", color: .ink,
        walks: [long.stations.indices.filter { ($0 * 5 + line * 3) % 7 < 5 }])
    }
    let laidOut = MapLayout(effort: 0.02).lay(out: long) { _ in false }
    #expect(!laidOut.isClean)
    #expect(!laidOut.shortages.isEmpty)
    #expect(laidOut.defects == [])
    #expect(laidOut.drawing.labels.count == star.stations.count)
  }

  /// What else is there may give way; its own line runs through its station wherever that is.
  @Test
  func `a name without a free place stands rather on two other lines than on its own`() throws {
    let columns: [Double] = [-1.5, -1, 0, 1, 1.5]
    let ends = columns.flatMap { [($0, 0.0), ($0, 2.0)] }
    let made = HandMade(
      at: ends + [(0, 1)], walks: [[0, 1], [2, 3], [4, 10, 5], [6, 7], [8, 9]],
      labels: [String](repeating: "A", count: 10) + ["MMMMMM"])
    let labeling = Labeling(made.map, tracing: made.tracing)
    let shortage = try #require(labeling.shortages.first { $0.station == 10 })
    // Above its station it would meet its own line alone.
    #expect(shortage.box.width < 2 * made.tracing.scale.pointsPerUnit - 20)
    #expect(!shortage.obstacles.contains(.track(2)))
    #expect(shortage.obstacles.count == 2)
  }
}
