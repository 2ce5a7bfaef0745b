import Linjasto
import LinjastoFormat
import LinjastoMaps
import Schematic
import TestSupport
import Testing

/// What stands around a map of several areas.
@Suite struct StartPanelTests {
  private static let text = """
    format: linjasto/1
    id: country
    title: {fi: Maa, sv: Land, en: Country}
    default_language: fi
    as_of: 2026-01-01
    regions:
      - {code: "08", name: {fi: Pirkanmaan hyvinvointialue, sv: Birkalands välfärdsområde, en: Pirkanmaa wellbeing services county}}
      - {code: "16", name: {fi: Etelä-Pohjanmaan hyvinvointialue, sv: Södra Österbottens välfärdsområde, en: South Ostrobothnia wellbeing services county}}
      - {code: "17", name: {fi: Pohjanmaan hyvinvointialue, sv: Österbottens välfärdsområde, en: Ostrobothnia wellbeing services county}}
      - {code: "21", name: {fi: Lapin hyvinvointialue, sv: Lapplands välfärdsområde, en: Lapland wellbeing services county}}
    sources:
      - {id: a, title: First book of sources}
      - {id: b, title: Second book of sources}
      - {id: c, title: Third book of sources}
      - {id: d, title: Fourth book of sources}
    lines:
      - {id: violence, code: V, color: "#801100", name: {fi: Väkivalta, sv: Våld, en: Violence}, source: a}
    stations:
      - {id: police, kind: role, name: {fi: Poliisi, sv: Polis, en: Police}, serves: ["08"], lines: [violence], source: a}
      - {id: everywhere, kind: coordinator, entry: true, name: {fi: Koko maan puhelin, sv: Hela landets telefon, en: Phone of the country}, serves: ["08", "16", "17", "21"], lines: all, source: b}
      - {id: inland, kind: coordinator, entry: true, name: {fi: Sisämaan puhelin, sv: Inlandets telefon, en: Inland phone}, serves: ["08", "16"], lines: all, source: c}
      - {id: two, kind: coordinator, entry: true, name: {fi: Kahden alueen puhelin, sv: Två områdens telefon, en: Phone of two areas}, serves: ["17", "21"], lines: all, source: d}
      - {id: north, kind: coordinator, entry: true, name: {fi: Lapin puhelin, sv: Lapplands telefon, en: Phone of the north}, serves: ["21"], lines: all, source: a}
    """

  private let network: Network

  init() throws {
    let read = NetworkReader.read(SourceFile(path: "country.yaml", text: Self.text))
    network = try #require(read.value, "\(read.diagnostics)")
  }

  @Test(arguments: [Language.finnish, .swedish, .english])
  func `an entry that serves several counties or areas is listed once`(language: Language) {
    let poster = MapPicture(of: network, MapView(language: language)).poster
    let names = poster.start.flatMap(\.entries).map(\.name)
    #expect(names.count == 4 && Set(names).count == 4, "\(names)")
    // Of the whole country, then area by area; no group is empty.
    #expect(poster.start.map(\.entries.count) == [2, 1, 1])
    #expect(Set(poster.start.map(\.heading)).count == 3)
    let twin = network.textTwin(MapView(language: language))
    for station in network.stations where station.membership == .all {
      let name = station.name.text(in: language, fallback: .finnish)
      #expect(twin.ranges(of: "- \(name)").count == 1, "\(name)")
    }
  }

  @Test(arguments: [Language.finnish, .swedish, .english, .northernSami])
  func `the same role of several counties is one entry, whatever language its name is told in`(
    language: Language
  ) throws {
    let owners = [
      ("08", "Pirkanmaan", "Pirkanmaa"), ("16", "Etelä-Pohjanmaan", "Etelä-Pohjanmaa"),
      ("17", "Pohjanmaan", "Pohjanmaa"), ("21", "Lapin", "Lappi"),
    ]
    let entries = owners.map { code, owner, short in
      """
        - {id: coordinator-\(code), kind: coordinator, entry: true, name: {fi: \(owner) koordinaattori}, serves: ["\(code)"], lines: all, source: a}
        - {id: liaison-\(code), kind: team, entry: true, name: {fi: "Yhdyshenkilöt, \(short)"}, serves: ["\(code)"], lines: all, source: a}

      """
    }
    let text = Self.text.split(separator: "\n").filter { !$0.contains("kind: coordinator") }
      .joined(separator: "\n")
    let file = SourceFile(path: "country.yaml", text: text + "\n" + entries.joined())
    let network = try #require(NetworkReader.read(file).value)
    let start = MapPicture(of: network, MapView(language: language)).poster.start
    #expect(start.map { $0.entries.map(\.name) } == [["Koordinaattori", "Yhdyshenkilöt"]])
  }

  @Test func `many sources are counted on the sheet, and told in the text`() {
    let view = MapView(language: .english)
    let notes = MapPicture(of: network, view).poster.notes.joined(separator: " ")
    let twin = network.textTwin(view)
    for source in network.contents.sources {
      let title = source.title.text(in: .english, fallback: .finnish)
      #expect(!notes.contains(title))
      #expect(twin.contains(title), "\(title)")
    }
    #expect(notes.contains("4"))
  }
}
