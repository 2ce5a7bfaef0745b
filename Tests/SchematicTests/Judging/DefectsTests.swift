import Schematic
import Testing

struct DefectsTests {
  /// Two lines that cross in the middle station.
  private let made = HandMade(
    at: [(0, 1), (1, 1), (2, 1), (1, 0), (1, 2)], walks: [[0, 1, 2], [3, 1, 4]])

  private func kinds(_ change: (inout Drawing) -> Void) -> [Drawing.Defect.Kind] {
    var drawing = made.drawing
    change(&drawing)
    return drawing.defects(against: made.map).map(\.kind)
  }

  @Test func `a clean map has no defects`() {
    #expect(kinds { _ in } == [])
  }

  @Test func `what is not drawn is missing`() {
    #expect(kinds { $0.markers.remove(at: 3) } == [.stationMissing])
    #expect(kinds { $0.labels.remove(at: 0) } == [.labelMissing])
    #expect(kinds { $0.tracks.remove(at: 1) } == [.lineMissing])
    #expect(kinds { $0.labels[2].lines[0].text = "Asem" } == [.labelWrong])
  }

  @Test func `hyphens and spaces at breaks are no change of the name`() {
    let kinds = kinds { drawing in
      var text = drawing.labels[2].lines[0]
      text.text = "Ase-ma2"
      drawing.labels[2].lines = [text]
    }
    #expect(kinds == [])
  }

  @Test func `a line that stops short misses its station`() {
    let kinds = kinds { drawing in
      let path = drawing.tracks[0].path
      drawing.tracks[0].path = Path(
        through: [path.start, path.start + Point(x: 90, y: 0)])
    }
    #expect(kinds == [.lineMissesStation])
  }

  @Test func `a line over a station that is not its own, and upon another line`() {
    let kinds = kinds { drawing in
      // The second line runs along the first line's first half on its way.
      let start = drawing.tracks[0].path.start
      let path = drawing.tracks[1].path
      drawing.tracks[1].path = Path(
        through: [path.start, path.start + Point(x: 0, y: start.y - path.start.y), start, path.end])
    }
    #expect(kinds.contains(.foreignStation))
    #expect(kinds.contains(.overlap))
  }

  @Test func `labels on labels, markers, lines and the edge`() {
    func moved(_ station: Int, to target: (Drawing) -> Point) -> [Drawing.Defect.Kind] {
      kinds { drawing in
        let at = target(drawing)
        let d = at - drawing.labels[station].lines[0].at
        for i in drawing.labels[station].lines.indices {
          drawing.labels[station].lines[i].at = drawing.labels[station].lines[i].at + d
          drawing.labels[station].lines[i].anchor = .start
        }
      }
    }
    #expect(moved(0) { $0.labels[4].box.center - Point(x: 12, y: 0) }.contains(.labelLabel))
    #expect(
      moved(0) { $0.markers[1].spine[0] + Point(x: -10, y: 4) }.contains(.labelMarker))
    #expect(
      moved(4) { ($0.markers[0].spine[0] + $0.markers[1].spine[0]) * 0.5 }.contains(.labelLine))
    #expect(moved(0) { _ in Point(x: -20, y: 8) }.contains(.labelOutside))
  }

  @Test func `codes on codes, markers and names, and lines without one`() {
    func code(_ line: String, at box: Rect) -> Drawing.Code {
      Drawing.Code(line: line, station: "s0", box: box, texts: [], color: .ink)
    }
    let far = Rect(minX: -100, minY: -100, maxX: -90, maxY: -90)
    let other = Rect(minX: -100, minY: -80, maxX: -90, maxY: -70)
    #expect(kinds { $0.codes = [code("l0", at: far), code("l1", at: other)] } == [])
    #expect(kinds { $0.codes = [code("l0", at: far)] } == [.codeMissing])
    #expect(kinds { $0.codes = [code("l0", at: far), code("l1", at: far)] } == [.codeCode])
    #expect(
      kinds { drawing in
        let p = drawing.markers[0].spine[0]
        let at = Rect(minX: p.x, minY: p.y, maxX: p.x, maxY: p.y).inset(by: -3)
        drawing.codes = [code("l0", at: at), code("l1", at: other)]
      }.contains(.codeMarker))
    #expect(
      kinds { drawing in
        let at = drawing.labels[0].box
        drawing.codes = [code("l0", at: at), code("l1", at: other)]
      }.contains(.codeLabel))
  }

  @Test func `what a drawing says of lines and stations falsely is named`() {
    var drawing = made.drawing
    #expect(drawing.falseMemberships(against: made.map) == [])
    let path = drawing.tracks[0].path
    drawing.tracks[0].path = Path(through: [path.start, path.start + Point(x: 90, y: 0)])
    let found = drawing.falseMemberships(against: made.map)
    #expect(found.map(\.kind) == [.missed])
    #expect(found.map(\.line) == ["l0"] && found.map(\.station) == ["s2"])
    drawing.tracks[1].path = Path(through: [drawing.tracks[1].path.start, path.start, path.end])
    let both = drawing.falseMemberships(against: made.map)
    #expect(both.contains { $0.kind == .foreign && $0.line == "l1" && $0.station == "s0" })
  }

  @Test func `markers on markers and over the edge`() {
    #expect(
      kinds { drawing in
        drawing.markers[1].radius = drawing.markers[0].spine[0].distance(
          to: drawing.markers[1].spine[0])
      }.contains(.markerMarker))
    #expect(kinds { $0.width -= 90 }.contains(.outside))
  }

  @Test func `text that belongs to no station keeps clear of the map too`() {
    #expect(
      kinds { drawing in
        let at = drawing.markers[1].spine[0]
        drawing.ornaments.append(.text(Drawing.Text("Otsikko", at: at, size: 12)))
      }.contains(.labelMarker))
  }
}
