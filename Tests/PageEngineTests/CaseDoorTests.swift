import Foundation
import Linjasto
import LinjastoText
import TestSupport
import Testing

/// The doors for words, forms and answers.
@Suite(.enabled(if: PageModule.isBuilt, "make test and make wasm build the module"))
struct CaseDoorTests {
  private static let today = Day("2026-06-01")

  @Test(arguments: Repository.mapNames)
  func `what is found is what the library finds`(map: String) throws {
    let network = try Repository.network(map)
    let words =
      ["", "huoltoriita", "väkivalta", "trauma", "lakimies", "nobody at all"]
      + network.stations.prefix(20).map { $0.name.text(in: .finnish) }
    let asked = words.map {
      PageModule.Question("find", ["words": $0, "today": "2026-06-01", "lang": "sv"])
    }
    for (typed, reply) in zip(words, try PageModule.quick.replies(on: [network], to: asked)) {
      var question = FindQuestion()
      question.words = typed
      let findings = try #require(
        question.findings(in: [network], today: Self.today, for: .swedish).value)
      #expect(
        reply["text"] == FindSheet(findings, in: [network], for: typed, in: .swedish).text)
      let hits = reply.members["hits"] as? [String]
      let stations = findings.found.compactMap { finding -> String? in
        if case .station(let id) = finding.subject { "station/\(id)" } else { nil }
      }
      #expect(hits?.filter { $0.hasPrefix("station/") } == stations)
      #expect(XMLTree.parse("<div>\(reply["html"] ?? "<")</div>") != nil)
    }
  }

  @Test(arguments: Repository.mapNames)
  func `answers suggest what the library says`(map: String) throws {
    let network = try Repository.network(map)
    var chance = SplitMix64(seed: 7)
    for screening in network.screenings {
      let profiles = (0..<25).map { _ in
        var profile = CaseProfile(map: network.id, screening: screening.id)
        for question in screening.questions where Bool.random(using: &chance) {
          profile.answers[question.id] = Answer.allCases.randomElement(using: &chance)
        }
        profile.region = network.regions.randomElement(using: &chance)?.id
        return profile
      }
      let asked = profiles.map { profile -> PageModule.Question in
        let answers = profile.answers.map { ($0.key.rawValue, $0.value.rawValue) }
        return .init(
          "screen",
          [
            "screening": screening.id.rawValue, "today": "2026-06-01", "lang": "en",
            "answers": Dictionary(uniqueKeysWithValues: answers),
            "region": profile.region?.rawValue ?? "",
          ])
      }
      for (profile, reply) in zip(profiles, try PageModule.quick.replies(on: [network], to: asked))
      {
        var question = ScreeningQuestion()
        question.profile = profile
        let found = try #require(question.request(on: network, today: Self.today).value)
        let result = screening.evaluate(profile.answers)
        let sheet = ScreeningSheet(
          result, of: screening, on: network, entry: found.entry, on: found.day, in: .english)
        #expect(reply["text"] == sheet.text)
        #expect(reply.members["need"] as? [String] == result.lines.map(\.rawValue))
        #expect(reply.members["role"] as? [String] == result.roles.map(\.rawValue))
      }
    }
  }

  @Test func `a form asks every question once, with three answers`() throws {
    let network = try Repository.network("tampere")
    for screening in network.screenings {
      let replies = try PageModule.quick.replies(
        on: [network], to: [.init("form", ["screening": screening.id.rawValue])])
      let form = try #require(XMLTree.parse("<div>\(closed(replies[0]["html"] ?? "<"))</div>"))
      let names = form.all("input").compactMap { $0.attributes["name"] }
      let asked = names.filter { $0.hasPrefix("answer:") }
      #expect(Set(asked).count == screening.questions.count)
      #expect(asked.count == 3 * screening.questions.count)
      #expect(form.all(having: "checked").allSatisfy { $0.attributes["value"] == "unknown" })
    }
  }

  /// What a browser closes by itself.
  private func closed(_ html: String) -> String {
    html.replacing(#/<input([^>]*)>/#) { "<input\($0.1)/>" }
  }

  // MARK: Problems

  @Test(arguments: PageModule.runtimes)
  func `a question that cannot be answered says why`(runtime: PageModule) throws {
    let calls = [
      ("route", "{}", "tästä puuttuu kartta"), ("load", "{}", "tästä puuttuu kartta"),
      ("load", #"{"maps":[{"format":"other/1"}]}"#, "tämä ei ole kartta"),
      ("route", "{", "1:2: "), ("gaps", "[]", "tietue"), ("find", "7", "tietue"),
    ]
    let replies = try runtime.replies(
      to: calls.map { PageModule.call($0.0, $0.1) }.joined())
    for (reply, call) in zip(replies, calls) {
      #expect(reply.status == 1, "\(call)")
      #expect(reply["problem"]?.contains(call.2) == true, "\(call): \(reply.members)")
    }
  }

  @Test(arguments: PageModule.runtimes)
  func `wrong keys, values and words are told in the reader's language`(
    runtime: PageModule
  ) throws {
    let network = try Repository.network("tampere")
    let asked: [(question: PageModule.Question, words: String)] = [
      (.init("route", ["region": 8, "lang": "en"]), "region: error[wrong-type]: expected a text"),
      (
        .init("route", ["region": "08", "need": ["K"], "ned": 1, "lang": "en"]),
        #"a question has no key "ned""#
      ), (.init("route", ["as": "crowd", "lang": "sv"]), "ordet ”crowd” är inte känt här"),
      (.init("gaps", ["lang": "klingon"]), "tässä ei tunneta sanaa ”klingon”"),
      (.init("gaps", ["map": "x", "lang": "en"]), "no such word is known here"),
      (.init("route", ["region": "08", "need": ["K"], "age": -1, "lang": "en"]), "not below 0"),
      (
        .init("route", ["region": "08", "case": ["answers": ["x": "yes"]], "lang": "en"]),
        "the screening has no such question"
      ),
      (
        .init("gaps", ["sign": [["station": "nobody", "region": "08"]], "lang": "en"]),
        "the map has no station"
      ), (.init("gaps", ["add": ["lines": ["nothing"], "regions": ["08"]]]), "nothing"),
    ]
    let replies = try runtime.replies(on: [network], to: asked.map(\.question))
    for (reply, one) in zip(replies, asked) {
      #expect(reply.status == 1, "\(one)")
      #expect(reply["problem"]?.contains(one.words) == true, "\(one): \(reply.members)")
    }
  }

  @Test(arguments: PageModule.runtimes)
  func `words that the map does not have are told as the command tells them`(
    runtime: PageModule
  ) throws {
    let network = try Repository.network("tampere")
    let asked: [PageModule.Question] = [
      .init("route", ["region": "Pirkanma", "need": ["K", "nobody"], "lang": "en"]),
      .init("route", ["region": "08", "lang": "en"]),
      .init("gaps", ["line": ["perheoikeuss"], "as_of": "soon", "lang": "en"]),
    ]
    let arguments = [
      ["route", "maps/tampere.yaml", "--region", "Pirkanma", "--need", "K", "--need", "nobody"],
      ["route", "maps/tampere.yaml", "--region", "08"],
      ["gaps", "maps/tampere.yaml", "--line", "perheoikeuss", "--as-of", "soon"],
    ]
    let replies = try runtime.replies(on: [network], to: asked)
    for (reply, arguments) in zip(replies, arguments) {
      #expect(try reply["problem"] == CommandRun(arguments + ["--lang", "en"]).messages)
    }
  }

  // MARK: Hostile names

  @Test func `no name becomes markup`() throws {
    var contents = try Repository.network("tampere").contents
    // The door keeps control characters out of a map, and XML has no noncharacters.
    let texts =
      HostileText.all.map { $0.value }.filter { text in
        !text.unicodeScalars.contains {
          [.control, .unassigned].contains($0.properties.generalCategory)
        }
      } + ["x\"\u{301} onfocus=alert(1) y", "<\u{338}b>"]
    func name(_ index: Int) -> LocalizedText {
      LocalizedText([.finnish: texts[index % texts.count]])
    }
    for index in contents.stations.indices {
      contents.stations[index].name = name(index)
      contents.stations[index].note = name(index + 1)
    }
    for index in contents.lines.indices { contents.lines[index].name = name(index + 5) }
    for index in contents.roles.indices { contents.roles[index].name = name(index + 9) }
    let network = Network(sound: contents)
    let today: [String: Any] = ["today": "2026-06-01"]
    let region = network.regions[0].id.rawValue
    let lines = network.lines.prefix(5).map(\.id.rawValue)
    var asked: [PageModule.Question] = [
      .init("gaps", today), .init("resilience", today), .init("plan", today),
      .init("upkeep", today), .init("find", today.merging(["words": ""]) { $1 }),
      .init("county", today.merging(["region": [region]]) { $1 }),
      .init("cell", today.merging(["region": region, "line": lines[0]]) { $1 }),
    ]
    asked += network.regions.map {
      .init("route", today.merging(["region": $0.id.rawValue, "need": lines]) { $1 })
    }
    let known: Set = [
      "div", "h3", "h4", "h5", "p", "b", "a", "ol", "ul", "li", "button", "span", "table",
      "caption", "thead", "tbody", "tr", "th", "td", "section", "details", "summary", "strong",
    ]
    for reply in try PageModule.quick.replies(on: [network], to: asked) {
      let html = try #require(reply["html"])
      let page = try #require(XMLTree.parse("<div>\(html)</div>"), "\(html.prefix(300))")
      #expect(page.elements.isSubset(of: known), "\(page.elements.subtracting(known))")
      #expect(page.attributeNames.allSatisfy { !$0.hasPrefix("on") && $0 != "style" })
      for link in page.all("a") {
        let address = link.attributes["href"] ?? ""
        let isSafe = ["#", "https://", "http://"].contains { address.hasPrefix($0) }
        #expect(isSafe, "\(address)")
      }
    }
  }
}

extension XMLTree {
  fileprivate var elements: Set<String> {
    children.reduce(into: [name]) { $0.formUnion($1.elements) }
  }

  fileprivate var attributeNames: Set<String> {
    children.reduce(into: Set(attributes.keys)) { $0.formUnion($1.attributeNames) }
  }
}
