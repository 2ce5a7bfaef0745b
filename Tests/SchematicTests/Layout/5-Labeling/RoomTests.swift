import TestSupport
import Testing

@testable import Schematic

/// A place has room for the names of every picture; the shown one may need less of it.
struct RoomTests {
  private let long = "Lapsen ja perheen vaativa erityispalvelu"

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the signs of one line are all as high, each nearest to the end of its line`(seed: UInt64)
    throws
  {
    var made = HandMade(seed: seed, lines: 5, columns: 5, rows: 5)
    for index in made.map.lines.indices {
      made.map.lines[index].otherLabels = [made.map.lines[index].label, long]
    }
    let tracing = made.tracing
    let named = Labeling(made.map, tracing: tracing).codes.filter(\.isNamed)
    #expect(Set(named.map { ($0.field.height * 1e6).rounded() }).count <= 1)
    for code in named {
      #expect(code.box.inset(by: -1e-6).contains(code.field))
      for text in code.texts { #expect(code.field.inset(by: -1).contains(text.box)) }
      let end = try #require(
        tracing.termini.first {
          made.map.lines[$0.line].id == code.line
            && made.map.stations[$0.station].id == code.station
        })
      let half = code.field.height / 2
      let nearest = min(max(end.at.y, code.box.minY + half), code.box.maxY - half)
      #expect(abs(code.field.center.y - nearest) < 1)
    }
  }

  @Test func `a name much longer than a line of text is set in lines, if that cuts no word`() {
    func widths(_ name: String, bold: Bool) -> [Double] {
      let map = LineMap(stations: [LineMap.Station(id: "s", label: name)], lines: [])
      let names = NameBook(map, style: .standard, hyphenation: .general)
      return names.settings(of: 0, bold: bold, tight: false).map {
        $0.room.x / MapStyle.standard.textSize
      }
    }
    let few = [long, "Lasten ja nuorten oikeuspsykiatrian yksikkö, Tampereen yliopistollinen"]
    let many = few.joined(separator: " ja ")
    let single = String(repeating: "erityistyöntekijä", count: 6)
    for isBold in [false, true] {
      #expect(few.allSatisfy { (widths($0, bold: isBold).max() ?? 0) <= 46 })
      #expect((widths(few[0], bold: isBold).max() ?? 0) > 20)
      #expect((widths(many, bold: isBold).max() ?? 0) <= 36)
      #expect((widths(single, bold: isBold).max() ?? 0) > 46)
    }
  }

  @Test func `a sign of one line is low in a room for two`() throws {
    let line = LineMap.Line(
      id: "l", label: "Nepsy", otherLabels: ["Nepsy", long], code: "N",
      color: Color(red: 0, green: 0, blue: 200), walks: [])
    let signs = LineSign.signs(of: line, style: .standard, hyphenation: .general)
    let alone = try #require(signs.first { $0.isNamed })
    let roomy = try #require(signs.first { $0.room.y > alone.room.y + 5 })
    #expect(roomy.lines == ["Nepsy"])
    let size = 10.0
    func field(_ offset: Double) -> Rect {
      let box = Rect(minX: 0, minY: 0, maxX: roomy.room.x, maxY: roomy.room.y)
      let place = LabelCandidate(
        variant: 0, side: .east, box: box, anchor: .end, offset: Point(x: 50, y: offset), cost: 0)
      return roomy.field(in: place, size: size)
    }
    #expect(field(-40).maxY == roomy.room.y)
    #expect(field(40).minY == 0)
    #expect(abs(field(0).center.y - roomy.room.y / 2) < 1e-9)
    #expect([-40, 0, 40].allSatisfy { abs(field($0).height - 1.73 * size) < 1e-9 })
    #expect(field(0).maxX == roomy.room.x && field(0).minX > 0)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a short name stands as near to the height of its station as its room lets it`(seed: UInt64)
  {
    var made = HandMade(seed: seed, lines: 3, columns: 6, rows: 6)
    for index in made.map.stations.indices {
      made.map.stations[index].otherLabels = [made.map.stations[index].label, long]
    }
    let tracing = made.tracing
    for (label, marker) in zip(Labeling(made.map, tracing: tracing).labels, tracing.markers) {
      let middle = marker.spine.reduce(.zero, +) * (1 / Double(marker.spine.count))
      let text = label.lines.map(\.box).reduce(label.lines[0].box) { $0.union($1) }
      let half = text.height / 2
      let nearest = min(max(middle.y, label.box.minY + half), label.box.maxY - half)
      #expect(abs(text.center.y - nearest) < 0.5, "\(label)")
    }
  }
}
