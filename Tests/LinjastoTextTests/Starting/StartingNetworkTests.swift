import LinjastoFormat
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct StartingNetworkTests {
  private static let places: [StartingPlace] =
    ["1", "2", "3", "4", "5"].compactMap { StartingPlace(area: $0) } + [.wholeCountry]

  private func text(_ start: StartingNetwork) -> String {
    NetworkPrinter.yaml(
      start.contents, schema: "linjasto.schema.json", head: start.head, remarks: start.remarks)
  }

  private func read(_ text: String) -> Diagnosed<Network> {
    NetworkReader.read(SourceFile(path: "new.yaml", text: text), today: Day("2026-11-27"))
  }

  @Test(arguments: Words.languages)
  func `a new map passes the door without a word, and is what was started`(language: Language) {
    #expect(Self.places.count == 6)
    for place in Self.places {
      let start = StartingNetwork(title: "", at: place, on: Day("2026-11-27"), in: language)
      let read = read(text(start))
      #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map { $0.message.text(in: .english) })")
      #expect(read.value?.contents == start.contents)
      #expect(read.value?.regions.map(\.id.rawValue) == place.counties)
      #expect(read.value?.defaultLanguage == language)
    }
  }

  @Test(arguments: Words.languages)
  func `what is no truth says so in its name`(language: Language) throws {
    let example = try #require(
      ["fi": "esimerk", "sv": "exempel", "en": "example"][language.rawValue])
    let contents = StartingNetwork(title: "", at: .wholeCountry, in: language).contents
    let names = [contents.sources[0].title, contents.lines[0].name, contents.stations[0].name]
    for name in names { #expect(name[language]?.lowercased().hasPrefix(example) == true) }
    let own = StartingNetwork(title: "", at: .wholeCountry, lines: ["Yksi"], in: language).contents
    #expect(own.lines[0].source == own.sources[0].id)
    #expect(own.stations[0].source == own.sources[1].id)
    #expect(own.stations[0].name[language]?.lowercased().hasPrefix(example) == true)
  }

  @Test func `as many lines as there can be are told apart, and their colors pass the door`() throws
  {
    let names = (1...StartingNetwork.mostLines + 5).map { "Linja \($0)" }
    let start = StartingNetwork(
      title: "Monta", at: try #require(StartingPlace(area: "3")), lines: names, in: .finnish)
    let lines = start.contents.lines
    #expect(lines.count == StartingNetwork.mostLines)
    #expect(Set(lines.map(\.id)).count == lines.count)
    #expect(Set(lines.map(\.code)).count == lines.count)
    #expect(Set(lines.map { "\($0.color.hex) \($0.dash.rawValue)" }).count == lines.count)
    let fourteen = StartingNetwork(
      title: "", at: try #require(StartingPlace(area: "2")), lines: Array(names.prefix(14)),
      in: .english)
    #expect(read(text(fourteen)).diagnostics.isEmpty)
    #expect(read(text(start)).value != nil)
  }

  @Test(arguments: [
    "Perheiden tuki", "  Öinen   päivystys ", "42", "汉字", "", "-", "a: {b", "# ei", "null", "\"",
    String(repeating: "pitkä ", count: 40), "rivi\nvaihto\u{2028}tässä", "\u{1B}[31mred",
  ])
  func `whatever a map and its lines are called, they are texts and nothing else`(name: String) {
    let start = StartingNetwork(
      title: name, at: .wholeCountry, lines: [name, name + " 2"], in: .finnish)
    #expect(Pattern.isID(start.contents.id))
    let trimmed = StartingNetwork.trimmed(name)
    let read = read(text(start))
    if !name.contains("\u{1B}") {
      #expect(
        read.value?.contents == start.contents,
        "\(read.diagnostics.map { $0.message.text(in: .english) })")
    }
    #expect(start.contents.title[.finnish] == (trimmed.isEmpty ? "Asiantuntijaverkosto" : trimmed))
  }

  @Test func `a place is an area or counties, by number, code or name in any language`() throws {
    #expect(try StartingPlace(typed: " 3 ").counties == ["07", "08", "16"])
    #expect(try StartingPlace(typed: "03").counties == ["03"])
    #expect(try StartingPlace(typed: "Lappi, 17,, Birkaland").counties == ["08", "17", "21"])
    #expect(
      try StartingPlace(typed: "lapland wellbeing services county").counties == ["21"])
    #expect(try StartingPlace(typed: "Kainuun hyvinvointialue").area == nil)
    for text in ["", ",", "6", "0", "Pirkanma", "08, Narnia", "3, 08"] {
      #expect(throws: StartingPlace.UnknownPlace.self) { try StartingPlace(typed: text) }
    }
    #expect(StartingPlace(area: "6") == nil && StartingPlace(area: "") == nil)
  }

  @Test(arguments: Words.languages)
  func `every county that may be typed is listed`(language: Language) throws {
    let list = StartingPlace.list(in: language)
    #expect(list.split(separator: "\n").count == 5)
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let area = try StartingPlace(typed: String(parts[0].trimmingPrefix("  ").prefix(1)))
      for county in parts[1].split(separator: ",") {
        let words = county.split(separator: " ", maxSplits: 1)
        let code = try #require(words.first).description
        #expect(area.counties.contains(code))
        #expect(try StartingPlace(typed: String(words[1])).counties == [code])
      }
    }
  }
}
