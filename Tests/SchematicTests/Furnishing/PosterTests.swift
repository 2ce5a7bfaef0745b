import Schematic
import TestSupport
import Testing

private let names = [
  "Juristi", "Lasten- ja nuorten oikeuspsykiatrian yksikkö", "Päivystys",
  "Kunniakulttuuriasiantuntijaverkostokoordinaattori", "Etelä-Pohjanmaan hyvinvointialue", "EVA",
  "Ammattilainen, jolla on kokemusta vaativimpien valvottujen tapaamisten järjestämisestä",
]

private func map(_ generator: inout SplitMix64) -> Drawing {
  let (width, height) = (
    Double.random(in: 50...1500, using: &generator), Double.random(in: 50...1500, using: &generator)
  )
  let states = LineMap.State.allCases
  let markers = (0..<6).map { index in
    Drawing.Marker(
      station: "s\(index)", state: states[index % states.count], emphasis: .normal,
      spine: [Point(x: 10 + Double(index) * 3, y: 20)], radius: 5, ring: 1.6,
      isInterchange: index == 1)
  }
  return Drawing(width: width, height: height, markers: markers)
}

private func poster(_ generator: inout SplitMix64) -> Poster {
  func name() -> String { names.randomElement(using: &generator) ?? "" }
  func entries(_ range: ClosedRange<Int>) -> [Poster.Listing] {
    (0..<Int.random(in: range, using: &generator)).map { _ in
      Poster.Listing(name: name(), note: Bool.random(using: &generator) ? name() : "")
    }
  }
  let groups = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
    Poster.Group(heading: name(), entries: entries(1...4))
  }
  let lines = (0..<Int.random(in: 0...15, using: &generator)).map { index in
    Poster.LegendLine(
      code: "\(index)", name: name(), note: name(),
      color: LineMap.palette[index % LineMap.palette.count],
      isEmpty: Bool.random(using: &generator))
  }
  return Poster(
    title: name() + " " + name(), subtitle: name(), startHeading: "START", start: groups,
    linesHeading: "LINES", lines: lines, besideHeading: "BESIDE", beside: entries(0...5),
    keyHeading: "KEY", key: LineMap.State.allCases.map { .init(.state($0), "\($0)") },
    notes: [name(), String(repeating: name() + " ", count: 12)])
}

@Test(arguments: 0..<40 as Range<UInt64>)
func `a poster has all its words, none over another, over the map or over the edge`(
  seed: UInt64
) throws {
  var generator = SplitMix64(seed: seed)
  let map = map(&generator)
  let poster = poster(&generator)
  let drawing = map.furnished(with: poster)
  let canvas = Rect(minX: 0, minY: 0, maxX: drawing.width, maxY: drawing.height)
  let moved = drawing.markers[0].spine[0] - map.markers[0].spine[0]
  let mapArea = Rect(
    minX: moved.x, minY: moved.y, maxX: moved.x + map.width, maxY: moved.y + map.height)
  #expect(canvas.contains(mapArea))
  let boxes = drawing.ornaments.flatMap(\.texts).map { ($0.text, $0.box) }
  for (index, (text, box)) in boxes.enumerated() {
    #expect(canvas.contains(box), "\(text)")
    #expect(!mapArea.intersects(box), "\(text)")
    for (other, otherBox) in boxes[..<index] {
      #expect(!box.intersects(otherBox), "\(text) over \(other)")
    }
  }
  let words = boxes.map(\.0).joined().filter { !$0.isWhitespace }
  let wanted =
    [poster.title, poster.subtitle] + poster.notes + poster.lines.map(\.name)
    + poster.beside.map(\.name) + poster.start.flatMap { $0.entries.map(\.name) + [$0.heading] }
  for text in wanted { #expect(words.contains(text.filter { !$0.isWhitespace }), "\(text)") }
}

@Test func `the key explains the signs of the map, and no other`() {
  var generator = SplitMix64(seed: 7)
  var drawing = map(&generator)
  drawing.markers = drawing.markers.filter { [.active, .planned].contains($0.state) }
  let key = LineMap.State.allCases.map { Poster.KeyEntry(.state($0), $0.rawValue) }
  let shown = drawing.furnished(with: Poster(title: "T", key: key)).ornaments
    .flatMap(\.texts).map(\.text)
  #expect(shown.contains("planned"))
  #expect(!shown.contains("pilot") && !shown.contains("missing"))
}
