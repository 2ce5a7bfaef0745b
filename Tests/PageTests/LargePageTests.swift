import Foundation
import Linjasto
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
        let home = try Repository.network("ita-suomi")
        let (region, need) = (home.regions[0].id.rawValue, home.lines[0].id.rawValue)
        let answer = try answer(region: region, need: need, in: tab)
        let maps = Repository.mapNames.map { "maps/\($0).yaml" }
        let command = try CommandRun(["route"] + maps + ["--region", region, "--need", need])
        #expect(answer == command.output && command.status == 0)
      }
    }

    /// Its free map is too dense to be drawn, which the command says; the one in bands is there.
    @Test
    func `a generated country of 23 regions, 60 lines and 2,000 experts opens, finds and answers`()
      throws
    {
      let file = try InOneBrowser.pages.write(
        GeneratedMap.national(lines: 60, stations: 2000), to: "generated.yaml")
      try open([file], ["--staff", "--lang", "en"]) { tab in
        let told: Int = try tab.evaluate("document.querySelectorAll('#twin .station').length")
        #expect(told == 2000)
        try expectFound("Generated expert 1234", in: tab)
        let answer = try answer(region: "05", need: "line-7", in: tab)
        let command = try CommandRun(
          ["route", file, "--region", "05", "--need", "line-7", "--lang", "en"])
        #expect(answer == command.output && command.status == 0)
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
