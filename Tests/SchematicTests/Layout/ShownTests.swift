import Testing

@testable import Schematic

struct ShownTests {
  /// A line over four stations, the third shared with another line.
  private func map(_ change: (inout LineMap) -> Void = { _ in }) -> LineMap {
    var map = LineMap(
      stations: ["a", "b", "c", "d", "e"].map { LineMap.Station(id: $0, label: "Asema \($0)") },
      lines: [
        LineMap.Line(
          id: "x", label: "Ensimmäinen", code: "X", color: Color(red: 0, green: 90, blue: 0),
          walks: [[0, 1, 2, 3]], isOrdered: true),
        LineMap.Line(
          id: "y", label: "Toinen", code: "Y", color: Color(red: 90, green: 0, blue: 0),
          walks: [[2, 4]], isOrdered: true),
      ])
    change(&map)
    return map
  }

  private func drawn(_ map: LineMap) -> Drawing { MapLayout(effort: 0.2).lay(out: map).drawing }

  @Test func `what is not shown leaves everything else where it is`() {
    let whole = drawn(map())
    let less = drawn(
      map {
        $0.stations[1].isShown = false
        $0.lines[0].unshown = [1, 2]
        $0.stations[3].state = .missing
        $0.stations[3].isShown = false
      })
    #expect(less.width == whole.width && less.height == whole.height)
    for marker in less.markers {
      #expect(whole.markers.contains { $0.station == marker.station && $0.spine == marker.spine })
    }
    #expect(less.labels == whole.labels.filter { ["a", "c", "e"].contains($0.station) })
    #expect(less.codes.map(\.box) == whole.codes.map(\.box))
  }

