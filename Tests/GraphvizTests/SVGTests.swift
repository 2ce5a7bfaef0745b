import Graphviz
import Schematic
import TestSupport
import Testing

private let description = MapDescription(
  title: "A map", summary: "Two lines.", language: "fi", prefix: "tampere", className: "metro",
  format: "metro/2",
  lineNames: ["violence": "Violence"],
  links: ["police": "https://example.org/?a=1&b=2", "state-pilot": "javascript:alert(1)"],
  manifest: [.init("version", "7")])

@Test func `the SVG holds what the contract says`() throws {
  let drawing = Drawing.sample()
  let root = try #require(XMLTree.parse(drawing.svg(description)))
  #expect(root.name == "svg")
  #expect(root.attributes["role"] == "graphics-document document")
  #expect(root.attributes["lang"] == "fi")
  #expect(root.attributes["class"] == "metro")
  #expect(root.attributes["viewBox"] == "0 0 720 320")
  #expect(root.children.prefix(3).map(\.name) == ["title", "desc", "metadata"])
  let labelled = root.attributes["aria-labelledby"]?.split(separator: " ").map(String.init)
  #expect(labelled == root.children.prefix(2).compactMap { $0.attributes["id"] })
  #expect(root.children[0].text == "A map")

  let tracks = root.all(having: "data-line")
  #expect(tracks.map { $0.attributes["data-line"] } == drawing.tracks.map(\.line))
  #expect(tracks.allSatisfy { $0.name == "path" && $0.attributes["stroke"] != "#ffffff" })
  let stations = root.all(having: "data-station")
  #expect(stations.map { $0.attributes["data-station"] } == drawing.markers.map(\.station))
  #expect(stations.allSatisfy { $0.children.first?.name == "title" })
  let labels = root.all(having: "data-label")
  #expect(labels.map { $0.attributes["data-label"] } == drawing.labels.map(\.station))
  let words = labels.map { $0.all("text").map(\.text).joined(separator: " ") }
  #expect(words == drawing.labels.map { $0.lines.map(\.text).joined(separator: " ") })

  let ids = root.all(having: "id").compactMap { $0.attributes["id"] }
  #expect(Set(ids).count == ids.count)
  #expect(ids.allSatisfy { $0.hasPrefix("tampere-") })
}

@Test func `Graphviz leaves every point where the drawing has it`() throws {
  let drawing = Drawing.sample()
  let root = try #require(XMLTree.parse(drawing.svg(description)))
  let stations = root.all(having: "data-station")
  #expect(stations.count == drawing.markers.count)
  for (station, marker) in zip(stations, drawing.markers) {
    let discs = station.all("ellipse")
    let light = marker.emphasis == .marked ? "#ffc42e" : "#ffffff"
    let core = discs.filter { $0.attributes["fill"] == light }
    #expect(core.count >= marker.spine.count, "\(marker.station)")
    for (disc, point) in zip(core.suffix(marker.spine.count), marker.spine) {
      #expect(disc.attributes["cx"].flatMap(Double.init) == point.x)
      #expect(disc.attributes["cy"].flatMap(Double.init) == point.y)
    }
  }
  let d = root.all(having: "data-line").first?.attributes["d"] ?? ""
  #expect(d.hasPrefix("M60,120C"))
  #expect(d.hasSuffix("640,236.5"))
}

@Test func `the manifest tells the stations and lines of the drawing`() throws {
  let root = try #require(XMLTree.parse(Drawing.sample().svg(description)))
  let manifest = try JSON(parsing: root.children[2].text)
  #expect(manifest["format"]?.string == "metro/2")
  #expect(manifest["version"]?.string == "7")
  #expect(manifest["stations"]?.array?.count == LineMap.State.allCases.count + 1)
  let police = try #require(manifest["stations"]?.array?.first)
  #expect(police["id"]?.string == "police")
  #expect(police["label"]?.string == "Police")
  #expect(police["x"]?.double == 100)
  #expect(police["y"]?.double == 125.5)
  #expect(police["lines"] == ["violence", "separation"])
  let line = try #require(manifest["lines"]?.array?.first)
  #expect(line["label"]?.string == "Violence")
  #expect(line["color"]?.string == "#5400e6")
  #expect(line["walks"] == [["police"]])
}

@Test func `links lead only to addresses that cannot run anything`() throws {
  let root = try #require(XMLTree.parse(Drawing.sample().svg(description)))
  let links = root.all("a").map { $0.attributes["href"] }
  #expect(links == Array(repeating: "https://example.org/?a=1&b=2", count: 2))
}

@Test func `two renders are the same bytes`() throws {
  let drawing = Drawing.sample()
  let first = try drawing.svg(description)
  _ = try Drawing.sample(label: "Another").pdf(description)
  #expect(try drawing.svg(description) == first)
  #expect(try drawing.png() == drawing.png())
}

@Test func `one drawing becomes SVG, PDF, PNG and DOT`() throws {
  let drawing = Drawing.sample()
  let pdf = try drawing.pdf(description)
  #expect(pdf.starts(with: "%PDF-".utf8))
  #expect(String(decoding: pdf, as: UTF8.self).contains("/MediaBox [ 0 0 720 320 ]"))
  let png = try drawing.png()
  #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  // Width and height in the header, at 96 dots an inch.
  #expect(Array(png[16..<24]) == [0, 0, 0x03, 0xC0, 0, 0, 0x01, 0xAB])
  let dot = try #require(drawing.dot)
  #expect(dot.hasPrefix("graph \"map\" {\n"))
  #expect(dot.contains("label=\"Police\\l\""))
}

@Test(arguments: [Double.nan, .infinity, -.infinity, 1e6 + 1, -2e300])
func `a number that cannot be drawn is refused`(bad: Double) {
  var drawing = Drawing.sample()
  for index in drawing.tracks.indices {
    drawing = .sample()
    drawing.tracks[index].path.pieces.append(.line(to: Point(x: bad, y: 0)))
    #expect(throws: GraphvizError.self) { try drawing.svg(description) }
    #expect(drawing.dot == nil)
  }
  drawing = .sample()
  drawing.labels[0].lines[0].size = bad
  #expect(throws: GraphvizError.self) { try drawing.pdf(description).count }
  for index in drawing.markers.indices {
    drawing = .sample()
    drawing.markers[index].radius = bad
    #expect(throws: GraphvizError.self) { try drawing.png().count }
  }
  drawing = .sample()
  drawing.width = bad
  #expect(throws: GraphvizError.self) { try drawing.svg(description) }
}

@Test func `a manifest that is no JSON is told at its place in the drawing`() throws {
  let svg = "<svg>\n<metadata id=\"x\">{\"a\": \"&lt;&amp;\", b}</metadata>\n</svg>"
  let error = #expect(throws: JSONError.self) { try MapManifest.read(fromSVG: svg) }
  let column = svg.split(separator: "\n")[1].firstRange(of: "b}").map {
    svg.split(separator: "\n")[1][..<$0.lowerBound].count + 1
  }
  #expect(error?.line == 2 && error?.column == column)
  #expect(try MapManifest.read(fromSVG: "<svg/>") == nil)
}
