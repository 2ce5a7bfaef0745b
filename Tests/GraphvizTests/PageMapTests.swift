import Graphviz
import Schematic
import TestSupport
import Testing

/// A drawing as a part of a page.
@Suite struct PageMapTests {
  private func map(_ drawings: Drawing...) -> PageMap {
    PageMap(
      id: "map-free", heading: "map-heading",
      editions: zip(["fi", "sv", "en"], drawings).map {
        PageMap.Edition(language: $0, drawing: $1)
      }, stationNames: ["police": "Poliisi"])
  }

  /// In all its languages.
  private func svg(_ map: PageMap) throws -> String {
    let written = try map.written()
    return written.svg.replacing("</svg>", with: written.others + "</svg>")
  }

  private func tree(_ map: PageMap) throws -> XMLTree { try #require(XMLTree.parse(svg(map))) }

  private func number(_ tree: XMLTree, _ name: String) -> Double? {
    tree.attributes[name].flatMap(Double.init)
  }

  @Test func `what languages share is there once, and the words of each in its group`() throws {
    let root = try tree(map(.sample(), .sample(label: "Polis")))
    let groups = root.all(having: "lang").filter { $0.attributes["class"] == "labels" }
    #expect(groups.map { $0.attributes["lang"] } == ["fi", "sv"])
    #expect(groups.map { $0.all("text").map(\.text).contains("Police") } == [true, false])
    #expect(groups.map { $0.all("text").map(\.text).contains("Polis") } == [false, true])
    let drawing = Drawing.sample()
    let stations = root.all(having: "data-station")
    #expect(stations.map { $0.attributes["data-station"] } == drawing.markers.map(\.station))
    #expect(stations.first?.attributes["aria-label"] == "Poliisi")
    let tracks = root.all("path").filter { $0.attributes["class"] == "track" }
    #expect(tracks.map { $0.attributes["data-line"] } == drawing.tracks.map(\.line))
    #expect(groups.allSatisfy { $0.attributes["aria-hidden"] == "true" })
    #expect(root.attributes["viewBox"] == "0 0 720 320")
  }

  @Test func `languages that are drawn otherwise have a map each`() throws {
    var other = Drawing.sample(label: "Polis")
    other.markers[0].spine[0].y += 3
    let root = try tree(map(.sample(), other))
    let groups = root.all(having: "lang")
    #expect(groups.map { $0.attributes["lang"] } == ["fi", "sv"])
    for group in groups {
      #expect(group.all(having: "data-station").count == other.markers.count)
      #expect(group.all("path").contains { $0.attributes["class"] == "track" })
      #expect(group.attributes["aria-hidden"] == nil)
      let names = group.all(having: "data-label") + group.all(having: "data-code")
      #expect(names.allSatisfy { $0.attributes["aria-hidden"] == "true" })
    }
    #expect(root.all(having: "data-station").count == 2 * other.markers.count)
  }

  @Test func `no style, no script, no address, and no id but its own`() throws {
    let svg = try svg(map(.sample()))
    for word in ["style", "<script", "http", "url(", "href", "<title", "<metadata"] {
      #expect(!svg.contains(word), "\(word)")
    }
    #expect(svg.matches(of: /\sid="([^"]*)"/).map(\.output.1) == ["map-free"])
  }

  @Test func `discs and strokes stay where they are, to a tenth of a point`() throws {
    let drawing = Drawing.sample()
    let root = try tree(map(drawing))
    for (station, marker) in zip(root.all(having: "data-station"), drawing.markers)
    where marker.spine.count == 1 {
      let disc = try #require(station.all("circle").first)
      #expect(abs((number(disc, "cx") ?? -99) - marker.spine[0].x) <= 0.051, "\(marker.station)")
      #expect(abs((number(disc, "cy") ?? -99) - marker.spine[0].y) <= 0.051, "\(marker.station)")
    }
    let track = try #require(root.all("path").first { $0.attributes["class"] == "track" })
    #expect(track.attributes["d"] == "M60 120h440c16 0 30 6.5 40 16.5l100 100")
  }

  @Test func `stations stand in the order of the page, and by its ids`() throws {
    var map = map(.sample())
    let stations = Drawing.sample().markers.map(\.station)
    map.order = stations.reversed()
    map.stationIDs = [stations[0]: "another"]
    let root = try tree(map)
    let expected = stations.dropFirst().reversed() + ["another"]
    let drawn = root.all(having: "data-station").compactMap { $0.attributes["data-station"] }
    #expect(drawn == Array(expected))
  }

  @Test func `a hostile text stays text`() throws {
    for (name, text) in HostileText.all {
      let svg = try svg(map(.sample(label: text), .sample(label: text)))
      #expect(XMLTree.parse(svg) != nil, "\(name)")
      #expect(!svg.contains("<script") && !svg.contains("<img"), "\(name)")
    }
  }
}
