import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// No barrier that axe-core finds.
  @Browsing
  @Suite(
    .enabled(if: Axe.program != nil, "build/axe/axe.min.js is not there; .ci/browser fetches it"))
  struct Accessible {
    /// A screen, a scheme and a language.
    struct Setting: CustomTestStringConvertible {
      let width: Int
      let scheme: Tab.Scheme
      let language: String

      var testDescription: String { "\(width) px, \(scheme), \(language)" }

      static let all = [1280, 320].flatMap { width in
        Tab.Scheme.allCases.flatMap { scheme in
          ["fi", "sv", "en"].map { Setting(width: width, scheme: scheme, language: $0) }
        }
      }
    }

    @Test(arguments: Setting.all)
    func `the page of the flagship has no barrier`(setting: Setting) throws {
      let options = Pages.haveEngine ? [] : ["--lang", setting.language]
      try reading(["tampere"], options, width: setting.width, scheme: setting.scheme) { tab in
        try speak(setting.language, in: tab)
        try judge(tab)
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
        try judge(tab)
        for (panel, action) in [("route", "ask"), ("gaps", "gaps"), ("upkeep", "")] {
          try tab.run(
            """
            document.querySelector('[data-do="open-panel"][value="\(panel)"]').click();
            const panel = document.querySelector('.panel[data-panel="\(panel)"]');
            panel.querySelectorAll('[name="need"]').forEach((box, index) => box.checked = index < 4);
            const region = panel.querySelector('[name="region"]');
            if (region && '\(panel)' === 'route') region.value = '08';
            panel.querySelectorAll('details').forEach((fold) => { fold.open = true; });
            """)
          if !action.isEmpty {
            try tab.run(
              """
              await new Promise(done => setTimeout(done, 200));
              document.querySelector('.panel[data-panel="\(panel)"] [data-do="\(action)"]').click();
              """)
          }
          try tab.wait(
            until:
              "document.querySelector('.panel[data-panel=\(panel)] .answer').textContent.trim()")
          try judge(tab)
        }
      }
    }

    private func speak(_ language: String, in tab: Tab) throws {
      if try tab.evaluate("document.documentElement.lang") == language { return }
      try tab.run("document.querySelector('[data-do=language][value=\(language)]').click()")
      try tab.wait(until: "document.documentElement.lang === '\(language)'")
    }

    private func judge(_ tab: Tab, sourceLocation: SourceLocation = #_sourceLocation) throws {
      let found = try Axe.judge(tab)
      #expect(found.violations.map(\.description) == [], sourceLocation: sourceLocation)
      let open = found.incomplete.filter { $0.rule != "color-contrast" }
      #expect(open.map(\.description) == [], sourceLocation: sourceLocation)
    }
  }
}
