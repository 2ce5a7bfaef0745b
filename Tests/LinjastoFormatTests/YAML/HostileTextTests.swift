import Linjasto
import LinjastoFormat
import TestSupport
import Testing

@Suite struct HostileTextTests {
  private func read(_ text: String) -> Diagnosed<Network> {
    NetworkReader.read(SourceFile(path: "hostile.yaml", text: text))
  }

  /// Texts that no map is, by name, and the problem that must be told. Tests are given the name, for
  /// a run shows its arguments, and some texts have megabytes.
  private static let texts: KeyValuePairs<String, (text: String, id: Diagnostic.ID)> = [
    "nothing": ("", .emptyFile),
    "a byte order mark": ("\u{FEFF}", .emptyFile),
    "a word": ("map", .wrongType),
    "a list": ("- format: linjasto/1", .wrongType),
    "null": ("~", .missingValue),
    "a NUL": ("format: \u{0}", .controlCharacter),
    "an escape sequence": ("format: \u{1B}[31m", .controlCharacter),
    "brackets": (String(repeating: "[", count: 100_000), .tooDeep),
    "braces": (String(repeating: "{a: ", count: 100_000), .tooDeep),
    "hyphens": (String(repeating: "- ", count: 100_000), .tooDeep),
    "stairs": (
      (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), .tooDeep
    ),
    "question marks": (String(repeating: "? ", count: 10_000), .complexKey),
    "a list as a key": ("[[[[[[[[a]]]]]]]]: 1\n[[[[[[[[a]]]]]]]]: 2", .complexKey),
    "laughs as keys": (laughs(9) + "? *a9\n: 1\n", .complexKey),
    "laughs": (laughs(9), .tooManyAliases),
    "a snake that bites its tail": ("a: &a [*a]", .unknownAlias),
    "stairs of aliases": (stairs(40), .tooDeep),
    "a key and the same in quotes": ("a: 1\n\"a\": 2", .duplicateKey),
    "a key beside an alias of its record": ("a: &a {b: 1, b: 2}\nc: *a", .duplicateKey),
    "a tag on a plain text": ("a: ! b", .yamlTag),
    "a lone quote": ("format: \"linjasto/1", .syntax),
    "a lone brace": ("format: {", .syntax),
    "a directive": ("%YAML 9.9\n---\n- a", .syntax),
    "two documents": ("a: 1\n---\na: 2", .severalDocuments),
    "17 megabytes": (String(repeating: "# padding\n", count: 1_700_000), .tooLarge),
    "a megabyte on one line": ("x: " + String(repeating: "å", count: 1_000_000), .wrongFormat),
    "a reserved sign": ("format: @map", .syntax),
    "a tagged map": ("!map {format: linjasto/1}", .yamlTag),
  ]

  /// "Billion laughs": each list holds the one before ten times.
  private static func laughs(_ depth: Int) -> String {
    (1...depth).reduce("a0: &a0 [ha]\n") { text, level in
      let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      return text + "a\(level): &a\(level) [\(alias)]\n"
    }
  }

  /// Each list holds the one before, so that the last is deeper than the text.
  private static func stairs(_ depth: Int) -> String {
    (1...depth).reduce("a0: &a0 [ha]\n") { $0 + "a\($1): &a\($1) [*a\($1 - 1)]\n" }
  }

  @Test(arguments: texts.map(\.key))
  func `a hostile text is refused with its reason`(name: String) throws {
    let hostile = try #require(Self.texts.first { $0.key == name }).value
    let read = read(hostile.text)
    #expect(read.value == nil)
    #expect(read.diagnostics.contains { $0.id == hostile.id }, "\(read.diagnostics.first as Any)")
  }

