import Graphviz
import Schematic
import TestSupport
import Testing

/// By name, so that the log of a run shows names and not the texts.
private let hostile: [String: String] = [
  "a script after a quote": "\"><script>alert(1)</script>",
  "Graphviz' escapes": "\\N \\G \\L \\E \\T",
  "a backslash at the end": "ends in a backslash \\",
  "backslashes in pairs": "\\\\l\\",
  "an ampersand": "&",
  "entities": "&lt;b&gt; &amp;amp; &#228; &unknown;",
  "comments and sections": "]]> <!-- --> <![CDATA[",
  "tags": "<b>bold</b>",
  "quotes": "'single' \"double\"",
  "Sámi letters": "Sámi: čđŋšŧž ǩǥǯ Áá",
  "right to left": "עברית العربية",
  "joined emoji": "👩‍⚕️🚆 emoji 🏴‍☠️",
  "Japanese": "日本語",
  "control characters": "\u{1}\u{7}\u{b}\u{1f}in between",
  "control characters of Latin 1": "\u{7f}\u{85}\u{9f}",
  "no characters": "\u{fffe}\u{ffff}\u{fffd}",
  "breaks and tabs": "line\nbreak\r\nand\ttab",
  "nothing": "",
  "ten thousand letters": String(repeating: "Sijaishuolto ", count: 770),
]

/// As XML can carry it: control characters gone, breaks and tabs turned into spaces.
private func expected(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.compactMap { scalar in
        switch scalar.value {
        case 9, 10, 13, 0x85: " "
        case 0..<32, 0x7F..<0xA0, 0xFFFE, 0xFFFF: nil
        default: scalar
        }
      }))
}

@Test(arguments: hostile.keys.sorted())
func `a hostile label comes out as text in a well-formed SVG`(name: String) throws {
  let text = try #require(hostile[name])
  let drawing = Drawing.sample(label: text)
  let svg = try drawing.svg(
    MapDescription(
      title: text, summary: text, language: "en", prefix: "m", className: text,
      format: "map/7", stationNames: ["police": text],
      lineNames: ["violence": text], links: ["police": "https://example.org/" + text],
      manifest: [.init("remark", .string(text))]))
  let root = try #require(XMLTree.parse(svg))
  let labels = root.all(having: "data-label").filter { $0.attributes["data-label"] == "police" }
  #expect(labels.map { $0.all("text").map(\.text) } == [[expected(text)]])
  #expect(root.children[0].text == expected(text))
  #expect(root.all("script").isEmpty)
  #expect(root.all("a").count == 2)
  let manifest = try JSON(parsing: root.children[2].text)
  #expect(manifest["format"]?.string == "map/7")
  #expect(try drawing.pdf(MapDescription(title: text)).starts(with: "%PDF-".utf8))
  #expect(try drawing.png().count > 1000)
}

@Test(arguments: hostile.keys.sorted())
func `a hostile id stays one value`(name: String) throws {
  let id = try #require(hostile[name])
  var drawing = Drawing.sample(id: id)
  drawing.tracks[0].line = id
  let root = try #require(
    XMLTree.parse(drawing.svg(MapDescription(title: "t", language: id, prefix: id))))
  let line = root.all(having: "data-line").first?.attributes["data-line"]
  #expect(line == expected(id))
  let ids = root.all(having: "id").compactMap { $0.attributes["id"] }
  #expect(Set(ids).count == ids.count)
  let isPlain = ids.allSatisfy {
    $0.utf8.allSatisfy { byte in
      [UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte) || (48...57).contains(byte)
        || (65...90).contains(byte) || (97...122).contains(byte)
    }
  }
  #expect(isPlain)
}
