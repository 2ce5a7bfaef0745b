import Linjasto
import LinjastoMaps
import Schematic
import TestSupport
import Testing

private let languages: [Language] = [.finnish, .swedish, .english]

@Test(arguments: Repository.mapNames, languages)
func `a map shows the stations of its lines, and the poster the others`(
  name: String, language: Language
) throws {
  let network = try Repository.network(name)
  let view = MapView(language: language)
  let map = network.lineMap(view).shown
  #expect(
    Set(map.stations.map(\.id))
      == Set(network.stations.filter { !$0.lines.isEmpty }.map(\.id.rawValue)))
  for line in map.lines {
    let members = Set(line.walks.joined().map { map.stations[$0].id })
    let wanted = network.stations.filter { $0.lines.contains(Line.ID(line.id)) }
    #expect(members == Set(wanted.map(\.id.rawValue)))
  }
  let poster = MapPicture(of: network, view).poster
  #expect(poster.lines.map(\.code) == network.lines.map(\.code))
  let beside = network.stations.filter { $0.membership == .area }
  #expect(
    poster.beside.map(\.name) == beside.map { $0.name.text(in: language, fallback: .finnish) })
  // A county's name is told beside the entry, not in it; the same role of several is there once.
  let entries = poster.start.flatMap(\.entries)
  for station in network.stations where station.membership == .all {
    let name = station.name.text(in: language, fallback: .finnish)
    #expect(entries.contains { name.lowercased().contains($0.name.lowercased()) }, "\(name)")
  }
  #expect(Set(entries.map { $0.name + $0.note }).count == entries.count)
  for station in map.stations { #expect(!station.label.isEmpty) }
}

@Test(arguments: Repository.mapNames)
func `facts only leaves out every assumed membership, and nothing else`(name: String) throws {
  let network = try Repository.network(name)
  let all = network.lineMap(MapView()).shown
  #expect(all.lines.contains { !$0.assumed.isEmpty })
  let facts = network.lineMap(MapView(factsOnly: true)).shown
  func memberships(_ map: LineMap, assumed: Bool?) -> Set<[String]> {
    Set(
      map.lines.flatMap { line in
        line.walks.joined().filter { assumed == nil || line.assumed.contains($0) == assumed }
          .map { [line.id, map.stations[$0].id] }
      })
  }
  #expect(memberships(facts, assumed: nil) == memberships(all, assumed: false))
  for line in facts.lines { #expect(line.assumed.isEmpty, "\(line.id)") }
}

@Test func `a region fades what does not serve it`() throws {
  let network = try Repository.network("tampere")
  let map = network.lineMap(MapView(region: "07")).shown
  #expect(!map.stations.isEmpty)
  for station in map.stations {
    // One of whom the sources do not say whom it serves is not faded: that would be a no.
    let reach = try #require(network[Station.ID(station.id)]).reach
    #expect((station.emphasis == .normal) == (reach.contains("07") != false), "\(station.id)")
  }
  #expect(map.stations.contains { $0.emphasis == .faded })
  let poster = MapPicture(of: network, MapView(region: "07")).poster
  #expect(poster.start.map(\.heading) == ["Kanta-Hämeen hyvinvointialue"])
}

@Test func `a choice of lines fades the others, and stations of no chosen line`() throws {
  let network = try Repository.network("tampere")
  let map = network.lineMap(MapView(lines: ["migrant-issues"])).shown
  #expect(map.lines.filter { $0.emphasis != .faded }.map(\.id) == ["migrant-issues"])
  for station in map.stations {
    let lines = try #require(network[Station.ID(station.id)]).lines
    #expect((station.emphasis == .faded) == !lines.contains("migrant-issues"), "\(station.id)")
  }
  let poster = MapPicture(of: network, MapView(lines: ["migrant-issues"])).poster
  #expect(poster.lines.count == network.lines.count)
  #expect(poster.lines.filter { $0.emphasis != .faded }.map(\.line) == ["migrant-issues"])
}

@Test func `a language that lacks a text falls back to the language of the map`() throws {
  let network = try Repository.network("tampere")
  let swedish = network.lineMap(MapView(language: .swedish))
  let finnish = network.lineMap(MapView(language: .finnish))
  #expect(swedish.stations.map(\.id) == finnish.stations.map(\.id))
  for (a, b) in zip(swedish.stations, finnish.stations) {
    guard let name = network[Station.ID(a.id)]?.name else { continue }
    #expect(a.label == name[.swedish] ?? b.label)
  }
  #expect(swedish.lines.map(\.label) != finnish.lines.map(\.label))
}

@Test(arguments: Repository.mapNames)
func `the text of a map names every station and tells what is assumed`(name: String) throws {
  let network = try Repository.network(name)
  let view = MapView(language: .english)
  let rows = network.textTwin(view).split(separator: "\n")
  let map = network.lineMap(view).shown
  for station in network.stations {
    let label = station.name.text(in: .english, fallback: network.defaultLanguage)
    let mentions = rows.count {
      $0.hasPrefix("| \(label) |") || $0 == "- \(label)" || $0.hasPrefix("- \(label):")
    }
    #expect(mentions >= max(1, station.lines.count), "\(label)")
  }
  let assumed = rows.count { $0.hasPrefix("| ") && $0.hasSuffix("| assumed |") }
  #expect(assumed == map.lines.reduce(0) { $0 + $1.assumed.count })
}
