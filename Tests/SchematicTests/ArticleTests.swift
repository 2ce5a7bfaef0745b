import Foundation
import Schematic
import TestSupport
import Testing

/// The article "Draw any set system" is this code; what stands between the marks is printed there.
struct ArticleTests {
  @Test func `the code of the article draws a clean map, and keeps it as it grows`() throws {
    // article: begin
    let people = ["Ada", "Ben", "Cleo", "Dev", "Esi", "Finn", "Gia", "Hugo"]
    let committees = [
      (name: "Budget", members: [0, 1, 2]), (name: "Library", members: [2, 3, 4, 5]),
      (name: "Garden", members: [1, 4, 6, 7]),
    ]
    let map = LineMap(
      stations: people.map { LineMap.Station(id: $0.lowercased(), label: $0) },
      lines: committees.enumerated().map { index, committee in
        LineMap.Line(
          id: committee.name.lowercased(), label: committee.name, code: "\(index + 1)",
          color: LineMap.palette[index], walks: [committee.members])
      })
    let laidOut = MapLayout(seed: 1, aspect: 1.5).lay(out: map)
    for shortage in laidOut.shortages { print("no room for \(people[shortage.station])") }
    for defect in laidOut.defects { print(defect.kind, defect.subjects) }
    let poster = Poster(
      title: "Who sits together", linesHeading: "COMMITTEES",
      lines: map.lines.map { Poster.LegendLine(code: $0.code, name: $0.label, color: $0.color) })
    let sheet = laidOut.drawing.furnished(with: poster)
    let dot = sheet.dot
    var districts = map
    districts.zones = ["North", "South"].map { LineMap.Zone(id: $0.lowercased(), label: $0) }
    for index in people.indices { districts.stations[index].zone = index / 4 }
    let bands = BandedLayout().sheet(for: districts, with: [poster], on: Page(named: "A4"))
    let page = bands.composition.drawing(of: bands.map.drawing(of: districts), with: poster)
    print("columns cost \(bands.map.cost.total), at least \(bands.map.cost.bound)")
    let earlier = EarlierLayout(manifest: .object(laidOut.manifest(of: map, seed: 1)))
    var grown = map
    grown.stations.append(LineMap.Station(id: "ines", label: "Ines"))
    grown.lines[2].walks[0].append(8)
    let next = MapLayout(aspect: 1.5, kept: earlier).lay(out: grown)
    let movement = next.movement(of: grown, since: earlier)
    print("\(movement.moved) of \(movement.stations) stations moved")
    // article: end
    #expect(laidOut.isClean && next.isClean)
    #expect(sheet.defects(against: map) == [])
    #expect(page.defects(against: districts) == [])
    #expect(bands.map.cost.total == bands.map.cost.bound)
    #expect(try #require(dot).hasPrefix("graph"))
    #expect(movement.stations == people.count)
    #expect(movement.moved < people.count / 2)
  }

  @Test func `the article prints that code`() throws {
    func text(_ path: String) throws -> String {
      try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
    }
    func words(_ text: some StringProtocol) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let article = try text("Sources/Schematic/Schematic.docc/DrawAnySetSystem.md")
    // Every second piece between fences is code.
    let blocks = article.components(separatedBy: "```").enumerated()
      .filter { $0.offset % 2 == 1 }.map { $0.element.dropFirst("swift".count) }
    let marked = try text("Tests/SchematicTests/ArticleTests.swift")
      .components(separatedBy: "    // article: ")
    let code = try #require(marked.first { $0.hasPrefix("begin") }).dropFirst("begin".count)
    #expect(blocks.count == 5)
    #expect(words(blocks.joined(separator: "\n")) == words(code))
  }
}
