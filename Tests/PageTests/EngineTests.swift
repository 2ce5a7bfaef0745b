import Foundation
import Linjasto
import LinjastoText
import TestSupport
import Testing

extension BrowserTests {
  /// The engine in the page answers as the library does: a part of what the engine alone is asked.
  @Browsing
  @Suite(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
  struct EngineInPage {
    @Test(arguments: Repository.mapNames)
    func `routes and reasons are those of the command`(map: String) throws {
      let network = try Repository.network(map)
      let profiles = (0..<60).map { RouteProfile(seed: $0, on: [network]) }
      try reading([map], ["--staff"]) { tab in
        let routes = try answers(to: profiles.map { ("route", $0.asked) }, in: tab)
        let others = profiles.indices.filter { index in
          let expected = profiles[index].sheet(on: [network])
          return routes[index] != (expected.status == 0 ? "" : "! ") + expected.text
        }
        #expect(others == [])
        let stations = network.stations.map(\.id)
        let asked = profiles.prefix(40).enumerated().map { index, profile in
          (profile, stations[index * 7 % stations.count])
        }
        let reasons = try answers(
          to: asked.map { ("why_not", $0.asked.merging(["station": $1.rawValue]) { $1 }) }, in: tab)
        let otherReasons = zip(asked, reasons).filter { question, reason in
          let expected = question.0.whyNot(question.1, on: network)
          return expected.map { $0 != reason } ?? !reason.hasPrefix("! ")
        }
        #expect(otherReasons.map(\.1) == [])
      }
    }

    @Test
    func `a public page plans with those whom it shows`() throws {
      let network = try publicEdition(of: "tampere")
      let profiles = (0..<40).map { RouteProfile(seed: $0, on: [network]) }
      try reading { tab in
        let routes = try answers(to: profiles.map { ("route", $0.asked) }, in: tab)
        for (profile, route) in zip(profiles, routes) {
          let expected = profile.sheet(on: [network])
          #expect(route == (expected.status == 0 ? "" : "! ") + expected.text)
        }
      }
    }

    @Test(arguments: Repository.mapNames)
    func `gaps and what would be are those of the command`(map: String) throws {
      let network = try publicEdition(of: map)
      try reading([map]) { tab in
        for language in [Language.finnish, .swedish, .english] {
          let regions = network.regions.map(\.id.rawValue)
          let stations = network.stations.map(\.id.rawValue)
          var questions: [[String: Any]] = [[:], ["facts_only": true]]
          questions += regions.map { ["region": [$0]] }
          questions += stations.prefix(10).map { ["remove": [$0]] }
          let told = try answers(
            to: questions.map {
              ("gaps", $0.merging(["lang": language.rawValue, "as_of": "2026-06-01"]) { $1 })
            }, in: tab)
          for (asked, text) in zip(questions, told) {
            #expect(
              try gaps(asked, on: network, in: language) == text,
              "\(language) \(asked)")
          }
        }
      }
    }

    @Test
    func `memory stays as it is over a thousand routes`() throws {
      let network = try publicEdition(of: "tampere")
      let profiles = (0..<100).map { RouteProfile(seed: $0, on: [network]) }
      try reading { tab in
        var sizes: [Int] = []
        for _ in 0..<10 {
          _ = try answers(to: profiles.map { ("route", $0.asked) }, in: tab)
          sizes.append(try tab.evaluate("engine.doors.memory.buffer.byteLength"))
        }
        #expect(sizes[9] == sizes[2], "\(sizes)")
      }
    }

    @Test
    func `an engine that stopped is made anew`() throws {
      try reading { tab in
        let told: [String] = try tab.evaluate(
          """
          (async () => {
            const { route } = engine.doors;
            engine.doors = { ...engine.doors, route: () => { throw new WebAssembly.RuntimeError('x') } };
            const question = { region: '08', need: ['E'] };
            const first = await ask('route', question).then(e => e.text, e => 'refused');
            return [first, await ask('route', question).then(e => e.text.slice(0, 1), e => 'refused')];
          })()
          """)
        #expect(told.first == "refused" && told.last != "refused")
      }
    }

    /// The texts of answers, or what was said against the questions.
    private func answers(
      to questions: [(door: String, asked: [String: Any])], in tab: Tab
    ) throws -> [String] {
      let rows = questions.map { [$0.door, $0.asked] as [Any] }
      let json = try JSONSerialization.data(withJSONObject: rows, options: .sortedKeys)
      return try tab.evaluate(
        """
        (async () => {
          const told = [];
          for (const [door, asked] of \(String(decoding: json, as: UTF8.self))) {
            told.push(await ask(door, asked).then(e => e.text, e => '! ' + e.message));
          }
          return told;
        })()
        """)
    }

    /// What `linjasto gaps` prints.
    private func gaps(
      _ asked: [String: Any], on network: Network, in language: Language
    ) throws -> String {
      var question = GapsQuestion()
      question.asOf = "2026-06-01"
      question.factsOnly = asked["facts_only"] != nil
      question.regions = asked["region"] as? [String] ?? []
      question.without = asked["remove"] as? [String] ?? []
      let picture = try #require(question.picture(of: [network], today: RouteProfile.today).value)
      let report = picture.report
      var parts = [report.matrix(in: language)]
      if picture.isNarrow { parts.append(report.details(of: picture.networks, in: language)) }
      if let before = picture.before {
        let changes = NetworkComparison.cells(before, report)
        parts.append(NetworkComparison.text(whatIf: changes, of: picture.whole, in: language))
      }
      return parts.joined(separator: "\n")
    }

    /// What a public page holds of a map.
    private func publicEdition(of map: String) throws -> Network {
      let network = try Repository.network(map)
      return network.publicEdition?.network ?? network
    }
  }
}
