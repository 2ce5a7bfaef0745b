import TestSupport
import Testing

@testable import Schematic

@Test(arguments: 0..<40 as Range<UInt64>)
func `a poster has all its words, none over another, over the map or over the margin`(
  seed: UInt64
) throws {
  var generator = SplitMix64(seed: seed)
  let map = SampleSheets.map(&generator)
  let poster = SampleSheets.poster(&generator)
  let drawing = map.furnished(with: poster)
  let margin = 0.03 * min(drawing.width, drawing.height) - 0.01
  let inner = Rect(
    minX: margin, minY: margin, maxX: drawing.width - margin, maxY: drawing.height - margin)
  let ink = SampleSheets.ink(of: drawing)
  for box in ink { #expect(inner.contains(box)) }
  let boxes = drawing.ornaments.flatMap(\.texts).map { ($0.text, $0.box) }
  for (index, (text, box)) in boxes.enumerated() {
    #expect(inner.contains(box), "\(text)")
    #expect(!ink.contains { $0.inset(by: -12).intersects(box) }, "\(text) near the map")
    for (other, otherBox) in boxes[..<index] {
      #expect(!box.intersects(otherBox), "\(text) over \(other)")
    }
  }
  let words = boxes.map(\.0).joined().filter { !$0.isWhitespace }
  let wanted =
    [poster.title, poster.subtitle] + poster.notes + poster.lines.map(\.name)
    + (poster.beside + poster.start.flatMap(\.entries)).flatMap { [$0.name, $0.note] }
    + poster.start.map(\.heading)
    + LineMap.State.allCases.filter { $0 != .active }.map { "\($0)" }
  for text in wanted { #expect(words.contains(text.filter { !$0.isWhitespace }), "\(text)") }
}

@Test func `the key explains the signs of the map, and no other`() {
  var generator = SplitMix64(seed: 7)
  var drawing = SampleSheets.map(&generator)
  drawing.markers = drawing.markers.filter { [.active, .planned].contains($0.state) }
  let key = LineMap.State.allCases.map { Poster.KeyEntry(.state($0), $0.rawValue) }
  let shown = drawing.furnished(with: Poster(title: "T", key: key)).ornaments
    .flatMap(\.texts).map(\.text)
  #expect(shown.contains("planned"))
  #expect(!shown.contains("pilot") && !shown.contains("missing"))
}

@Test(arguments: [LineMap.Dash.solid, .dashed, .dotted])
func `the key explains a line that is not solid`(dash: LineMap.Dash) {
  var generator = SplitMix64(seed: 7)
  var drawing = SampleSheets.map(&generator)
  drawing.tracks[0].dash = dash
  let key = [LineMap.Dash.dashed, .dotted].map { Poster.KeyEntry(.stroke($0), $0.rawValue) }
  let shown = drawing.furnished(with: Poster(title: "T", key: key)).ornaments
    .flatMap(\.texts).map(\.text).filter { $0 != "T" }
  #expect(shown == (dash == .solid ? [] : [dash.rawValue]))
}

@Test(arguments: [1, 3, 4, 5, 9])
func `a few lines that nobody is on stay in one column under what is said of them`(count: Int) {
  let lines = (0..<count).map { index in
    Poster.LegendLine(
      line: "l\(index)", code: "\(index)", name: "line \(index)", note: "nobody", color: .ink)
  }
  let shown = Poster.Shown(Drawing(width: 10, height: 10))
  let rows = Poster(title: "T", lines: lines).rows(of: .lines, width: 200, shown)
  #expect(rows.count == (count <= 4 ? 1 : count))
  let texts = rows.flatMap(\.ornaments).flatMap(\.texts).map(\.text)
  #expect(texts.filter { $0.hasPrefix("line") } == lines.map(\.name))
  #expect(texts.filter { $0 == "Nobody" }.count == 1)
}

@Test func `the key explains the signs of the listings that are told by them alone`() {
  var poster = Poster(title: "T", key: [.init(.state(.ended), "over")])
  let shown = Poster.Shown(Drawing(width: 10, height: 10))
  #expect(poster.rows(of: .key, width: 200, shown).isEmpty)
  poster.explained = [.state(.ended)]
  let texts = poster.rows(of: .key, width: 200, shown).flatMap(\.ornaments).flatMap(\.texts)
  #expect(texts.map(\.text) == ["over"])
}

@Test func `the legend has the lines that the map does not name, and those nobody is on`() {
  var generator = SplitMix64(seed: 3)
  var map = SampleSheets.map(&generator)
  let at = map.codes[0].texts[0].at
  map.codes[0].texts.append(Drawing.Text("Named", at: at + Point(x: 20, y: 0), size: 10))
  let lines = ["l0", "l1", "absent"].map { (id: String) in
    Poster.LegendLine(line: id, code: "c", name: "name of \(id)", note: "nobody", color: .ink)
  }
  func words(_ poster: Poster) -> String {
    map.furnished(with: poster).ornaments.flatMap(\.texts).map(\.text).joined(separator: " ")
  }
  let shown = words(Poster(title: "T", lines: lines))
  #expect(!shown.contains("name of l0"))
  #expect(shown.contains("name of l1"))
  #expect(shown.contains("Nobody c name of absent"))
  var empty = lines
  empty[0].isEmpty = true
  #expect(words(Poster(title: "T", lines: empty)).contains("Nobody c name of l0"))
}

/// Whatever rounding does to the sum of an indent and a width.
@Test(arguments: 0..<40 as Range<UInt64>)
func `what is set as wide as it is stays on its lines, and no word is torn`(seed: UInt64) {
  var generator = SplitMix64(seed: seed)
  let shown = Poster.Shown(SampleSheets.map(&generator))
  func texts(_ rows: [Block]) -> [String] { rows.flatMap(\.ornaments).flatMap(\.texts).map(\.text) }
  for code in ["U1", "U8", "E10", "E14", "S45", "11"] {
    let size = Double(Int.random(in: 0...99, using: &generator))
    let names = [code, "Line \(size) of it", "Lastensuojelun asiantuntijaryhmät ja konsultaatio"]
    for name in names {
      let poster = Poster(title: "T", lines: [.init(code: code, name: name, color: .ink)])
      let free = poster.rows(of: .lines, width: .infinity, shown)
      let natural = free.map(\.width).max() ?? 0
      #expect(texts(poster.rows(of: .lines, width: natural, shown)) == texts(free))
      for setting in Setting.all(of: .lines, for: [poster], shown) {
        let rows = poster.rows(of: .lines, width: setting.columnWidth, shown)
        let words = texts(rows).flatMap { $0.split(separator: " ") }.map(String.init)
        #expect(
          Set(words).isSubset(of: Set("\(code) \(name)".split(separator: " ").map(String.init))))
      }
    }
  }
}

@Test func `a line whose code is its name is named by its sign on the map`() {
  var generator = SplitMix64(seed: 3)
  let map = SampleSheets.map(&generator)
  func legend(_ line: Poster.LegendLine) -> [String] {
    Poster(title: "T", lines: [line]).rows(of: .lines, width: 300, Poster.Shown(map))
      .flatMap(\.ornaments).flatMap(\.texts).map(\.text)
  }
  let coded = map.codes[0].line
  let plain = map.tracks.map(\.line).first { id in !map.codes.contains { $0.line == id } } ?? ""
  #expect(legend(.init(line: coded, code: "U8", name: "U8", color: .ink)).isEmpty)
  #expect(legend(.init(line: plain, code: "U8", name: "U8", color: .ink)) == ["U8"])
  #expect(
    legend(.init(line: coded, code: "U8", name: "U8", remark: "closed", color: .ink))
      == ["U8", "U8 (closed)"])
}

