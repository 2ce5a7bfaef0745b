import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoPages
@testable import LinjastoText

/// The text of a page against the maps it tells of.
@Suite struct TwinTests {
  @Test(arguments: Repository.mapSets, Words.languages)
  func `every station, line, region, role, source and guidance is told`(
    maps: [String], language: Language
  ) throws {
    let networks = try maps.map { try Repository.network($0) }
    let document = PageDocument.of(networks, in: language)
    let text = PageDocument.text(document.twin)
    for network in networks {
      func name(_ text: LocalizedText) -> String {
        text.text(in: language, fallback: network.defaultLanguage)
      }
      let names =
        network.stations.map { name($0.name) } + network.lines.map { name($0.name) }
        + network.regions.map { name($0.name) } + network.roles.map { name($0.name) }
        + network.guidance.map { name($0.text) }
        + network.contents.sources.map { name($0.title) }
        + network.contents.sources.compactMap { $0.url }
        + network.contents.openQuestions.map { name($0.text) }
        + network.stations.compactMap { $0.note.map(name) }
        + network.contents.procedures.flatMap { $0.steps.map { name($0.name) } }
      for name in names { #expect(text.contains(name), "\(name)") }
    }
  }

  @Test(arguments: Repository.mapSets)
  func `the matrix has every cell of the report, in signs and in words`(maps: [String]) throws {
    let networks = try maps.map { try Repository.network($0) }
    let document = PageDocument.of(networks, in: .english)
    let report = CoverageReport(of: networks)
    let words = Words(.english)
    let cells = document.twin.matches(
      of:
        /<td class="([a-z]+)" data-cell="([^"]+)"><span aria-hidden="true">([^<]*)<\/span><span class="hidden">([^<]*)</
    )
    #expect(cells.count == report.cells.count)
    for (cell, match) in zip(report.cells, cells) {
      #expect(match.output.1 == cell.level.rawValue)
      #expect(match.output.2 == "\(cell.region):\(cell.line)")
      #expect(match.output.3 == cell.symbol)
      #expect(PageDocument.text(String(match.output.4)).hasPrefix(words(cell)))
    }
  }

  @Test(arguments: Repository.mapSets)
  func `a region tells who stands in each of its cells, and a line who is on it`(
    maps: [String]
  ) throws {
    let networks = try maps.map { try Repository.network($0) }
    let document = PageDocument.of(networks)
    let report = CoverageReport(of: networks)
    let regions = document.twin.split(separator: "<section class=\"region\" id=\"region/")
      .dropFirst()
    #expect(regions.count == report.regions.count)
    for (region, part) in zip(report.regions, regions) {
      #expect(part.hasPrefix(region.code))
      let cells = report.cells.filter { $0.region == region.id }
      let rows = part.split(separator: "<dt><a href=\"#line/").dropFirst()
      #expect(rows.count == cells.count)
      for (cell, row) in zip(cells, rows) {
        let links = row.matches(of: /href="#station\/([^"]+)"/).map { String($0.output.1) }
        #expect(links == cell.carriers.map { $0.station.rawValue })
      }
    }
    let reading = Reading(day: AsOf.map.day(of: networks))
    let lines = document.twin.split(separator: "<section class=\"line\" id=\"line/").dropFirst()
    #expect(lines.count == report.lines.count)
    for (line, part) in zip(report.lines, lines) {
      let links = Set(
        part.matches(of: /<th scope="row"><a href="#station\/([^"]+)"/).map { "\($0.output.1)" })
      let expected = networks.toldApart().networks.flatMap { $0.stations }
        .filter { $0.isOn(line.id, reading) }.map { $0.id.rawValue }
      #expect(links == Set(expected))
    }
  }

  @Test func `a station's attributes are what filters ask for`() throws {
    let network = try Repository.network("tampere")
    let elements = Elements(PageDocument.of([network]).twin)
    let sections = elements.all.filter { $0["class"] == "station" }
    #expect(sections.count == network.stations.count)
    for (station, section) in zip(network.stations, sections) {
      #expect(section["data-station"] == "\(station.id)"[...])
      #expect(
        section["data-lines"] == station.lines.map { $0.rawValue }.joined(separator: " ")[...])
      #expect(
        section["data-roles"] == station.roles.map { $0.rawValue }.joined(separator: " ")[...])
      #expect(section["data-status"] == station.status.rawValue[...])
      let places = station.places(in: network, [], [], Reading(day: network.asOf))
      #expect(
        section["data-regions"] == places.map { $0.region.rawValue }.joined(separator: " ")[...])
    }
  }

  @Test func `a name in another language is marked with its own`() throws {
    var contents = try Repository.network("tampere").contents
    contents.stations[0].name = LocalizedText([.finnish: "Suomeksi vain"])
    contents.lines[0].name = LocalizedText([.northernSami: "Sámegillii"])
    let network = Network(sound: contents)
    let swedish = PageDocument.of([network], in: .swedish)
    #expect(swedish.file.contains("<html lang=\"sv\">"))
    #expect(swedish.twin.contains("<h3><span lang=\"fi\">Suomeksi vain</span></h3>"))
    #expect(swedish.legend.contains("<span lang=\"se\">Sámegillii</span>"))
    let own = PageDocument.of([network], in: .northernSami)
    #expect(own.file.contains("<html lang=\"fi\">"))
    #expect(own.twin.contains("<h3>Suomeksi vain</h3>"))
    #expect(own.legend.contains("<span lang=\"se\">Sámegillii</span>"))
  }

  @Test(arguments: Repository.mapNames, [Language.finnish, .swedish])
  func `the frame in Finnish or Swedish holds no English word`(
    map: String, language: Language
  ) throws {
    let document = PageDocument.of([try Repository.network(map)], in: language)
    for part in [document.header, document.foot, document.chrome([.free, .area, .region])] {
      let own = part.replacing(/<span lang="[a-z]+">[^<]*<\/span>/, with: "")
        .replacing(/<datalist[^§]*?<\/datalist>/, with: "")
        .replacing(/<button[^>]*data-do="language"[^>]*>[^<]*<\/button>/, with: "")
      #expect(EnglishWords.found(in: PageDocument.text(own), language).isEmpty)
    }
  }

  @Test func `contacts are on a page for staff and on no other`() throws {
    let network = try Repository.network("tampere")
    var contact = ContactList.Contact(network.stations[0].id)
    contact.channel = LocalizedText([.finnish: "Keskus 03 123 000"])
    var contacts = ContactList()
    contacts.contacts = [contact]
    for edition in PageDocument.Edition.allCases {
      let document = PageDocument(
        of: [network], Reading(), in: .finnish, edition: edition, contacts: contacts)
      let told = PageDocument.text(document.file)
      #expect(told.contains("Keskus 03 123 000") == (edition == .staff))
    }
  }

  @Test(arguments: Repository.mapNames)
  func `a public page holds no id and no name of a station for staff`(map: String) throws {
    let whole = try Repository.network(map)
    let edition = try #require(whole.publicEdition)
    let file = PageDocument.of([edition.network], edition: .public).file
    for station in whole.stations where station.visibility == .staff {
      #expect(!file.contains("station/\(station.id)\""))
      // A role may have the same id.
      guard !edition.network.roles.contains(where: { "\($0.id)" == "\(station.id)" }) else {
        continue
      }
      #expect(!file.contains("\"\(station.id)\""))
    }
    let told = PageDocument(
      of: [edition.network], Reading(), in: .finnish, withheld: edition.withheld)
    #expect(told.header.contains("\(edition.withheld) asiantuntija") == (edition.withheld > 0))
  }

  @Test func `what is written on a line's color can be read`() throws {
    for map in Repository.mapNames {
      for line in try Repository.network(map).lines {
        let rule = LineColors([line]).rules
        let ink =
          rule.contains("--on-line:#fff")
          ? Line.Color(red: 255, green: 255, blue: 255)
          : Line.Color(red: 0, green: 0, blue: 0)
        #expect(line.color.contrast(with: ink) >= 4.5)
        #expect(rule.hasPrefix("[data-line=\"\(line.id)\"]{--line:\(line.color.hex);"))
      }
    }
  }
}
