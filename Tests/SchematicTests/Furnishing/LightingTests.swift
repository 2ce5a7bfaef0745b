import Schematic
import TestSupport
import Testing

struct LightingTests {
  private let made = HandMade(
    at: [(0, 1), (1, 1), (2, 1), (1, 0), (1, 2)], walks: [[0, 1, 2], [3, 1, 4]])

  @Test func `a way through the map stands out along the line's own track`() throws {
    let drawing = made.drawing
    let lit = drawing.lit(
      legs: [.init(line: "l0", from: "s2", to: "s1"), .init(line: "l1", from: "s1", to: "s4")],
      visits: [.init(station: "s2", line: "l0"), .init(station: "s4", line: nil)])
    #expect(lit.tracks.count == drawing.tracks.count + 2)
    #expect(lit.tracks.map(\.emphasis) == [.faded, .faded, .normal, .normal])
    let leg = lit.tracks[2]
    #expect(leg.stops.map(\.station) == ["s1", "s2"])
    #expect(leg.stops[0].along == 0)
    let whole = drawing.tracks[0].stops
    #expect(abs(leg.path.length - (whole[2].along - whole[1].along)) < 0.01)
    #expect(leg.path.start.distance(to: whole[1].at) < 0.01)
    #expect(lit.markers.map(\.emphasis) == [.faded, .faded, .marked, .faded, .marked])
    let numbers = lit.ornaments.dropFirst(drawing.ornaments.count).flatMap(\.texts).map(\.text)
    #expect(numbers == ["1", "2"])
  }

  @Test func `what no track joins is left out, and no leg is lit twice`() {
    let drawing = made.drawing
    let leg = Drawing.Leg(line: "l0", from: "s0", to: "s2")
    #expect(
      drawing.lit(legs: [.init(line: "l0", from: "s0", to: "s4")], visits: []).tracks.count == 2)
    #expect(drawing.lit(legs: [leg, leg], visits: []).tracks.count == 3)
    #expect(drawing.lit(legs: [], visits: [.init(station: "?", line: nil)]).markers.count == 5)
  }

  @Test func `codes of lines that are neither ridden nor visited are faded`() {
    var drawing = made.drawing
    let box = Rect(minX: 0, minY: 0, maxX: 9, maxY: 9)
    drawing.codes = ["l0", "l1"].map {
      .init(line: $0, station: "s0", box: box, texts: [], color: .ink)
    }
    let leg = Drawing.Leg(line: "l1", from: "s1", to: "s4")
    func lights(_ drawing: Drawing) -> [Bool] { drawing.codes.map { $0.emphasis == .normal } }
    #expect(lights(drawing.lit(legs: [leg], visits: [])) == [false, true])
    let visit = Drawing.Visit(station: "s0", line: "l0")
    #expect(lights(drawing.lit(legs: [leg], visits: [visit])) == [true, true])
  }
}
