import Foundation
import Linjasto
import TestSupport
import Testing

extension BrowserTests {
  /// A case from the first key to the last, by the keyboard alone, in either language: the case of
  /// `maps/cases/a-stalking-honour-pirkanmaa.yaml`.
  @Browsing
  @Suite(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
  struct WorkedCase {
    private static let form = ".panel[data-panel=route] form"
    private static let answer = ".panel[data-panel=route] .answer"

    @Test(arguments: ["fi", "sv"])
    func `is answered by its needs, read and cleared`(language: String) throws {
      try reading(["tampere"], ["--staff"]) { tab in
        try open(language, in: tab)
        for line in try Repository.network("tampere").lines where "EKM".contains(line.code) {
          try tick("need", line.id.rawValue, in: tab)
        }
        try unfold("[name=role]", in: tab)
        for role in ["lawyer", "police"] { try tick("role", role, in: tab) }
        try ask(in: tab)
        try expectAnswer(
          ["--region", "08", "--need", "K,M,E", "--role", "lawyer,police"], language, in: tab)
        // The button that clears is near the answer, and one more question starts from nothing.
        try tab.tab(to: "\(Self.form) [data-do=clear]", holding: .shift)
        try tab.press(.enter)
        try expectCleared(in: tab)
      }
    }

    @Test(arguments: ["fi", "sv"])
    func `is answered by its screening form, and cleared by one key`(language: String) throws {
      try reading(["tampere"], ["--staff"]) { tab in
        try open(language, in: tab)
        try unfold(".screening", in: tab)
        try tab.wait(until: "document.querySelector('.screening input[type=radio]')")
        let yes = ["p-local", "p-basic-clarified", "p-not-enough", "c2", "c6", "c6a", "c8"]
        for question in yes { try reply("yes", to: question, in: tab) }
        try reply("unknown", to: "c10", in: tab)
        try unfold("[name=language]", in: tab)
        try tab.choose("fi", of: "\(Self.form) [name=language]")
        try ask(in: tab)
        try expectAnswer(
          ["--case", "maps/cases/a-stalking-honour-pirkanmaa.yaml"], language, in: tab)
        try tab.press(.delete, holding: [.alt, .shift])
        try expectCleared(in: tab)
      }
    }

    /// Chooses the language of the page, the coordinator's panel and the region.
    private func open(_ language: String, in tab: Tab) throws {
      if language != "fi" {
        try tab.tab(to: "[data-do=language][value=\(language)]")
        try tab.press(.enter)
        try tab.wait(until: "document.documentElement.lang === '\(language)'")
      }
      try tab.tab(to: "[data-do=open-panel][value=route]", holding: language == "fi" ? [] : .shift)
      try tab.press(.enter)
      try tab.wait(until: "document.querySelector('.panel[data-panel=route]:not([hidden])')")
      try tab.choose("08", of: "\(Self.form) [name=region]")
    }

    /// Opens the fold that holds a field, if it is not open.
    private func unfold(_ field: String, in tab: Tab) throws {
      let fold = "\(Self.form) details:has(\(field))"
      if try tab.evaluate("document.querySelector(\(quoted(fold))).open") { return }
      try tab.tab(to: "\(fold) > summary")
      try tab.press(.enter)
    }

    private func tick(_ name: String, _ value: String, in tab: Tab) throws {
      try tab.tab(to: "\(Self.form) [name=\(name)][value=\(quoted(value))]")
      try tab.press(.space)
    }

    /// Answers one question of the screening form.
    private func reply(_ value: String, to question: String, in tab: Tab) throws {
      try tab.tab(to: "input[name=\(quoted("answer:\(question)"))]")
      // Not known is chosen at first; the answers stand in a ring.
      for _ in 0..<3 {
        if try tab.evaluate("document.activeElement.value") == value { return }
        try tab.press(.down)
      }
      throw BrowserFailure("\(question) cannot be answered \(value)")
    }

    private func ask(in tab: Tab) throws {
      try tab.tab(to: "\(Self.form) [data-do=ask]")
      try tab.press(.enter)
      try tab.wait(until: "document.querySelector('\(Self.answer) h3')")
    }

    /// The answer is the command's, every line of it is shown, has the focus and is lit on the map;
    /// nothing of it is in the address or kept.
    private func expectAnswer(_ options: [String], _ language: String, in tab: Tab) throws {
      let told = try CommandRun(["route", "maps/tampere.yaml", "--lang", language] + options)
      try #require(told.status == 0, "\(told.messages)")
      #expect(try tab.evaluate("route.answer.text") == told.output)
      let shown: String = try tab.evaluate(
        "document.querySelector('\(Self.answer)').innerText")
      let unsaid = unsaid(told.output, in: shown)
      #expect(unsaid == [])
      #expect(try tab.evaluate("!!document.activeElement.closest('.answer')"))
      try tab.expectNone(
        """
        route.answer.lit.stations.filter(id => !document.querySelector(
          `figure:not([hidden]) g.station:not(.dim)[data-station="${CSS.escape(id)}"]`))
        """)
      #expect(
        try tab.evaluate("document.querySelectorAll('figure:not([hidden]) g.step').length")
          == tab.evaluate("route.answer.lit.stations.length", as: Int.self))
      #expect(try tab.evaluate("location.search + location.hash") == "")
      try expectNothingKept(in: tab)
    }

    private func expectCleared(in tab: Tab) throws {
      try tab.wait(until: "!document.querySelector('\(Self.answer) h3')")
      try tab.expectNone(
        """
        [...new FormData(document.querySelector('\(Self.form)')).entries()]
          .filter(([name, value]) => value && !['screening', 'as'].includes(name))
          .map(([name, value]) => `${name}=${value}`)
        """)
      #expect(try tab.evaluate("route.answer === null && !document.querySelector('g.step')"))
      #expect(try tab.evaluate("!!document.activeElement.closest('form[data-panel=route]')"))
      try expectNothingKept(in: tab)
    }

    private func expectNothingKept(in tab: Tab) throws {
      try tab.expectNone(
        """
        [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
          JSON.stringify(history.state) ?? ''].filter(kept => kept && kept !== 'null')
        """)
    }
  }
}
