import Testing

@testable import Schematic

struct BlemishTests {
  /// Markers at some places with labels of 40 by 10 at offsets from them, and strokes through points.
  private func ink(
    _ places: [(at: Point, label: Point?)], strokes: [[Point]]
  ) -> Ink {
    let markers = places.enumerated().map { index, place in
      Drawing.Marker(
        station: "s\(index)", state: .active, emphasis: .normal, spine: [place.at], radius: 4,
        ring: 1, isInterchange: false)
    }
    let labels = places.enumerated().compactMap { index, place in
      place.label.map { offset in
        let center = place.at + offset
        return Drawing.Label(
          station: "s\(index)", lines: [],
          box: Rect(
            minX: center.x - 20, minY: center.y - 5, maxX: center.x + 20, maxY: center.y + 5))
      }
    }
    let tracks = strokes.enumerated().map { index, points in
      Drawing.Track(
        line: "l\(index)", color: .ink, width: 4, dash: .solid, emphasis: .normal,
        path: Path(through: points), stops: [])
    }
    return Ink(
      Drawing(width: 400, height: 400, tracks: tracks, markers: markers, labels: labels))
  }

  private let left = Point(x: -30, y: 0)
  private let right = Point(x: 30, y: 0)

  private func at(_ y: Double) -> Point { Point(x: 100, y: y) }

  @Test func `each change of side along a straight run counts`() {
    let stroke = [at(0), at(200)]
    func count(_ sides: [Point?]) -> Int {
      ink(
        sides.enumerated().map { (at(50 * Double($0.offset)), $0.element) }, strokes: [stroke]
      ).sideChangeCount
    }
    #expect(count([left, left, left, left]) == 0)
    #expect(count([left, right, right, left]) == 2)
    #expect(count([left, right, left, right]) == 3)
    // Whoever has no name is no neighbor.
    #expect(count([left, nil, right, right]) == 1)
    #expect(count([left, nil, left, left]) == 0)
  }

  @Test func `a corner between two stations ends the run`() {
    let corner = [at(0), at(100), Point(x: 200, y: 100)]
    let below = Point(x: 0, y: 30)
    let places = [(at: at(50), label: right), (at: Point(x: 150, y: 100), label: below)]
    #expect(ink(places, strokes: [corner]).sideChangeCount == 0)
    let straight = [(at: at(50), label: right), (at: at(90), label: left)]
    #expect(ink(straight, strokes: [corner]).sideChangeCount == 1)
  }

  @Test func `every stroke along two stations counts, whichever way it goes`() {
    let places = [(at: at(50), label: left), (at: at(150), label: right)]
    let aside = [Point(x: 130, y: 0), Point(x: 130, y: 200)]
    let strokes = [[at(0), at(200)], [at(200), at(0)], aside]
    #expect(ink(places, strokes: strokes).sideChangeCount == 2)
  }

  @Test func `a label nearer to another marker than to its own is astray`() {
    func count(_ other: Point) -> Int {
      ink([(at: at(100), label: Point(x: 34, y: 0)), (at: other, label: nil)], strokes: [])
        .strayLabelCount
    }
    // The label begins ten points beside its own marker and ends at 154.
    #expect(count(Point(x: 167, y: 100)) == 1)
    #expect(count(Point(x: 169, y: 100)) == 0)
    #expect(count(Point(x: 134, y: 84)) == 1)
    #expect(count(Point(x: 134, y: 60)) == 0)
  }

  @Test func `a note under a name brings it no nearer to its own marker`() {
    func count(note: Drawing.Text?, other: Point? = Point(x: 100, y: 69)) -> Int {
      let above = Point(x: 0, y: -15)
      let places = [(at: at(100), label: Optional(above))]
      var drawing = ink(
        places + (other.map { [(at: $0, label: nil)] } ?? []), strokes: []
      ).drawing
      drawing.labels[0].notes = [note].compactMap(\.self)
      return Ink(drawing).strayLabelCount
    }
    // Six points below the label is its own marker, seven above it the other.
    #expect(count(note: nil) == 0)
    let note = Drawing.Text("A", at: at(90), size: 4)
    #expect(count(note: note) == 1)
    // Between the name and its own marker it leads nobody astray.
    #expect(count(note: note, other: nil) == 0)
  }

  @Test func `a label as near to another marker counts, one that is nearer to its own does not`() {
    func count(_ other: Double) -> Int {
      ink(
        [(at: at(100), label: right), (at: Point(x: 100 + other, y: 100), label: nil)], strokes: []
      ).strayLabelCount
    }
    #expect(count(58) == 1)
    #expect(count(60) == 1)
    #expect(count(61) == 0)
  }
}
