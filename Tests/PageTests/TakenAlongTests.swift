import Foundation
import Linjasto
import TestSupport
import Testing

extension BrowserTests {
  /// What a reader takes along: files and copied answers.
  @Browsing
  struct TakenAlong {
    @Test(arguments: Tab.Scheme.allCases)
    func `the map is saved as drawn, and as a picture of it`(scheme: Tab.Scheme) throws {
      try reading(scheme: scheme) { tab in
        let drawing = try tab.saved(by: "document.querySelector('[data-do=save-svg]').click()")
        #expect(drawing.name.hasSuffix(".svg"))
        let text = String(decoding: drawing.bytes, as: UTF8.self)
        let svg = try #require(XMLTree.parse(text))
        #expect(svg.name == "svg" && svg.all("script").isEmpty && svg.all("style").isEmpty)
        #expect(!text.contains("href") && !text.contains("tabindex") && !text.contains("style="))
        // All stations are there, each name once, in the page's language alone.
        let stations: [String] = try tab.evaluate(
          """
          [...document.querySelectorAll('figure:not([hidden]) g.station')]
            .filter(e => (e.closest('g[lang]')?.getAttribute('lang') ?? 'fi') === 'fi')
            .map(e => e.dataset.station)
          """)
        let drawn = svg.all(having: "data-station").compactMap { $0.attributes["data-station"] }
        #expect(drawn == stations && !drawn.isEmpty)
        #expect(Set(svg.all(having: "lang").compactMap { $0.attributes["lang"] }) == ["fi"])
        let size = try #require(svg.attributes["width"].flatMap(Double.init))

        let picture = try tab.saved(by: "document.querySelector('[data-do=save-png]').click()")
        #expect(picture.name.hasSuffix(".png"))
        #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        let width = picture.bytes.dropFirst(16).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        #expect(abs(Double(width) - min(3, 8000 / size) * size) <= 1)
        #expect(picture.bytes.count > 20_000)
      }
    }

    @Test(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
    func `the gaps are saved as the command's rows`() throws {
      try reading(["tampere"], ["--staff"]) { tab in
        try tab.run(
          """
          document.querySelector('[data-do="open-panel"][value="gaps"]').click();
          document.querySelector('form[data-panel=gaps] [data-do=gaps]').click();
          """)
        try tab.wait(until: "document.querySelector('.panel[data-panel=gaps] .answer .matrix')")
        let rows = try tab.saved(by: "document.querySelector('[data-do=csv]').click()")
        #expect(rows.name.hasSuffix(".csv"))
        let command = try CommandRun(["gaps", "maps/tampere.yaml", "--csv"])
        #expect(String(decoding: rows.bytes, as: UTF8.self) == command.output)
      }
    }

    @Test(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
    func `an answer is copied as the sheet, also where the clipboard is closed`() throws {
      try reading(["tampere"], ["--staff"]) { tab in
        try tab.run(
          """
          window.copied = [];
          Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
            writeText: async text => { copied.push(text); } } });
          document.querySelector('[data-do="open-panel"][value="route"]').click();
          const form = document.querySelector('form[data-panel="route"]');
          form.elements.region.value = '08';
          form.querySelector('[name=need][value="high-conflict-separation"]').checked = true;
          form.querySelector('[data-do=ask]').click();
          """)
        try tab.wait(until: "document.querySelector('.panel[data-panel=route] .answer h3')")
        let copy = "document.querySelector('.panel[data-panel=route] [data-do=copy]').click();"
        try tab.run(copy)
        try tab.wait(until: "copied.length === 1")
        try tab.run(
          """
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          document.execCommand = () => Boolean(copied.push(getSelection().toString()
            || document.activeElement.value.slice(document.activeElement.selectionStart,
              document.activeElement.selectionEnd)));
          \(copy)
          """)
        try tab.wait(until: "copied.length === 2")
        let command = try CommandRun([
          "route", "maps/tampere.yaml", "--region", "08", "--need", "high-conflict-separation",
        ])
        #expect(try tab.evaluate("copied") == [command.output, command.output])
        #expect(try tab.evaluate("document.activeElement.dataset.do") == "copy")
        #expect(try tab.evaluate("document.querySelectorAll('textarea').length") == 0)
      }
    }
  }
}
