import Schematic
import TestSupport

/// Drawings and posters to be set on sheets; not as any map has them, but of all kinds.
enum SampleSheets {
  static let names = [
    "Juristi", "Lasten- ja nuorten oikeuspsykiatrian yksikkö", "Päivystys",
    "Kunniakulttuuriasiantuntijaverkostokoordinaattori", "Etelä-Pohjanmaan hyvinvointialue", "EVA",
    "Ammattilainen, jolla on kokemusta vaativimpien valvottujen tapaamisten järjestämisestä",
  ]

  /// Strokes, markers, labels and codes at random on a canvas of random proportions.
  static func map(_ generator: inout SplitMix64) -> Drawing {
    let width = Double.random(in: 50...1500, using: &generator)
    let height = Double.random(in: 50...1500, using: &generator)
    func point() -> Point {
      Point(
        x: Double.random(in: 0...width, using: &generator),
        y: Double.random(in: 0...height, using: &generator))
    }
    var drawing = Drawing(width: width, height: height)
    for (index, state) in LineMap.State.allCases.enumerated() {
      let (a, b) = (point(), point())
      drawing.tracks.append(
        Drawing.Track(
          line: "l\(index)", color: LineMap.palette[index], width: 7, dash: .solid,
          emphasis: .normal, path: Path(through: [a, b, point()]), stops: []))
      drawing.markers.append(
        Drawing.Marker(
          station: "s\(index)", state: state, emphasis: .normal,
          spine: index % 2 == 0 ? [a] : [a, a + Point(x: 12, y: 12)], radius: 5, ring: 1.6,
          isInterchange: index == 1))
      let text = Drawing.Text(
        names.randomElement(using: &generator) ?? "", at: b, size: 12)
      drawing.labels.append(
        Drawing.Label(station: "s\(index)", lines: [text], box: text.box))
      if index % 3 == 0 {
        let code = Drawing.Text("\(index)", at: b + Point(x: 2, y: 30), size: 10)
        drawing.codes.append(
          Drawing.Code(
            line: "l\(index)", station: "s\(index)", box: code.box.inset(by: -3), texts: [code],
            color: LineMap.palette[index]))
      }
    }
    return drawing
  }

  static func poster(_ generator: inout SplitMix64) -> Poster {
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

  /// Boxes that together cover the ink of a map, strokes in pieces a point long.
  static func ink(of drawing: Drawing) -> [Rect] {
    func along(_ points: [Point], _ half: Double) -> [Rect] {
      zip(points, points.dropFirst()).flatMap { a, b in
        let count = max(1, Int(a.distance(to: b)))
        return (0...count).map { step in
          let p = a + (b - a) * (Double(step) / Double(count))
          return Rect(minX: p.x - half, minY: p.y - half, maxX: p.x + half, maxY: p.y + half)
        }
      }
    }
    return drawing.labels.map(\.box) + drawing.codes.map(\.box)
      + drawing.tracks.flatMap { track in
        along([track.path.start] + track.path.pieces.map(\.end), track.width / 2)
      }
      + drawing.markers.flatMap { along($0.spine + [$0.spine[0]], $0.radius) }
  }
}
