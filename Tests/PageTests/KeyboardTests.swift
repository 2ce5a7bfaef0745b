import Foundation
import Linjasto
import TestSupport
import Testing

extension BrowserTests {
  /// Everything by key events only.
  @Browsing
  struct Keyboard {
    private static let route = ".panel[data-panel=route] form"

    @Test(
      .enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"),
      arguments: ["fi", "sv"])
    func `the worked case is answered, shown and cleared`(language: String) throws {
      try reading(["tampere"], ["--staff"]) { tab in
        try speak(language, in: tab)
        try openRoute(in: tab)
        try choose("08", of: "\(Self.route) select[name=region]", in: tab)
        for id in try lines(["E", "K", "M"]) {
          try tab.tab(to: "\(Self.route) [name=need][value=\(quoted(id))]")
          try tab.press(.space)
        }
        try tab.tab(to: "\(Self.route) [data-do=ask]")
        try tab.press(.enter)
        try expectAnswer(
          ["--region", "08", "--need", "E,K,M"], language, isFrom: "route",
          "{region: '08', need: ['E', 'K', 'M']}", in: tab)
        // The clear button is near the answer; what was asked is gone after it.
        try tab.tab(to: ".panel[data-panel=route] [data-do=clear]")
        try tab.press(.enter)
        try tab.wait(until: "!document.querySelector('.panel[data-panel=route] .answer h3')")
        #expect(
          try tab.evaluate("document.querySelectorAll('[name=need]:checked').length") == 0)
      }
    }

    @Test(
      .enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"),
      arguments: ["fi", "sv"])
    func `the worked case is answered from its screening form`(language: String) throws {
      try reading(["tampere"], ["--staff"]) { tab in
        try speak(language, in: tab)
        try openRoute(in: tab)
        try choose("08", of: "\(Self.route) select[name=region]", in: tab)
        try tab.tab(to: "\(Self.route) [data-do=form]")
        try tab.press(.enter)
        try tab.wait(until: "document.querySelector('.screening input[type=radio]')")
        for question in ["p-local", "p-basic-clarified", "p-not-enough", "c2", "c6", "c6a", "c8"] {
          try answer(question, "yes", in: tab)
        }
        try answer("c10", "unknown", in: tab)
        try tab.tab(to: "\(Self.route) [data-do=ask]")
        try tab.press(.enter)
        try expectAnswer(
          ["--case", "maps/cases/a-stalking-honour-pirkanmaa.yaml"], language, isFrom: "route",
          """
          {region: '08', case: {screening: 'separation-criteria-2018', answers: {
            'p-local': 'yes', 'p-basic-clarified': 'yes', 'p-not-enough': 'yes', c2: 'yes',
            c6: 'yes', c6a: 'yes', c8: 'yes', c10: 'unknown'}}}
          """, in: tab)
      }
    }

    @Test(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
    func `a card opens on the map and gives the focus back`() throws {
      try reading { tab in
        try tab.tab(to: "#map svg [data-station]")
        let first: String = try tab.evaluate("document.activeElement.dataset.station")
        try tab.press(.right)
        let second: String = try tab.evaluate("document.activeElement.dataset.station ?? ''")
        #expect(!second.isEmpty && second != first)
        try tab.press(.enter)
        try tab.wait(until: "document.querySelector('.card:not([hidden]) h3')")
        #expect(try tab.evaluate("!!document.activeElement.closest('.card')") == true)
        #expect(try tab.evaluate("location.hash") == "#station/\(second)")
        try tab.press(.escape)
        try tab.wait(until: "!document.querySelector('.card:not([hidden])')")
        #expect(try tab.evaluate("document.activeElement.dataset.station ?? ''") == second)
      }
    }

    @Test
    func `every control is reached and none keeps the focus`() throws {
      try reading { tab in
        try tab.run(
          """
          window.stops = [];
          addEventListener('focusin', event => stops.push(event.target));
          window.reachable = () => [...document.querySelectorAll(
            'a[href], button, input, select, textarea, summary, [tabindex]')].filter(e =>
              e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden'
              && e.checkVisibility({ checkVisibilityCSS: true })
              && (e.type !== 'radio' || e.checked
                || !document.querySelector(`[name="${CSS.escape(e.name)}"]:checked`)));
          """)
        let count: Int = try tab.evaluate("reachable().length")
        for _ in 0..<count { try tab.press(.tab) }
        try tab.expectNone(
          "reachable().filter(e => !stops.includes(e)).map(e => e.outerHTML.slice(0, 160))")
        // One stop for the map, not one a station.
        #expect(
          try tab.evaluate("new Set(stops.filter(e => e.closest('svg.map'))).size", as: Int.self)
            <= 5)
        // And back from the last to the one before.
        try tab.press(.tab, holding: .shift)
        #expect(try tab.evaluate("stops.at(-1) !== stops.at(-2)") == true)
      }
    }

