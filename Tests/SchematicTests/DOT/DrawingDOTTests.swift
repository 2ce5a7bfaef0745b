import Schematic
import Testing

struct DrawingDOTTests {
  private func drawing(saying text: String) -> Drawing {
    Drawing(
      width: 100, height: 50,
      tracks: [
        Drawing.Track(
          line: "a", color: .ink, width: 4, dash: .solid, emphasis: .normal,
          path: Path(through: [Point(x: 10, y: 20), Point(x: 90, y: 20)]), stops: [])
      ],
      ornaments: [.text(Drawing.Text(text, at: Point(x: 5, y: 40), size: 10))])
  }

  @Test func `every position is pinned, y turned over`() throws {
    let dot = try #require(drawing(saying: "Title").dot)
    #expect(dot.hasPrefix("graph \"map\" {\n") && dot.hasSuffix("}\n"))
    // A casing and the track, each a loop on a node; then the text.
    #expect(dot.contains("n1 -- n1 [id=\"n1\", pos=\"10,-20 "))
    #expect(dot.contains("90,-20\", penwidth=\"4\""))
    #expect(dot.contains("label=\"Title\\l\""))
    #expect(!dot.contains("n3"))
  }

  @Test(arguments: [LineMap.Emphasis.normal, .faded])
  func `a line as light as its paper is drawn with a darker edge, its sign too`(
    emphasis: LineMap.Emphasis
  ) throws {
    func strokes(_ color: Color) -> [(role: PinnedGraph.Role, color: Color)] {
      var drawing = drawing(saying: "x")
      drawing.tracks[0].color = color
      drawing.tracks[0].emphasis = emphasis
      let box = Rect(minX: 10, minY: 5, maxX: 25, maxY: 15)
      drawing.codes = [
        Drawing.Code(line: "a", station: "s", box: box, texts: [], color: color)
      ]
      drawing.codes[0].emphasis = emphasis
      return drawing.pinned.items.compactMap {
        if case .stroke(_, _, let color) = $0.mark { ($0.role, color) } else { nil }
      }
    }
    let light = strokes(.white)
    let faded = 1.05
    for role in [PinnedGraph.Role.track(0), .code(0)] {
      let seen = light.filter { $0.role == role }.map { $0.color.contrast(with: .white) }.max()
      #expect(try #require(seen) >= (emphasis == .faded ? faded : 3))
    }
    #expect(light.filter { $0.role == .cuts(0) }.map(\.color) == [.white])
    #expect(!strokes(.ink).contains { $0.role == .cuts(0) })
  }

  @Test func `quotes and backslashes stay text`() throws {
    let dot = try #require(drawing(saying: "\"N\" \\N &").dot)
    #expect(dot.contains("label=\"\\\"N\\\" \\\\N &amp;\\l\""))
  }

  @Test func `long texts are joined of parts that Graphviz can read`() throws {
    let dot = try #require(drawing(saying: String(repeating: "a", count: 20_000)).dot)
    let longest = dot.split(separator: "\"").map(\.utf8.count).max() ?? 0
    #expect(longest < 16_384)
    #expect(dot.contains("\" + \""))
  }

  @Test(arguments: [Double.nan, .infinity, 2e6])
  func `a number that cannot be drawn makes no text`(bad: Double) {
    var drawing = drawing(saying: "x")
    drawing.tracks[0].width = bad
    #expect(drawing.dot == nil)
  }
}
