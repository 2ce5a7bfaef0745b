import Foundation
import TestSupport
import Testing

/// What a page of gaps shows as its picture: the map in bands.
@Suite struct GapsPageTests {
  /// Two counties of one area: in one a need has nobody, in the other it hangs on one unit.
  private static let map = #"""
    format: linjasto/1
    id: west
    title: {fi: Lännen verkosto, en: Network of the west}
    default_language: fi
    as_of: 2026-03-01
    regions:
      - {code: "08", languages: [fi], name: {fi: Pirkanmaan hyvinvointialue, en: Pirkanmaa wellbeing services county}}
      - {code: "16", languages: [fi], name: {fi: Etelä-Pohjanmaan hyvinvointialue, en: South Ostrobothnia wellbeing services county}}
    sources: [{id: own, title: Oma}]
    lines:
      - {id: separation, code: E, color: "#801100", name: {fi: "<b>Erot", en: "<b>Separations"}, source: own}
      - {id: rare, code: H, color: "#00194C", name: {fi: Harvinaissairaudet, en: Rare diseases}, source: own}
    stations:
      - {id: team, kind: team, name: {fi: "</svg><script>1</script>", en: "</svg><script>1</script>"}, serves: ["08", "16"], lines: [separation], source: own}
      - {id: unit, kind: unit, name: {fi: Yksikkö, en: The unit}, serves: ["08"], lines: [rare], source: own, assumed: true, assumed_fields: [serves]}
    """#
  private static let east = #"""
    format: linjasto/1
    id: east
    title: {fi: Idän verkosto, en: Network of the east}
    default_language: fi
    as_of: 2026-03-01
    regions:
      - {code: "15", languages: [fi], name: {fi: Keski-Suomen hyvinvointialue, en: Central Finland wellbeing services county}}
    sources: [{id: own, title: Oma}]
    lines:
      - {id: rare, code: H, color: "#00194C", name: {fi: Harvinaissairaudet, en: Rare diseases}, source: own}
    stations:
      - {id: start, kind: coordinator, entry: true, name: {fi: Koordinaattori, en: Coordinator}, serves: ["15"], lines: all, source: own}
    """#

  private let map: String
  private let neighbor: String
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    map = try folder.write(Self.map, to: "west.yaml")
    neighbor = try folder.write(Self.east, to: "east.yaml")
  }

  private func gaps(_ arguments: [String]) throws -> String {
    let run = try CommandRun.dated(["gaps"] + arguments + ["--lang", "en"])
    #expect(run.status == 0, "\(run.messages)")
    return run.output
  }

  /// The gaps that a picture shows, as `LINE-BAND`.
  private func drawn(_ page: String) -> [String] {
    page.matches(of: /data-station="missing-([^"]*)"/).map { String($0.output.1) }.sorted()
  }

  /// The cells where nobody is there, as `LINE-REGION`.
  private func told(_ json: String) throws -> [String] {
    let answer = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let cells = try #require(answer?["cells"] as? [[String: Any]])
    return cells.filter { !["partial", "full"].contains($0["level"] as? String) }
      .map { "\($0["line"] ?? "")-\($0["region"] ?? "")" }.sorted()
  }

  @Test(arguments: [
    [], ["--facts-only"], ["--without", "unit"], ["--region", "08"],
    ["--region", "16"], ["--line", "E"], ["--region", "08", "--without", "team"],
  ])
  func `the picture shows the gaps of the report`(arguments: [String]) throws {
    let page = try gaps([map, "--html"] + arguments)
    let cells = try told(try gaps([map, "--json"] + arguments))
    #expect(drawn(page) == cells)
    #expect(page.components(separatedBy: "<svg").count == 2)
  }

  @Test func `the region asked for is lit, and maps of several areas are drawn by area`() throws {
    let county = try gaps([map, "--html", "--region", "16"])
    #expect(county.contains("South Ostrobothnia wellbeing services county stands out."))
    #expect(drawn(county) == ["rare-16"])
    let both = try gaps([map, neighbor, "--html"])
    #expect(drawn(both) == ["rare-area-2", "rare-area-3"])
  }

  @Test func `regions that were not asked for tell their gaps too`() throws {
    #expect(
      drawn(try gaps([map, neighbor, "--html", "--region", "08,15"]))
        == ["rare-area-2", "rare-area-3"])
  }

  @Test func `what a map says stays text, and no two elements have one id`() throws {
    let page = try gaps([map, "--html"])
    #expect(page.contains("&lt;script") && !page.contains("<script") && !page.contains("<b>"))
    #expect(page.components(separatedBy: "</svg>").count == 2)
    let ids = page.matches(of: /\sid="([^"]*)"/).map(\.output.1)
    #expect(!ids.isEmpty && Set(ids).count == ids.count)
    for match in page.matches(of: /aria-labelledby="([^"]*)"/) {
      #expect(match.output.1.split(separator: " ").allSatisfy(ids.contains))
    }
    var open: [Substring] = []
    for match in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) where match.output.2 != "meta" {
      if !match.output.1.isEmpty {
        #expect(open.popLast() == match.output.2)
      } else if match.output.3.isEmpty {
        open.append(match.output.2)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: ["--json", "--csv", "--text"])
  func `only a page has a picture`(format: String) throws {
    let answer = try gaps([map] + (format == "--text" ? [] : [format]))
    #expect(!answer.contains("<svg") && !answer.contains("<figure"))
  }
}