  @Test func `a line runs on to a place that is not shown and has no stop there`() {
    let whole = drawn(map())
    let less = drawn(map { $0.stations[3].isShown = false })
    #expect(less.tracks.map(\.path) == whole.tracks.map(\.path))
    #expect(less.tracks[0].stops.map(\.station) == ["a", "b", "c"])
    #expect(!less.markers.contains { $0.station == "d" })
    #expect(
      less.ornaments.contains {
        if case .group("end", let bars) = $0 { bars.count == 1 } else { false }
      })
  }

  @Test(arguments: [true, false])
  func `a line ends at its last station before what is missing and not shown`(isLast: Bool) throws {
    let missing: (inout LineMap) -> Void = {
      $0.lines[0].walks = [isLast ? [2, 0, 1, 3] : [3, 1, 0, 2]]
      $0.stations[3].state = .missing
    }
    let whole = drawn(map(missing))
    let less = drawn(
      map {
        missing(&$0)
        $0.stations[3].isShown = false
      })
    let (old, new) = (
      try #require(whole.tracks.first { $0.line == "x" }),
      try #require(less.tracks.first { $0.line == "x" })
    )
    #expect(new.stops.map(\.station) == old.stops.map(\.station).filter { $0 != "d" })
    #expect(new.path.length < old.path.length - 20)
    let end = try #require(less.markers.first { $0.station == "b" })
    #expect((isLast ? new.path.end : new.path.start).distance(to: end.spine[0]) < 1)
    #expect(end.ticks.map(\.line) == ["x"])
    for label in less.labels {
      for tick in end.ticks { #expect(Nearness.distance(tick.from, tick.to, label.box) > 1.9) }
    }
    #expect(less.codes == whole.codes)
    let beyond = less.codes.filter { $0.station == "d" }
    let stems = less.background.flatMap { ornament -> [Drawing.Ornament] in
      if case .group("stem", let stems) = ornament { stems } else { [] }
    }
    #expect(!beyond.isEmpty && stems.count == beyond.count)
    for (code, stem) in zip(beyond, stems) {
      guard case .stroke(let path, let color, _, _) = stem else { continue }
      #expect(color == code.color)
      #expect(path.start.distance(to: end.spine[0]) < 1)
      #expect(code.field.nearest(to: path.end) == path.end)
    }
    #expect(!less.ornaments.contains { if case .group("end", _) = $0 { true } else { false } })
  }

  @Test func `a line of one station goes on to what is missing, to be a line at all`() throws {
    let less = drawn(
      map {
        $0.stations[4].state = .missing
        $0.stations[4].isShown = false
      })
    let track = try #require(less.tracks.first { $0.line == "y" })
    #expect(track.stops.map(\.station) == ["c"] && track.path.length > 20)
  }

  @Test func `a sign beyond a station at the end of a shadow lies back`() {
    let less = drawn(
      map {
        $0.lines[0].unshown = [2]
        $0.lines[0].walks = [[0, 1, 2, 3]]
        $0.stations[3].state = .missing
        $0.stations[3].isShown = false
      })
    let codes = less.codes.filter { $0.line == "x" }
    #expect(codes.count == 2)
    for code in codes { #expect(code.emphasis == (code.station == "d" ? .faded : .normal)) }
  }

  @Test func `where a line does not show a station as its own it is a shadow`() {
    let less = drawn(map { $0.lines[0].unshown = [1] })
    let tracks = less.tracks.filter { $0.line == "x" }
    #expect(tracks.map { $0.stops.map(\.station) } == [["a"], ["c", "d"]])
    #expect(
      less.background.contains {
        if case .group("shadow", let shadows) = $0 { shadows.count == 1 } else { false }
      })
  }

  @Test func `a line that shows no station is a shadow with a faded code`() {
    let less = drawn(map { $0.lines[1].unshown = [2, 4] })
    #expect(!less.tracks.contains { $0.line == "y" })
    #expect(less.codes.filter { $0.line == "y" }.allSatisfy { $0.emphasis == .faded })
    #expect(less.codes.contains { $0.line == "y" })
  }

  @Test func `a sign at the end of a shadow lies back, but for one`() {
    for unshown in [[2, 3], [0, 3], [0, 1], [0, 1, 3]] {
      let codes = drawn(map { $0.lines[0].unshown = Set(unshown) }).codes.filter { $0.line == "x" }
      let ids = unshown.map { ["a", "b", "c", "d"][$0] }
      let pale = codes.filter { ids.contains($0.station) }
      let out = codes.filter { $0.emphasis == .normal }
      #expect(!codes.isEmpty && !out.isEmpty)
      #expect(pale.count == codes.count ? out.count == 1 : out.count + pale.count == codes.count)
    }
  }

  @Test func `a line in the background has its codes there too`() {
    let drawing = drawn(map { $0.lines[1].emphasis = .faded })
    #expect(drawing.codes.contains { $0.line == "y" })
    for code in drawing.codes {
      #expect(code.emphasis == (code.line == "y" ? .faded : .normal))
    }
  }

  @Test func `a line lies back beyond the last station that stands out`() throws {
    let less = drawn(
      map {
        $0.stations[0].emphasis = .faded
        $0.stations[3].emphasis = .faded
      })
    let tracks = less.tracks.filter { $0.line == "x" }
    #expect(tracks.map(\.emphasis) == [.faded, .faded, .normal])
    #expect(tracks.map { $0.stops.map(\.station) } == [["a"], ["d"], ["b", "c"]])
    let whole = try #require(drawn(map()).tracks.first { $0.line == "x" })
    #expect(abs(tracks.map(\.path.length).reduce(0, +) - whole.path.length) < 1)
    // Between two that stand out nothing lies back, and the line keeps its name.
    let within = drawn(map { $0.stations[1].emphasis = .faded }).tracks.filter { $0.line == "x" }
    #expect(within.map(\.emphasis) == [.normal])
    for code in less.codes where code.line == "x" && code.isNamed {
      #expect(code.emphasis == .normal)
    }
    #expect(less.codes.contains { $0.line == "x" && $0.emphasis == .normal })
  }
}
