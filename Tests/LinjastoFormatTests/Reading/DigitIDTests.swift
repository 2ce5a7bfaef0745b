import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

/// Ids that begin with a digit, as other systems give them out: UUIDs, numbers, codes.
@Suite struct DigitIDTests {
  private static let ids: KeyValuePairs = [
    "lawyer": "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "police": "123", "clinic": "1e400",
    "home": "2026-team", "separation": "08", "violence": "0x1f", "placement": "0b11",
    "minutes": "1e5",
  ]

  private static let text = ids.reduce(SmallNetwork.text) { text, id in
    text.replacing("id: \(id.key),", with: "id: \"\(id.value)\",")
      .replacing("[\(id.key)", with: "[\"\(id.value)\"").replacing(
        ", \(id.key)]", with: ", \"\(id.value)\"]"
      )
      .replacing("source: \(id.key)", with: "source: \"\(id.value)\"")
  }

  private func read(_ text: String) -> Diagnosed<Network> {
    NetworkReader.read(SourceFile(path: "digits.yaml", text: text))
  }

  @Test func `a map with them reads, prints and reads as the same`() throws {
    let first = read(Self.text)
    let network = try #require(first.value, "\(first.diagnostics)")
    #expect(network.stations.map { $0.id.rawValue } == Self.ids.prefix(4).map { $0.value })
    #expect(read(NetworkPrinter.yaml(network)).value == network)
    #expect(read(NetworkPrinter.json(network)).value == network)
    // What others would take for a number stands in quotes.
    for number in ["123", "1e5", "0x1f", "0b11", "08", "1e400"] {
      #expect(YAMLPrinter.scalar(number) == "\"\(number)\"")
    }
    #expect(YAMLPrinter.scalar("2026-team") == "2026-team")
  }

  @Test func `a number without quotes is told to be put in quotes`() throws {
    let text = Self.text.replacing("id: \"123\"", with: "id: 123")
    #expect(read(text).diagnostics.contains { $0.id == .unquotedNumber })
  }

  @Test func `a code of a region is one, whatever ids the lines have`() throws {
    let network = try #require(read(Self.text).value)
    let index = NameIndex(network)
    #expect(index.region("08") == .found("08"))
    #expect(index.region("8") == .found("08"))
    #expect(index.line("08") == .found("08"))
    #expect(index.station("123") == .found("123"))
    var words = WordReader(network)
    #expect(words.cell("08:08", "explain") == .init(region: "08", line: "08"))
  }

  @Test func `an id does not begin with a hyphen, and a region of a case must be one`() throws {
    #expect(!Pattern.isID("-a") && !Pattern.isID("") && Pattern.isID("0"))
    #expect(Pattern.idSuggestion("2026 Tiimi") == "2026-tiimi")
    let network = try #require(read(Self.text).value)
    let profile = CaseReader.read(
      SourceFile(path: "case.yaml", text: "profile: linjasto-case/1\nregion: \"99\"\n"),
      for: network)
    #expect(profile.diagnostics.map { $0.id } == [.missingKey, .badRegionCode])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no UUID looks like personal data`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Of digits mostly: those may look like a number.
    let digits = Array("0123456789040358ab")
    let uuid = [8, 4, 4, 4, 12].map { count in
      String((0..<count).map { _ in digits.randomElement(using: &random) ?? "0" })
    }.joined(separator: "-")
    for text in [uuid, "id: \(uuid)", "[\"\(uuid)\", \(uuid)]"] {
      #expect(PersonalData.findings(in: text[...]).isEmpty, "\(text)")
    }
  }
}
