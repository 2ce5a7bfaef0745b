import Foundation
import Linjasto
import LinjastoText
import TestSupport
import Testing

/// The doors for a whole map against the library, and the command on one.
@Suite(.enabled(if: PageModule.isBuilt, "make test and make wasm build the module"))
struct CoverageDoorTests {
  private static let today = Day("2026-06-01")
  private static let languages: [Language] = [.finnish, .swedish, .english]

  private struct Asked {
    var members: [String: Any]
    var question: GapsQuestion
    let language: Language
  }

  /// Everything, the facts only, other days, each region, and what-ifs.
  private static func questions(_ network: Network) -> [Asked] {
    var all: [Asked] = []
    func add(_ members: [String: Any], _ change: (inout GapsQuestion) -> Void) {
      let language = languages[all.count % 3]
      var question = GapsQuestion()
      change(&question)
      all.append(
        Asked(
          members: members.merging(["today": "2026-06-01", "lang": language.rawValue]) { $1 },
          question: question, language: language))
    }
    add([:]) { _ in }
    add(["facts_only": true]) { $0.factsOnly = true }
    add(["as_of": "map"]) { $0.asOf = "map" }
    add(["as_of": "2030-01-01"]) { $0.asOf = "2030-01-01" }
    for region in network.regions.map(\.id.rawValue) {
      add(["region": [region]]) { $0.regions = [region] }
    }
    let stations = network.stations.filter { $0.kind.covers }
    for index in stride(from: 0, to: stations.count, by: max(1, stations.count / 6)) {
      let id = stations[index].id
      add(["remove": [id.rawValue]]) { $0.without = [id.rawValue] }
      let region = network.regions[index % network.regions.count].id
      add(["sign": [["station": id.rawValue, "region": region.rawValue]]]) {
        $0.patch = NetworkPatch(
          agreements: [
            .init(station: id, agreement: Agreement(regions: [region], state: .signed))
          ])
      }
      let line = network.lines[index % network.lines.count].id
      add(["add": ["lines": [line.rawValue], "regions": [region.rawValue]]]) {
        $0.patch = NetworkPatch(stations: [newExpert(line, region)], touched: [keys])
      }
    }
    return all
  }

  private static let keys = ["id", "name", "serves", "lines"]

  private static func newExpert(_ line: Line.ID, _ region: Region.ID) -> Station {
    let name = LocalizedText([
      .finnish: "Uusi asiantuntija", .swedish: "Ny expert", .english: "New expert",
    ])
    return Station(
      id: "new-expert", kind: .role, name: name, serves: [region], membership: .lines([line]))
  }

