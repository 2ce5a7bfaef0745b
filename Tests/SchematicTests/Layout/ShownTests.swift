import Schematic
import Testing

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
}