  @Test func `bytes that are no text are refused at their place`() {
    let invalid = SourceFile.decoding(Array("a: b\nc: x".utf8) + [0xE4, 0x20], path: "latin1.yaml")
    #expect(invalid.value == nil)
    let place = invalid.diagnostics.first?.location
    #expect(invalid.diagnostics.map(\.id) == [.notUTF8])
    #expect(place?.line == 2 && place?.column == 5)
    #expect(
      SourceFile.decoding([0xFF, 0xFE, 0x61, 0], path: "utf16").diagnostics.map(\.id) == [.notUTF8])
    #expect(
      SourceFile.decoding([UInt8](repeating: 32, count: 10), path: "big", limit: 9)
        .diagnostics.map(\.id) == [.tooLarge])
  }

  /// Texts with a hundred thousand problems, and how many there are.
  private static let floods: KeyValuePairs<String, (text: String, count: Int)> = [
    "unknown keys": (many { "key\($0): 1\n" }, 100_000),
    "a repeated key": ("key: 1\n" + many { _ in "key: 1\n" }, 100_000),
    "no-break spaces": ("a:\n" + many { _ in "\u{A0}b: c\n" }, 100_000),
    "escape sequences": (many { _ in "a: \u{1B}\n" }, 100_000),
    "phone numbers": (many { _ in "# 040 123 4567\n" }, 100_000),
    "nulls on one line": (
      "stations: [{" + many(10_000) { "\"k\($0)\": null, " } + "z: 1}]", 10_000
    ),
  ]

  private static func many(_ count: Int = 100_000, _ piece: (Int) -> String) -> String {
    (0..<count).map(piece).joined()
  }

  @Test(arguments: floods.map(\.key))
  func `of a hundred thousand problems some are told and all are counted`(name: String) throws {
    let flood = try #require(Self.floods.first { $0.key == name }).value
    let read = read("format: linjasto/1\nlines: []\n" + flood.text)
    #expect(read.value == nil)
    #expect(read.diagnostics.count <= 4 * 200)
    #expect(read.problemCount.errors >= flood.count && read.problemCount.errors < flood.count + 99)
    let text = DiagnosticFormatter().text(read.diagnostics, further: read.further)
    #expect(text.utf8.count < 100_000 && text.contains(" more, which will be shown"))
  }

  @Test func `line ends, a byte order mark and aliases change nothing`() throws {
    let plain = try #require(read(SmallMap.text).value)
    #expect(read(SmallMap.text.replacing("\n", with: "\r\n")).value == plain)
    #expect(read(SmallMap.text.replacing("\n", with: "\r")).value == plain)
    #expect(read("\u{FEFF}" + SmallMap.text).value == plain)
    let aliased = SmallMap.text
      .replacing("serves: [\"08\", \"17\"]", with: "serves: &both [\"08\", \"17\"]")
      .replacing("serves: [\"08\"], lines: []", with: "serves: *both, lines: []")
      .replacing("{fi: Verkosto}", with: "{fi: Verkosto, sv: Nätverk}")
    let read = read(aliased)
    #expect(read.diagnostics == [])
    #expect(read.value?["network"]?.serves == ["08", "17"])
  }

  @Test func `JSON as other programs write it reads like YAML`() throws {
    let text = """
      {\n\t"format": "linjasto\\/1",\n\t"id": "json", "default_language": "fi", "as_of": null,
      \t"title": {"fi": "V\\u00e4kivalta"}, "regions": [{"code": "08", "name": {"fi": "Pirkanmaa"}}],
      "sources": [{"id": "s", "title": "S"}],
      "lines": [{"id": "a", "code": "A", "color": "#801100", "name": {"fi": "A"}, "source": "s"}],
      "stations": [{"id": "x", "kind": "unit", "name": {"fi": "X"}, "serves": ["08"], "lines": ["a"],
      "source": "s", "entry": true, "share": {"percent": 1.5e1}}]}
      """
    #expect(read(text).diagnostics.map(\.id) == [.missingValue])
    let network = try #require(read(text.replacing("\"as_of\": null,", with: "")).value)
    #expect(network.title[.finnish] == "Väkivalta")
    #expect(network["x"]?.share?.percent == 15)
  }

  @Test func `columns count characters, and carets stand under wide ones`() throws {
    let marked = MarkedText("a: \"e\u{301}漢字👩‍👩‍👧\" ⟦b⟧")
    let read = read(marked.text)
    let location = try #require(read.diagnostics.first?.location)
    #expect(location.line == 1)
    #expect(MarkedText.Place(line: 1, column: location.column, length: 1) == marked.places[0])
    let caret = DiagnosticFormatter().text(read.diagnostics).split(separator: "\n")[3]
    // Two cells each for 漢, 字 and the family, one for é.
    #expect(caret.prefix { $0 != "^" }.count == " 1 | ".count + "a: \"é".count + 6 + "\" ".count)
  }

  @Test func `a text cut anywhere reads whole or tells an error`() {
    let characters = Array(SmallMap.text)
    for end in stride(from: 0, to: characters.count, by: 23) {
      let read = read(String(characters[..<end]))
      #expect((read.value == nil) == read.hasErrors)
    }
  }
}
