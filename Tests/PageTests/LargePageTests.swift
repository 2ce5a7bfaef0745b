import Foundation
import Linjasto
import LinjastoFormat
import LinjastoText
import TestSupport
import Testing

extension BrowserTests {
  /// Pages of a whole country.
  @Browsing
  @Suite(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
  struct LargePages {
    @Test
    func `the five maps as one page open, find and answer`() throws {
      try open(Repository.mapNames, ["--staff"]) { tab in
        try expectFound("huoltoriita", in: tab)
        let answer = try answer(region: "13", need: "E", in: tab)
        let maps = Repository.mapNames.map { "maps/\($0).yaml" }
        let command = try CommandRun(["route"] + maps + ["--region", "13", "--need", "E"])
        #expect(answer == command.output && command.status == 0)
      }
    }

    @Test
    func `a generated network of 23 regions, 60 lines and 2,000 stations opens, finds and answers`()
      throws
    {
      let network = GeneratedNetwork.national(stations: 2000)
      let file = try InOneBrowser.pages.write(
        NetworkPrinter.yaml(network), to: "generated-national.yaml")
      try open([file], ["--staff", "--lang", "en"]) { tab in
        #expect(
          try tab.evaluate("document.querySelectorAll('#twin section.station').length") == 2000)
        try expectFound("Generated station 1234", in: tab)
        let need = network.lines[7].id.rawValue
        let answer = try answer(region: "05", need: need, in: tab)
        var question = RouteQuestion()
        (question.region, question.needs) = ("05", [need])
        let day = try tab.evaluate("today()", as: String.self)
        let request = try #require(question.request(on: network, today: Day(day)).value)
        #expect(
          answer
            == RouteSheet(JourneyPlanner(network, request).plan(), on: network, in: .english).text)
      }
    }

    /// Opens a page, and says how long it takes until it answers.
    private func open(
      _ maps: [String], _ options: [String], _ body: (Tab) throws -> Void
    ) throws {
      try reading(maps, options) { tab in
        #expect(try tab.evaluate("document.documentElement.matches('.asking')") == true)
        let ready: Double = try tab.evaluate("performance.now()")
        Swift.print("\(options.last ?? ""): open within \(Int(ready)) ms")
        try body(tab)
      }
    }

    /// Types words, and expects that the first that is found has a card.
    private func expectFound(_ words: String, in tab: Tab) throws {
      try tab.tab(to: "[data-do=find]")
      let began = Date()
      try tab.type(words)
      try tab.wait(until: "document.querySelector('.found a')")
      Swift.print("found in \(Int(-began.timeIntervalSinceNow * 1000)) ms")
      try tab.press(.down)
      try tab.press(.enter)
      try tab.wait(until: "location.hash || document.querySelector('.card:not([hidden])')")
    }

    /// The text of a route's answer, asked in the coordinator's panel.
    private func answer(region: String, need: String, in tab: Tab) throws -> String {
      try tab.run(
        """
        document.querySelector('[data-do="open-panel"][value="route"]').click();
        const form = document.querySelector('form[data-panel="route"]');
        form.elements.region.value = \(quoted(region));
        form.querySelector('[name=need][value="\(need)"]').checked = true;
        """)
      let took: Double = try tab.evaluate(
        """
        (async () => {
          const began = performance.now();
          document.querySelector('form[data-panel="route"] [data-do=ask]').click();
          while (!route.answer) await new Promise(done => setTimeout(done, 5));
          return performance.now() - began;
        })()
        """)
      Swift.print("answered in \(Int(took)) ms")
      return try tab.evaluate("route.answer.text")
    }
  }
}