  @Test(arguments: Repository.mapNames)
  func `gaps, what-ifs, resilience and plans are the library's`(map: String) throws {
    let network = try Repository.network(map)
    let asked = Self.questions(network)
    let replies = try PageModule.quick.replies(
      on: [network], to: asked.map { .init("gaps", $0.members) })
    for (one, reply) in zip(asked, replies) {
      let read = one.question.picture(of: [network], today: Self.today)
      guard let picture = read.value else {
        #expect(reply.status == 1, "\(one.members)")
        continue
      }
      #expect(reply["text"] == picture.text(in: one.language), "\(one.members)")
      #expect(reply["csv"] == picture.report.csv(in: one.language), "\(one.members)")
      #expect(XMLTree.parse("<div>\(reply["html"] ?? "<")</div>") != nil, "\(one.members)")
    }
    // Searches take long in a debug build: of the whole map once, and of each region.
    let some = asked.prefix(1) + asked.filter { !$0.question.regions.isEmpty }
    let searched = try PageModule.quick.replies(
      on: [network],
      to: some.flatMap { [.init("resilience", $0.members), .init("plan", $0.members)] })
    for (index, one) in some.enumerated() {
      let picture = try #require(one.question.picture(of: [network], today: Self.today).value)
      let report = picture.report
      let (resilience, plan) = (searched[index * 2], searched[index * 2 + 1])
      #expect(
        resilience["text"]
          == Resilience(of: report, picture.networks).text(report, in: one.language))
      #expect(
        plan["text"] == ClosingPlan(for: report, picture.networks).text(report, in: one.language))
      for reply in [resilience, plan] {
        #expect(XMLTree.parse("<div>\(reply["html"] ?? "<")</div>") != nil, "\(one.members)")
      }
    }
  }

  @Test(arguments: Repository.mapNames)
  func `every cell is explained as by the library, and stands in the matrix`(map: String) throws {
    let network = try Repository.network(map)
    let cells = network.regions.flatMap { region in
      network.lines.map { (region: region.id, line: $0.id) }
    }
    let asked: [PageModule.Question] = cells.map { cell in
      .init(
        "cell", ["region": cell.region.rawValue, "line": cell.line.rawValue, "today": "2026-06-01"])
    }
    let replies = try PageModule.quick.replies(
      on: [network], to: asked + [.init("gaps", ["today": "2026-06-01"])])
    let report = try #require(
      GapsQuestion().picture(of: [network], today: Self.today).value?.whole)
    for (cell, reply) in zip(cells, replies) {
      let expected = CellExplanation(
        region: cell.region, line: cell.line, of: [network], report)
      #expect(reply["text"] == expected.text(report, in: network.defaultLanguage), "\(cell)")
    }
    let page = try #require(XMLTree.parse("<div>\(replies.last?["html"] ?? "<")</div>"))
    let places = page.all(having: "data-cell").compactMap { $0.attributes["data-cell"] }
    #expect(places == cells.map { "\($0.region):\($0.line)" })
  }

  @Test func `all maps as one are the command's, too`() throws {
    let networks = try Repository.mapNames.map { try Repository.network($0) }
    let files = Repository.mapNames.map { "maps/\($0).yaml" }
    let replies = try PageModule.quick.replies(
      on: networks,
      to: [
        .init("gaps", ["today": "2026-06-01"]),
        .init("gaps", ["as_of": "2026-06-01", "region": ["13"], "lang": "en"]),
        .init("cell", ["as_of": "2026-06-01", "region": "13", "line": "H"]),
      ])
    let day = ["--as-of", "2026-06-01"]
    for (reply, options) in zip(
      replies, [[], ["--region", "13", "--lang", "en"], ["--explain", "13:H"]])
    {
      #expect(try reply["text"] == CommandRun(["gaps"] + files + day + options).output)
    }
  }

  @Test(arguments: PageModule.runtimes)
  func `the command says the same of a patch`(runtime: PageModule) throws {
    let network = try Repository.network("tampere")
    let folder = try TemporaryFolder()
    let patch = """
      patch: linjasto-patch/1
      stations:
        - id: new-expert
          name: {fi: Uusi asiantuntija, sv: Ny expert, en: New expert}
          serves: ["08"]
          lines: [\(network.lines[0].id)]
      remove: [marak-pirkanmaa]
      """
    try patch.write(to: folder.url.appending(path: "patch.yaml"), atomically: true, encoding: .utf8)
    let replies = try runtime.replies(
      on: [network],
      to: [
        .init(
          "gaps",
          [
            "as_of": "2026-06-01", "remove": ["marak-pirkanmaa"],
            "add": ["lines": [network.lines[0].id.rawValue], "regions": ["08"]],
          ])
      ])
    let run = try CommandRun([
      "gaps", "maps/tampere.yaml", "--as-of", "2026-06-01", "--with",
      folder.url.appending(path: "patch.yaml").path,
    ])
    #expect(replies.first?["text"] == run.output)
  }

  @Test func `a county's page, the upkeep and the guide are well formed in every language`() throws
  {
    let network = try Repository.network("tampere")
    let asked = Self.languages.flatMap { language -> [PageModule.Question] in
      let members: [String: Any] = ["lang": language.rawValue, "today": "2026-06-01"]
      return network.regions.map {
        .init("county", members.merging(["region": [$0.id.rawValue]]) { $1 })
      } + [.init("upkeep", members), .init("guide", members)]
    }
    for reply in try PageModule.quick.replies(on: [network], to: asked) {
      let html = try #require(reply["html"])
      #expect(XMLTree.parse("<div>\(html)</div>")?.all("h3").isEmpty == false, "\(html)")
    }
  }
}