    @Test(arguments: Tab.Scheme.allCases)
    func `what has the focus looks otherwise`(scheme: Tab.Scheme) throws {
      try reading(scheme: scheme) { tab in
        // A caret that blinks is no focus ring.
        try tab.run(
          """
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { caret-color: transparent !important; transition: none !important }');
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
          """)
        var seen: Set<String> = []
        for _ in 0..<120 {
          try tab.press(.tab)
          let kind: String = try tab.evaluate(
            """
            (e => [e.tagName, e.className.baseVal ?? e.className, e.type, e.closest('[id]')?.id.split('/')[0]]
              .join(' '))(document.activeElement)
            """)
          guard seen.insert(kind).inserted else { continue }
          let area: Tab.Area = try tab.evaluate(
            """
            (b => ({ x: Math.max(0, b.x + scrollX - 8), y: Math.max(0, b.y + scrollY - 8),
              width: b.width + 16, height: b.height + 16 }))
            (document.activeElement.getBoundingClientRect())
            """)
          let focused = try tab.picture(of: area)
          try tab.run("window.last = document.activeElement; last.blur()")
          #expect(try tab.picture(of: area) != focused, "\(kind)")
          try tab.run("last.focus({ preventScroll: true })")
        }
        #expect(seen.count > 3)
      }
    }

    /// Chooses the page's language by its button.
    private func speak(_ language: String, in tab: Tab) throws {
      if try tab.evaluate("document.documentElement.lang") == language { return }
      try tab.tab(to: "[data-do=language][value=\(language)], select[data-do=language]")
      if try tab.evaluate("document.activeElement.tagName") == "SELECT" {
        try choose(language, of: "select[data-do=language]", in: tab)
      } else {
        try tab.press(.enter)
      }
      try tab.wait(until: "document.documentElement.lang === '\(language)'")
    }

    private func openRoute(in tab: Tab) throws {
      try tab.tab(to: "[data-do=open-panel][value=route]")
      if try tab.evaluate("document.activeElement.getAttribute('aria-expanded')") != "true" {
        try tab.press(.enter)
      }
      try tab.wait(until: "document.querySelector('.panel[data-panel=route]:not([hidden])')")
    }

    /// Goes down a list to a value.
    private func choose(_ value: String, of selector: String, in tab: Tab) throws {
      try tab.tab(to: selector)
      let path = "document.querySelector(\(quoted(selector)))"
      try tab.press(.home)
      for _ in 0..<(try tab.evaluate("\(path).options.length", as: Int.self)) {
        if try tab.evaluate("\(path).value") == value { return }
        try tab.press(.down)
      }
      throw BrowserFailure("\(selector) has no \(value)")
    }

    /// Answers one question of a screening form.
    private func answer(_ question: String, _ value: String, in tab: Tab) throws {
      let radios = "input[type=radio][name=\(quoted("answer:\(question)"))]"
      try tab.tab(to: radios)
      for _ in 0..<4 {
        if try tab.evaluate("document.activeElement.checked && document.activeElement.value")
          == value
        {
          return
        }
        if try tab.evaluate("document.activeElement.value") == value {
          try tab.press(.space)
        } else {
          try tab.press(.down)
        }
      }
      throw BrowserFailure("\(question) cannot be answered \(value)")
    }

    /// The answer that is shown is the door's, its text the command's, and the map is lit.
    private func expectAnswer(
      _ options: [String], _ language: String, isFrom door: String, _ question: String, in tab: Tab
    ) throws {
      try tab.wait(until: "document.querySelector('.panel[data-panel=route] .answer h3')")
      let command = try CommandRun(
        [door, "maps/tampere.yaml", "--lang", language] + options)
      #expect(try tab.evaluate("ask('\(door)', \(question)).then(e => e.text)") == command.output)
      let isShown: Bool = try tab.evaluate(
        """
        ask('\(door)', \(question)).then(e => {
          const made = document.createElement('section');
          made.innerHTML = e.html;
          return document.querySelector('.panel[data-panel=route] .answer').textContent
            .includes(made.textContent.trim());
        })
        """)
      #expect(isShown)
      #expect(try tab.evaluate("!!document.activeElement.closest('.answer')") == true)
      try tab.expectNone(
        """
        ask('\(door)', \(question)).then(e => e.lit.stations.filter(id =>
          !document.querySelector(`svg .lit[data-station="${CSS.escape(id)}"]`)))
        """)
      #expect(try tab.evaluate("location.search + location.hash") == "")
    }

    private func lines(_ codes: [String]) throws -> [String] {
      try Repository.network("tampere").lines.filter { codes.contains($0.code) }
        .map { $0.id.rawValue }
    }
  }
}
