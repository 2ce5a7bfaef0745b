import Graphviz
import Schematic
import TestSupport
import Testing

/// As a picture shows it: what XML cannot carry and what nobody sees is gone, breaks and tabs are
/// spaces.
private func expected(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.compactMap { scalar in
        switch scalar.value {
        case 9, 10, 13, 0x85, 0x2028, 0x2029: " "
        case 0..<32, 0x7F..<0xA0, 0xFFFE, 0xFFFF: nil
        case 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: nil
        case 0xE0000...0xE0FFF: nil
        default: scalar
        }
      }))
}

@Test(arguments: HostileText.all.map(\.key))
func `a hostile label comes out as text in a well-formed SVG`(name: String) throws {
  let text = try #require(HostileText.all.first { $0.key == name }?.value)
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

@Test(arguments: HostileText.all.map(\.key))
func `a hostile id stays one value`(name: String) throws {
  let id = try #require(HostileText.all.first { $0.key == name }?.value)
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
