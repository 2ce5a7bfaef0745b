import Foundation
import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

@Suite struct NetworkPrinterTests {
  private func read(_ text: String) -> Diagnosed<Network> {
    NetworkReader.read(SourceFile(path: "printed.yaml", text: text))
  }

  @Test(arguments: Repository.mapNames)
  func `a real map prints and reads as the same network`(name: String) throws {
    let network = try Repository.network(name)
    let printed = NetworkPrinter.yaml(network)
    let again = read(printed)
    #expect(again.value == network)
    #expect(again.value.map(NetworkPrinter.yaml) == printed)
    #expect(read(NetworkPrinter.json(network)).value == network)
    // Problems travel with the network, not with the way it is written.
    let before = NetworkReader.read(try Repository.file("maps/\(name).yaml")).diagnostics
    let told = { (diagnostics: [Diagnostic]) in
      diagnostics.map { $0.message.text(in: .english) }.sorted()
    }
    #expect(told(again.diagnostics) == told(before))
  }

  @Test func `a map with every field prints and reads as the same network`() throws {
    let network = try #require(read(SmallMap.text).value)
    #expect(read(NetworkPrinter.yaml(network)).value == network)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a generated network prints and reads as the same network`(seed: UInt64) throws {
    var contents = GeneratedNetwork.mixed(stations: 30, lines: 6, regions: 5, seed: seed).contents
    contents.sources = [Source(id: "slides", title: LocalizedText(unmarked: "Slides"))]
    for index in contents.lines.indices { contents.lines[index].source = "slides" }
    for index in contents.stations.indices { contents.stations[index].source = "slides" }
    let network = try #require(NetworkDraft(contents).network().value)
    let again = read(NetworkPrinter.yaml(network))
    #expect(again.value == network, "\(again.diagnostics)")
  }

  /// Texts that YAML would take for something else, or that need escapes.
  private static let texts = [
    "yes", "no", "on", "N", "null", "~", "07", "112", "1e3", "0x1F", "12:30", "2023-09-21", "true",
    "a: b", "a #b", "#801100", "- a", "? a", "[a]", "{a}", "a, b", "*a", "&a", "!a", "|", ">", "%a",
    "@a", "`a`", "\"a\"", "'a'", "a\\b", "a\nb", "a\tb", " a", "a ", "a\u{A0}b", "čáđŋšŧž",
    "👩‍👩‍👧", "…", "=", "<<", ".inf", "-", "--- a", "e\u{301}", "a:", ":a", "\u{E000}",
  ]

  @Test(arguments: texts)
  func `any text survives printing, in YAML and in JSON`(text: String) throws {
    var draft = NetworkDraft(try #require(read(SmallMap.text).value).contents)
    draft.contents.openQuestions = [OpenQuestion(text: LocalizedText(unmarked: text))]
    draft.contents.title = LocalizedText([.finnish: text, .swedish: text])
    let network = try #require(draft.network().value)
    let again = read(NetworkPrinter.yaml(network))
    #expect(again.value == network, "\(again.diagnostics)")
    let json = NetworkPrinter.json(network)
    #expect((try? JSONSerialization.jsonObject(with: Data(json.utf8))) != nil)
    let fromJSON = read(json)
    #expect(fromJSON.value == network, "\(fromJSON.diagnostics)")
  }

  @Test func `a draft made in code is told what is wrong without a text`() {
    var draft = NetworkDraft(id: "Made in Code", title: LocalizedText([.english: "Made in code"]))
    draft.contents.regions = [Region(id: "08", name: LocalizedText([.finnish: "Pirkanmaa"]))]
    draft.contents.stations = [
      Station(
        id: "lawyer", kind: .role, name: LocalizedText([.finnish: "Juristi, p. 040 1234567"]),
        serves: ["08", "07"], membership: .lines(["separation"]))
    ]
    let read = draft.network()
    #expect(read.value == nil)
    let said = read.diagnostics.map { "\($0.subject ?? ""): \($0.id.rawValue)" }
    #expect(
      Set(said) == [
        "lines: empty-list", "id: bad-id", "stations[0].serves[1]: unknown-reference",
        "stations[0].lines[0]: unknown-reference", "stations[0].name.fi: personal-data",
      ])
  }
}
