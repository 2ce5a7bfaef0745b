import Foundation
import TestSupport
import Testing

/// Maps drawn in bands, one or several as one picture.
@Suite struct RenderBandsTests {
  private let folder: SmallMapFolder
  private var small: String { folder.map }

  init() throws { folder = try SmallMapFolder() }

  /// The members of the manifest in an SVG.
  private func manifest(_ svg: String) throws -> [String: Any] {
    let text = try #require(svg.firstMatch(of: /<metadata[^>]*>(.*)<\/metadata>/)).output.1
    let plain = text.replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    let json = try JSONSerialization.jsonObject(with: Data(plain.utf8))
    return try #require(json as? [String: Any])
  }

  @Test func `bands go from north to south, and gaps are told in them`() throws {
    let run = try CommandRun.dated(
      ["render", small, "-o", "-", "--by", "area", "--show", "gaps", "--lang", "en"])
    #expect(run.status == 0, "\(run.messages)")
    let manifest = try manifest(run.output)
    #expect((manifest["view"] as? [String: Any])?["by"] as? String == "area")
    let zones = try #require(manifest["zones"] as? [[String: Any]])
    #expect(zones.compactMap { $0["id"] as? String } == ["several", "area-5", "area-3"])
    #expect(zones.first?["label"] as? String == "Whole country and several areas")
    let name = /data-label="missing-placement-area-5">\s*<text[^>]*>([^<]*)</
    #expect(run.output.firstMatch(of: name)?.output.1 == "Ended")
    let plain = try CommandRun.dated(["render", small, "-o", "-", "--by", "area"])
    #expect(!plain.output.contains("class=\"station missing"))
  }

  @Test func `several maps are one picture with the same experts`() throws {
    let first = try CommandRun.dated(
      ["render", small, small, "-o", "-", "--by", "region", "--lang", "sv"])
    #expect(first.status == 0, "\(first.messages)")
    let manifest = try manifest(first.output)
    #expect((manifest["maps"] as? [String])?.count == 2)
    #expect(first.output.components(separatedBy: "data-station=\"police\"").count > 1)
    #expect(!first.output.contains("data-station=\"police~2\""))
  }

  @Test(arguments: [
    (["maps/tampere.yaml", "maps/ita-suomi.yaml", "-o", "-"], 2, "give --by area or --by region"),
    (["maps/tampere.yaml", "-o", "-", "--by", "area"], 2, "--by region parts it"),
    (
      ["maps/tampere.yaml", "maps/ita-suomi.yaml", "-o", "-", "--by", "area", "--format", "md"], 2,
      "one map at a time"
    ),
  ])
  func `what cannot be drawn is told, and what to do`(
    arguments: [String], status: Int32, message: String
  ) throws {
    let run = try CommandRun.dated(["render"] + arguments + ["--lang", "en"])
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(run.status == status)
  }

  @Test func `a route is lit in bands, and bands without a map are refused`() throws {
    let file = folder.file("route.svg")
    let route = ["route", small, "--region", "08", "--need", "E"]
    let run = try CommandRun.dated(route + ["--map", file.path, "--by", "region"])
    #expect(run.status == 0, "\(run.messages)")
    let svg = try String(contentsOf: file, encoding: .utf8)
    #expect(svg.contains("class=\"station") && svg.contains("marked"))
    let none = try CommandRun.dated(route + ["--by", "region", "--lang", "en"])
    #expect(none.status == 2 && none.messages.contains("give --map too"))
  }
}
