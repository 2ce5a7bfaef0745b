import Foundation
import TestSupport
import Testing

@testable import LinjastoCommand

/// The file that `linjasto page` writes.
@Suite struct PageCommandTests {
  /// One expert for everybody, one for the staff alone, and names that mean something to a browser.
  private static let map = #"""
    format: linjasto/1
    id: west
    title: {fi: "Länsi </title><script>1</script>", sv: "Väst </script>", en: "West <!--"}
    default_language: fi
    as_of: 2026-03-01
    regions:
      - {code: "08", name: {fi: Pirkanmaan hyvinvointialue, en: Pirkanmaa wellbeing services county}}
      - {code: "16", name: {fi: Etelä-Pohjanmaan hyvinvointialue, en: South Ostrobothnia wellbeing services county}}
    sources: [{id: own, title: Oma, url: "https://example.org/a?b=1&c=2"}]
    lines:
      - {id: separation, code: E, color: "#801100", name: {fi: "<b>Erot", en: "</style><b>Separations"}, source: own}
      - {id: rare, code: H, color: "#00194C", name: {fi: Harvinaissairaudet, en: Rare diseases}, source: own}
    stations:
      - {id: team, kind: team, visibility: public, name: {fi: "</svg><script>1</script>", en: "]]> url(x)"}, serves: ["08", "16"], lines: [separation, rare], source: own}
      - {id: unit, kind: unit, visibility: public, name: {fi: Yksikkö, en: The unit}, serves: ["08"], lines: [rare], source: own}
      - {id: quiet-house, kind: unit, visibility: staff, name: {fi: Hiljatalo, en: Quietstead}, serves: ["16"], lines: [rare], source: own}
    """#
  private static let east = #"""
    format: linjasto/1
    id: east
    title: {fi: Idän verkosto, en: Network of the east}
    default_language: fi
    as_of: 2026-03-01
    regions:
      - {code: "15", name: {fi: Keski-Suomen hyvinvointialue, en: Central Finland wellbeing services county}}
    sources: [{id: own, title: Oma}]
    lines:
      - {id: rare, code: H, color: "#00194C", name: {fi: Harvinaissairaudet, en: Rare diseases}, source: own}
    stations:
      - {id: unit, kind: unit, visibility: public, name: {fi: Idän yksikkö, en: Unit of the east}, serves: ["15"], lines: [rare], source: own}
    """#
  private static let contacts = """
    format: linjasto-contacts/1
    stations: [{id: unit, channel: {fi: Suojattu viesti Xyzzy}}]
    """

  private let folder: TemporaryFolder
  private let map: String
  private let neighbor: String
  private let contacts: String
  /// Stands for the module, which a page carries packed.
  private let engine: String

  init() throws {
    folder = try TemporaryFolder()
    map = try folder.write(Self.map, to: "west.yaml")
    neighbor = try folder.write(Self.east, to: "east.yaml")
    contacts = try folder.write(Self.contacts, to: "contacts.yaml")
    let file = folder.url.appending(path: "engine.wasm")
    try Data([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]).write(to: file)
    engine = file.path
  }

  private func page(_ arguments: String...) throws -> String {
    let run = try CommandRun.dated(["page", "--engine", engine, "-o", "-"] + arguments)
    #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
    return PackedText.opened(run.output)
  }

  /// What stands in the elements of a name, byte for byte.
  private func contents(_ name: String, of page: String) throws -> [(tag: String, text: String)] {
    try page.matches(of: Regex("<\(name)([^>]*)>((?s).*?)</\(name)>")).map {
      (String($0.output[1].substring ?? ""), String($0.output[2].substring ?? ""))
    }
  }

  private func feed(_ page: String) throws -> [String: Any] {
    let text = try contents("script", of: page).first { $0.tag.contains("id=\"feed\"") }
    #expect(text?.text.contains("<") == false)
    let json = try JSONSerialization.jsonObject(with: Data((text?.text ?? "").utf8))
    return try #require(json as? [String: Any])
  }

  @Test func `nothing is fetched, and all that runs is known by its hash`() throws {
    let page = try page(map)
    let policy = try #require(
      page.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)
    ).output.1.replacing("&#39;", with: "'")
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"))
    func hash(_ text: String) -> String {
      "'sha256-\(Data(SHA256.hash(Array(text.utf8))).base64EncodedString())'"
    }
    let styles = try contents("style", of: page).map { hash($0.text) }
    let scripts = try contents("script", of: page).filter { $0.tag.isEmpty }.map { hash($0.text) }
    #expect(!styles.isEmpty && !scripts.isEmpty)
    #expect(
      policy.contains("style-src \(styles.joined(separator: " ")); ")
        && policy.contains("script-src \(scripts.joined(separator: " ")) 'wasm-unsafe-eval'; "))
    // Addresses are those of sources, and names of XML.
    let data = try contents("script", of: page).filter { !$0.tag.isEmpty }
    var rest = data.reduce(page) { $0.replacing($1.text, with: "") }
    rest = rest.replacing(/<a [^>]*href="https:[^"]*"[^>]*>[^<]*<\/a>/, with: "")
      .replacing(/http:\/\/www\.w3\.org\/[^"'`]*/, with: "")
    #expect(rest.matches(of: /https?:/).isEmpty)
    for word in ["import(", "@import", "src=\"", " style=\"", "<link", "<iframe", "onclick="] {
      #expect(!rest.contains(word), "\(word)")
    }
    #expect(rest.matches(of: /url\(/).count == rest.matches(of: /\]\]&gt; url\(x\)/).count)
  }

  @Test func `what a map says stays text`() throws {
    let page = try page(map)
    #expect(try contents("script", of: page).allSatisfy { $0.text != "1" })
    #expect(!page.contains("<b>Erot") && !page.contains("<b>Sep"))
    #expect(page.components(separatedBy: "</html>").count == 2)
    let ids = page.matches(of: /<[^>]*\sid="([^"]*)"/).map(\.output.1)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a page is the same every time`() throws {
    #expect(try page(map) == page(map))
  }

  @Test func `nobody learns from a public page whom only the staff sees`() throws {
    let everybody = try page(map)
    for word in ["quiet-house", "Hiljatalo", "Quietstead", "Xyzzy"] {
      #expect(!everybody.contains(word), "\(word)")
    }
    let staff = try page(map, "--staff", "--contacts", contacts)
    for word in ["quiet-house", "Hiljatalo", "Quietstead", "Xyzzy"] {
      #expect(staff.contains(word), "\(word)")
    }
    #expect(try feed(everybody)["edition"] as? String == "public")
    #expect(try feed(everybody)["withheld"] as? Int == 1)
    #expect(try feed(everybody)["contacts"] == nil)
    #expect(try feed(staff)["edition"] as? String == "staff")
    #expect(try (feed(staff)["contacts"] as? [Any])?.count == 1)
    let refused = try CommandRun.dated(
      ["page", map, "-o", "-", "--contacts", contacts, "--lang", "en"])
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.messages.contains("contacts are for the staff alone"))
    #expect(!refused.messages.contains("Xyzzy"))
  }

  @Test func `the feed is the maps, the day and the pictures`() throws {
    let feed = try feed(try page(map))
    #expect(feed["day"] as? String == "2026-11-26")
    #expect(feed["views"] as? [String] == ["free", "region"])
    let maps = try #require(feed["maps"] as? [[String: Any]])
    #expect(maps.map { $0["id"] as? String } == ["west"])
    #expect((maps[0]["stations"] as? [Any])?.count == 2)
  }

  @Test func `labels are there in three languages, or in the one asked for`() throws {
    func languages(_ page: String) -> Set<Substring> {
      Set(page.matches(of: /g class=\\?"labels\\?" lang=\\?"([a-z]*)\\?"/).map(\.output.1))
    }
    #expect(try languages(page(map)) == ["fi", "sv", "en"])
    let swedish = try page(map, "--lang", "sv")
    #expect(languages(swedish) == ["sv"] && swedish.contains("<html lang=\"sv\">"))
  }

  @Test func `several maps are one page, each station with an id of its own`() throws {
    let page = try page(map, neighbor)
    #expect(try feed(page)["views"] as? [String] == ["area", "west", "east"])
    let views = page.matches(of: /<figure class="view" data-view="([^"]*)"/).map(\.output.1)
    #expect(views == ["area", "west", "east"])
    let named = Set(page.matches(of: /id="station\/([^"]*)"/).map(\.output.1))
    let drawn = Set(page.matches(of: /data-station="([^"]*)"/).map(\.output.1))
    #expect(named.count == 3 && drawn.isSubset(of: named), "\(drawn) of \(named)")
  }

  @Test func `without the engine the page is a document, and a sentence says so`() throws {
    let output = folder.url.appending(path: "page.html")
    let elsewhere = folder.url.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: false)
    let run = try CommandRun.dated(
      ["page", map, "-o", output.path, "--lang", "en"], in: elsewhere)
    #expect(run.status == 0)
    #expect(run.messages.contains("answers no questions") && run.messages.contains("make wasm"))
    let page = try String(contentsOf: output, encoding: .utf8)
    #expect(!page.contains("id=\"engine\"") && !page.contains("id=\"feed\""))
    #expect(page.contains("id=\"twin\"") && page.contains("<svg "))
  }

  @Test func `what the region asked for has not is faded`() throws {
    let plain = try page(map, "--staff")
    let lit = try page(map, "--staff", "--region", "08")
    #expect(!plain.contains(/class="station [a-z ]*faded/))
    #expect(lit.contains(/class="station [a-z ]*faded" data-station="quiet-house"/))
  }

  @Test(arguments: [
    (["-o", "none/page.html"], "there is no such folder"),
    (["-o", "-", "--region", "Pirkanmax"], "the map has no region “Pirkanmax”"),
    (["-o", "-", "--engine", "no.wasm"], "cannot read no.wasm"),
    (["-o", "-", "--engine", "west.yaml"], "west.yaml is no WebAssembly module"),
    (["-o", "-", "--public", "--staff"], "--staff"),
    (["-o", "-", "--time", "0"], "the time of a search"),
    (["-o", "-", "--as-of", "tomorrow"], "“tomorrow” is no day"),
    (["-o", "-", "--lang", "no"], "”no”"),
    ([], "--output"),
  ])
  func `what makes no sense is refused with status 2`(
    _ wrong: (arguments: [String], words: String)
  ) throws {
    let language = wrong.arguments.contains("--lang") ? [] : ["--lang", "en"]
    let run = try CommandRun(
      ["page", "west.yaml"] + wrong.arguments + language, in: folder.url)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.messages.contains(wrong.words), "\(run.messages)")
  }

  @Test func `a map with nothing for the public has no public page`() throws {
    let hidden = try folder.write(
      Self.map.replacing("visibility: public", with: "visibility: staff"), to: "hidden.yaml")
    let run = try CommandRun.dated(["page", hidden, "-o", "-", "--lang", "en"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.messages.contains("nothing for the public: give --staff"))
  }
}
