import Foundation
import TestSupport
import Testing

/// `linjasto schematic`: networks that are no maps.
@Suite struct DrawSchematicTests {
  private static let cross = """
    {"name": "Cross", "stations": [{"id": "n", "label": "North"}, {"id": "m", "label": "Middle"},
      {"id": "s", "label": "South"}, {"id": "w", "label": "West"}, {"id": "e", "label": "East"}],
     "lines": [{"id": "ns", "label": "North and south", "stations": ["n", "m", "s"], "ordered": true},
               {"id": "we", "label": "West and east", "stations": ["w", "m", "e"], "ordered": true}]}
    """

  @Test func `a network in JSON is drawn and judged`() throws {
    let folder = try TemporaryFolder()
    let svg = folder.url.appending(path: "cross.svg")
    let run = try CommandRun(
      ["schematic", "-", "-o", svg.path, "--score", "--lang", "sv", "--aspect", "A4"],
      input: Self.cross)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.json["clean"] as? Bool == true)
    #expect((run.json["defects"] as? [Any])?.isEmpty == true)
    #expect((run.json["score"] as? [String: Any])?["crossings"] as? Int == 0)
    let text = try String(contentsOf: svg, encoding: .utf8)
    #expect(
      text.contains("<title") && text.contains(">Cross</title>") && text.contains("lang=\"sv\""))
    for station in ["n", "m", "s", "w", "e"] {
      #expect(text.contains("data-station=\"\(station)\""))
    }
    let png = try CommandRun(
      ["schematic", "-", "-o", folder.url.appending(path: "cross").path, "--format", "png"],
      input: Self.cross)
    #expect(png.status == 0 && png.output.isEmpty)
  }

  @Test func `a map is printed as a network, and that network can be drawn`() throws {
    let export = try CommandRun.dated(
      ["schematic", "--export", "maps/pohjois-suomi.yaml", "--lang", "en"])
    #expect(export.status == 0)
    #expect((export.json["stations"] as? [Any])?.count == 32)
    let lines = try #require(export.json["lines"] as? [[String: Any]])
    #expect(lines.contains { $0["id"] as? String == "mental-health" })
    let drawn = try CommandRun(["schematic", "-", "--score"], input: export.output)
    #expect(drawn.status == 0)
    #expect(drawn.json["clean"] as? Bool == true)
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "north.json")
    let written = try CommandRun.dated(
      ["schematic", "--export", "maps/pohjois-suomi.yaml", "--lang", "en", "-o", file.path])
    #expect(written.output.isEmpty)
    #expect(try String(contentsOf: file, encoding: .utf8) == export.output)
  }

  @Test func `a network too dense to draw is told at once, and its lies are left out`() throws {
    let folder = try TemporaryFolder()
    let svg = folder.url.appending(path: "dense.svg")
    var random = SplitMix64(seed: 1)
    let lines = (0..<17).map { line -> [String: Any] in
      let members = (0..<60).filter { _ in Int.random(in: 0..<100, using: &random) < 33 }
      return ["id": "l\(line)", "label": "Line \(line)", "stations": members.map { "s\($0)" }]
    }
    let network: [String: Any] = [
      "stations": (0..<60).map { ["id": "s\($0)", "label": "Station \($0)"] }, "lines": lines,
    ]
    let input = String(
      decoding: try JSONSerialization.data(withJSONObject: network), as: UTF8.self)
    let run = try CommandRun(["schematic", "-", "-o", svg.path, "--lang", "en"], input: input)
    #expect(run.status == 1)
    #expect(run.messages.hasPrefix("the network is too dense for a map that can be read"))
    let lies = run.messages.matches(
      of: /(Line \d+) would (?:pass by its station|run over station) (Station \d+)/)
    try #require(!lies.isEmpty, "\(run.messages)")
    let text = try String(contentsOf: svg, encoding: .utf8)
    for lie in lies {
      let id = lie.output.1.replacing("Line ", with: "l")
      #expect(!text.contains("data-line=\"\(id)\""), "\(id)")
    }
    #expect(text.matches(of: /data-station="/).count == 60)
  }

  @Test(arguments: [
    ("{\"stations\": [", "standard input:1:15: error[syntax]"),
    (
      "{\"stations\": [{\"id\": \"a\"}], \"lines\": [{\"id\": \"l\", \"stations\": [\"a\", \"b\"]}]}",
      "standard input:1:69: error[unknown-reference]: no station \"b\" in this network"
    ),
  ])
  func `a broken network is told with its place and status 1`(text: String, words: String) throws {
    let run = try CommandRun(["schematic", "-", "--score"], input: text)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.messages.contains(words), "\(run.messages)")
  }

  @Test func `bytes that are no text are refused at their place, as a network and kept`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "latin.json")
    let name = Data(#"{"stations": [{"id": "a", "label": "K"#.utf8) + Data([0xF6])
    try (name + Data(#"y"}], "lines": []}"#.utf8)).write(to: file)
    let run = try CommandRun(["schematic", file.path, "--score"])
    #expect(run.status == 1 && run.messages.contains("latin.json:1:38: error[not-utf8]"))
    let kept = try CommandRun(
      ["schematic", "-", "--score", "--keep", file.path], input: Self.cross)
    #expect(kept.status == 1 && kept.messages.contains("latin.json:1:38: error[not-utf8]"))
    let broken = try folder.write("<svg>\n<metadata>{]</metadata></svg>", to: "old.svg")
    let old = try CommandRun(["schematic", "-", "--score", "--keep", broken], input: Self.cross)
    #expect(old.status == 1 && old.messages.contains("old.svg:2:12: error[syntax]"))
  }

  @Test(arguments: [
    ([], "give a network, or a map with --export"),
    (["x.json", "--export", "maps/tampere.yaml"], "give a network, or a map with --export"),
    (["x.json"], "give -o FILE, --score or both"),
    (["x.json", "--score"], "there is no such file"),
    (["-", "-o", "x.md"], "only linjasto render makes text"),
  ])
  func `what cannot be drawn says why and ends with status 2`(
    _ wrong: (arguments: [String], words: String)
  ) throws {
    let run = try CommandRun(["schematic"] + wrong.arguments + ["--lang", "en"], input: Self.cross)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(wrong.words), "\(run.messages)")
  }
}
