import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

/// The canonical text of a map: the same data, every comment, and nothing more to do.
@Suite struct MapFormatterTests {
  private func formatted(_ text: String) throws -> String {
    let file = SourceFile(path: "map.yaml", text: text)
    let network = try #require(NetworkReader.read(file).value)
    let result = try #require(MapFormatter.text(file, of: network))
    #expect(NetworkReader.read(SourceFile(path: "map.yaml", text: result)).value == network)
    return result
  }

  private func comments(_ text: String) throws -> [String] {
    let tree = try #require(WrittenTree(SourceFile(path: "map.yaml", text: text)))
    return WrittenComments(tree).all.map { $0.text }.sorted()
  }

  @Test(arguments: Repository.mapNames)
  func `a real map keeps its comments, and is formatted once`(name: String) throws {
    let text = try Repository.file("maps/\(name).yaml").text
    let once = try formatted(text)
    #expect(try comments(once) == comments(text))
    #expect(try comments(text).count > 10)
    #expect(try formatted(once) == once)
  }

  @Test func `comments stand at what they stood at, whatever the order and the lines`() throws {
    let text = """
      # Above all.
      # On two lines.
      id: small
      format: linjasto/1   # the format

      title:
        # in two languages
        fi: Pieni "verkosto" # kaksi
      default_language: fi
      sources: [{id: own, title: "Oma # ei kommentti"}]
      stations:   # who there is
        # --- offices ---
        - kind: unit
          # of the unit
          id: unit
          name: {fi: Yksikkö}
          serves:
            - "08"   # Pirkanmaa
          lines: [violence]
          source: own
      regions:
        - {code: "08", name: {fi: Pirkanmaan hyvinvointialue}}
      lines:
        - {id: violence, code: V, color: "#801100", name: {fi: Väkivalta}, source: own} # one line
      # At the end.
      """
    let once = try formatted(text)
    let expected = """
      format: linjasto/1  # the format
      # Above all.
      # On two lines.
      id: small
      # in two languages
      title: {fi: "Pieni \\"verkosto\\""}  # kaksi
      default_language: fi
      status: draft
      sources:
        - {id: own, title: "Oma # ei kommentti"}
      regions:
        - {code: "08", name: {fi: Pirkanmaan hyvinvointialue}}
      lines:
        - {id: violence, code: V, color: "#801100", name: {fi: Väkivalta}, source: own}  # one line
      stations:  # who there is
        # --- offices ---
        # of the unit
        - {id: unit, kind: unit, name: {fi: Yksikkö}, serves: ["08"], lines: [violence], source: own}  # Pirkanmaa
      # At the end.

      """
    #expect(once == expected)
    #expect(try formatted(once) == once)
  }

  @Test func `a map without comments is what the printer prints, and JSON stays JSON`() throws {
    let network = try SmallNetwork.network()
    #expect(try formatted(SmallNetwork.text) == NetworkPrinter.yaml(network))
    let json = NetworkPrinter.json(network)
    #expect(try formatted(json) == json)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `comments put anywhere are kept, and the second time changes nothing`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var number = 0
    let text = SmallMap.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line -> String in
        guard !line.isEmpty else { return String(line) }
        number += 1
        let margin = line.prefix { $0 == " " }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return "\(margin)# above \(number)\n\(line)"
        case 1: return "\(line)   # behind \(number)"
        case 2: return "# far \(number)\n\n\(line)"
        default: return String(line)
        }
      }.joined(separator: "\n")
    let once = try formatted(text)
    #expect(try comments(once) == comments(text))
    #expect(try formatted(once) == once)
  }
}
