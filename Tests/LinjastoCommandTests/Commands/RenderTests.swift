import Foundation
import TestSupport
import Testing

private let tampere = "maps/tampere.yaml"

@Suite struct RenderTests {
  private let folder: SmallMapFolder
  private var small: String { folder.map }

  init() throws { folder = try SmallMapFolder() }

  private func render(_ arguments: String...) throws -> CommandRun {
    try CommandRun.dated(["render"] + arguments)
  }

  /// The small map in the first shape that is found.
  private func drawn(_ arguments: String...) throws -> CommandRun {
    try CommandRun.dated(["render", small, "--aspect", "1.4"] + arguments)
  }

  @Test func `each ending is a format, and the options of a view show in the SVG`() throws {
    let svg = folder.file("small.svg")
    let run = try drawn(
      "-o", svg.path, "--region", "Lapplands", "--line", "E", "--line", "väkivalta",
      "--facts-only", "--lang", "sv", "--seed", "7")
    #expect(run.status == 0 && run.output.isEmpty, "\(run.messages)")
    let text = try String(contentsOf: svg, encoding: .utf8)
    #expect(text.contains("lang=\"sv\""))
    #expect(text.contains("\"seed\":\"7\"") && text.contains("\"factsOnly\":true"))
    #expect(text.contains("\"region\":\"21\""))
    #expect(text.contains("faded"), "what does not serve Lapland")
    #expect(text.contains("Läget den 26"))
    for (line, sign) in [
      ("separation", "code"), ("violence", "code"), ("placement", "code faded"),
    ] {
      #expect(text.contains("class=\"\(sign)\" data-code=\"\(line)\""), "\(line)")
    }
    for (ending, beginning) in [("pdf", "%PDF-"), ("png", "\u{FFFD}PNG"), ("dot", "graph \"map\"")]
    {
      let file = folder.file("small.\(ending)")
      #expect(try drawn("-o", file.path, "--line", "V").status == 0)
      #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self).hasPrefix(beginning))
    }
  }

  @Test func `standard output is SVG unless a format is named`() throws {
    let svg = try drawn("-o", "-", "--line", "V")
    #expect(svg.status == 0 && svg.output.hasPrefix("<svg ") && svg.output.hasSuffix("</svg>\n"))
    let dot = try drawn("-o", "-", "--line", "V", "--format", "dot")
    #expect(dot.output.hasPrefix("graph \"map\" {"))
  }

  @Test func `the text of a map is for the same region, lines and day as its drawing`() throws {
    let text = try render(
      tampere, "-o", "-", "--format", "md", "--region", "07", "--line", "E,K", "--lang", "en")
    #expect(text.status == 0)
    #expect(text.output.contains("### E Support in demanding separations"))
    #expect(!text.output.contains("### M "))
    #expect(text.output.contains("26 November 2026"))
    let facts = try render(tampere, "-o", "-", "--format", "md", "--facts-only", "--lang", "en")
    #expect(!facts.output.contains("| assumed |"))
    let whole = try render(tampere, "-o", "-", "--format", "md", "--lang", "en")
    #expect(whole.output.contains("| assumed |"))
  }