@Test func `a note joins the brackets that a name ends with`() {
  let texts = [("Unit", "over"), ("Unit (old)", "over"), ("Unit (old)", "")].map { name, note in
    Poster(title: "T").row(of: Poster.Listing(name: name, note: note), width: 300).ornaments
      .flatMap(\.texts).map(\.text).joined()
  }
  #expect(texts == ["Unit (over)", "Unit (old; over)", "Unit (old)"])
}

@Test(arguments: [LineMap.Emphasis.normal, .faded])
func `a line in the legend looks as its code on the map does`(emphasis: LineMap.Emphasis) throws {
  let color = LineMap.palette[1]
  let line = Poster.LegendLine(code: "K", name: "Line", color: color, emphasis: emphasis)
  let sheet = Drawing(width: 100, height: 100).furnished(with: Poster(title: "T", lines: [line]))
  let legend = try #require(
    sheet.ornaments.first { if case .group("lines", _) = $0 { true } else { false } })
  guard case .group(_, let members) = legend else { return }
  let discs = members.compactMap { member -> Color? in
    if case .disc(_, _, let fill, _, _) = member { fill } else { nil }
  }
  let shown = emphasis == .faded ? color.mixed(with: .white, share: 0.78) : color
  #expect(discs.last == shown)
  let code = try #require(legend.texts.first { $0.text == "K" })
  #expect(code.color == (emphasis == .faded ? .quiet : color.readableInk))
}

@Test func `a line that lies back on the map, for nobody is on it, does so in the legend`() {
  let line = Poster.LegendLine(line: "l", code: "L", name: "Name", note: "nobody", color: .ink)
  var drawing = Drawing(width: 10, height: 10)
  var ink: Color? {
    Poster(title: "T", lines: [line]).rows(of: .lines, width: 200, Poster.Shown(drawing))
      .flatMap(\.ornaments).flatMap(\.texts).first { $0.text == "L" }?.color
  }
  #expect(ink == line.color.readableInk)
  let texts = ["L", "Name"].map { Drawing.Text($0, at: .zero, size: 10) }
  let box = Rect(minX: 0, minY: 0, maxX: 9, maxY: 9)
  drawing.codes = [Drawing.Code(line: "l", station: "s", box: box, texts: texts, color: .ink)]
  #expect(ink == .quiet)
}
