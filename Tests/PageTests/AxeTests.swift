import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// No barrier that axe-core finds.
  @Browsing
  @Suite(
    .enabled(if: Axe.program != nil, "build/axe/axe.min.js is not there; .ci/browser fetches it"))
  struct Accessible {
    /// In three languages, and in one of them the colors, light and dark: a language changes none, and
    /// what color has no part in is looked at in the light alone.
    @Test(arguments: [1280, 320])
    func `the page of the flagship has no barrier`(width: Int) throws {
      try reading(width: width) { tab in
        try judge(tab)
        try tab.prefer(.dark, reducedMotion: true)
        try judge(tab, .colors)
        guard Pages.haveEngine else { return }
        for language in ["sv", "en"] {
          try tab.speak(language)
          try judge(tab, .allButColors)
        }
      }
    }

    @Test(arguments: Repository.mapNames.dropFirst())
    func `the pages of the other areas have no barrier`(map: String) throws {
      try reading([map], width: 768) { tab in try judge(tab) }
    }

    @Test(arguments: Tab.Scheme.allCases)
    func `the document without script has no barrier`(scheme: Tab.Scheme) throws {
      try reading(scheme: scheme, script: false) { tab in
        // Axe's own program is run by the instruments, not by the page.
        try tab.disableScript(false)
        try judge(tab)
      }
    }

    @Test(
      .enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"),
      arguments: [(1280, Tab.Scheme.light), (320, Tab.Scheme.dark)])
    func `cards, panels and answers have no barrier`(width: Int, scheme: Tab.Scheme) throws {
      try reading(width: width, scheme: scheme) { tab in
        try tab.run("document.querySelector('a.to-map[href^=\"#station/\"]').click()")
        try tab.wait(until: "document.querySelector('.card:not([hidden]) #card-heading')")
        try judge(tab, of: ".card")
        try tab.run("document.querySelector('[data-do=close-card]').click()")
        for (panel, action) in [("route", "ask"), ("gaps", "gaps"), ("upkeep", "guide")] {
          try tab.run(
            """
            document.querySelector('[data-do="open-panel"][value="\(panel)"]').click();
            const panel = document.querySelector('.panel[data-panel="\(panel)"]');
            panel.querySelectorAll('[name="need"]').forEach((box, index) => box.checked = index < 4);
            const region = panel.querySelector('[name="region"]');
            if (region && '\(panel)' === 'route') region.value = '08';
            panel.querySelectorAll('details').forEach((fold) => { fold.open = true; });
            """)
          let mark = action == "guide" ? ".answer code" : ".answer"
          if !action.isEmpty {
            try tab.run(
              """
              await new Promise(done => setTimeout(done, 200));
              document.querySelector('.panel[data-panel="\(panel)"] [data-do="\(action)"]').click();
              """)
          }
          try tab.wait(
            until:
              """
              !document.querySelector('[aria-busy]') &&
                document.querySelector('.panel[data-panel=\(panel)] \(mark)')?.textContent.trim()
              """)
          try judge(tab, of: "#desk")
        }
      }
    }

    /// Expects no barrier, and that the contrasts which axe leaves open suffice.
    private func judge(
      _ tab: Tab, _ rules: Axe.Rules = .all, of part: String = "html",
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let found = try Axe.judge(tab, rules, of: part)
      #expect(found.violations.map(\.description) == [], sourceLocation: sourceLocation)
      let undecided = found.incomplete.filter { $0.rule == "color-contrast" }
      #expect(
        found.incomplete.filter { $0.rule != "color-contrast" }.map(\.description) == [],
        sourceLocation: sourceLocation)
      let short = undecided.filter { $0.why.contains("too short") || $0.why.contains("non-text") }
      let verdict = try Contrast.judge(
        undecided.map(\.target), plain: short.map(\.target), in: tab)
      #expect(verdict.findings.map(\.description) == [], sourceLocation: sourceLocation)
      #expect(verdict.unseen == [], sourceLocation: sourceLocation)
    }
  }
}