  @Test func `a day decides who has ended, and the map's own is named as such`() throws {
    func states(_ day: String) throws -> Set<Substring> {
      let run = try drawn("-o", "-", "--as-of", day)
      #expect(run.status == 0)
      return Set(run.output.matches(of: /class="station ([a-z]+)/).map(\.output.1))
    }
    #expect(try states("2021-01-01") != states("2026-11-26"))
    #expect(try states("map").contains("ended"))
    #expect(try !states("any").contains("ended"))
  }

  @Test func `gaps are drawn where nobody covers a line, and have no text`() throws {
    let run = try drawn("-o", "-", "--show", "gaps", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("class=\"station missing"))
    let name = /data-label="missing-placement">\s*<text[^>]*>([^<]*)</
    #expect(run.output.firstMatch(of: name)?.output.1 == "Missing: 21")
    #expect(try !drawn("-o", "-").output.contains("class=\"station missing"))
    let text = try render(small, "-o", "-", "--format", "md", "--show", "gaps", "--lang", "en")
    #expect(text.status == 2 && text.output.isEmpty)
    #expect(text.messages.contains("linjasto gaps tells the gaps as text"))
  }

  @Test func `an earlier drawing keeps the stations in their places`() throws {
    let first = folder.file("first.svg")
    #expect(try render(small, "-o", first.path, "--seed", "3").status == 0)
    let second = try render(small, "-o", "-", "--keep", first.path, "--lang", "en")
    #expect(second.status == 0)
    #expect(second.messages.contains(#/^0 of \d+ stations moved/#), "\(second.messages)")
    let none = try render(small, "-o", "-", "--keep", small, "--lang", "en")
    #expect(none.status == 2 && none.output.isEmpty)
    #expect(none.messages.contains("\(small) is no SVG that linjasto made"))
  }

  @Test func `a wanted shape makes the map wider, its legend aside`() throws {
    func ratio(_ shape: String) throws -> Double {
      let run = try render(small, "-o", "-", "--aspect", shape)
      let text = try #require(run.output.firstMatch(of: /<metadata[^>]*>(.*)<\/metadata>/)).output.1
      let manifest =
        try JSONSerialization.jsonObject(
          with: Data(text.replacing("&quot;", with: "\"").replacing("&amp;", with: "&").utf8))
        as? [String: Any]
      let places = try #require(manifest?["placement"] as? [String: [Double]]).values
      func extent(_ axis: Int) throws -> Double {
        let along = places.map { $0[axis] }
        return try #require(along.max()) - #require(along.min())
      }
      return try extent(0) / max(1, extent(1))
    }
    #expect(try ratio("3:1") > ratio("1:2"))
  }

  @Test func `every wrong word of a view is told at once`() throws {
    let run = try render(
      tampere, "-o", "-", "--region", "Pirkanmax", "--line", "E,Q", "--as-of", "tomorrow",
      "--lang", "en")
    #expect(run.status == 2 && run.output.isEmpty)
    for words in [
      "region: error[unknown-name]: the map has no region “Pirkanmax”",
      "line: error[unknown-name]: the map has no line “Q”\n  help: it has V ",
      "as-of: error[bad-date]: “tomorrow” is no day",
    ] {
      #expect(run.messages.contains(words), "\(run.messages)")
    }
  }

  @Test(arguments: [
    (["-o", "map", "--lang", "en"], "has no ending that tells the format"),
    (["-o", "map.txt", "--lang", "en"], "is no format; give --format svg, pdf, png, dot or md"),
    (["-o", "-", "--format", "gif"], "”gif”"),
    (["-o", "-", "--aspect", "wide"], "”wide”"),
    (["-o", "-", "--seed", "-1"], "--seed"),
    (["-o", "-", "--lang", "no"], "”no”"),
    ([], "--output"),
  ])
  func `an option that makes no sense is refused with status 2`(
    _ wrong: (arguments: [String], words: String)
  ) throws {
    let run = try CommandRun(["render", tampere] + wrong.arguments)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(wrong.words), "\(run.messages)")
  }

  @Test func `a folder, or a file in none, cannot be written`() throws {
    let taken = folder.file("map.svg")
    try FileManager.default.createDirectory(at: taken, withIntermediateDirectories: false)
    let onto = try render(small, "-o", taken.path, "--line", "V", "--lang", "en")
    #expect(onto.status == 2)
    #expect(onto.messages.contains("cannot write \(taken.path): it is a folder"))
    let missing = try render(small, "-o", folder.file("none/map.md").path, "--lang", "en")
    #expect(missing.status == 2)
    #expect(missing.messages.contains("there is no such folder"))
  }
}
