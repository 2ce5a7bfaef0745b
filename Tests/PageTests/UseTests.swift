import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// The page as a coordinator and an analyst use it.
  @Browsing
  @Suite(.enabled(if: Pages.haveEngine, "build/ holds no engine: make wasm builds it"))
  struct Use {
    @Test func `a county's page needs a county, and half a change its other half`() throws {
      try reading { tab in
        try open("gaps", in: tab)
        try tab.run("document.querySelector('[data-do=county]').click()")
        #expect(try tab.evaluate("document.activeElement.name") == "region")
        #expect(try tab.evaluate("document.getElementById('said').textContent.trim() !== ''"))
        #expect(
          try tab.evaluate("document.querySelector('[data-panel=gaps] .answer').innerHTML") == "")
        try tab.run(
          """
          const field = document.querySelector('[name=sign_region]');
          field.closest('details').open = true;
          field.value = '08';
          field.dispatchEvent(new Event('change', { bubbles: true }));
          document.querySelector('[data-do=resilience]').click();
          """)
        #expect(try tab.evaluate("document.activeElement.name") == "sign_station")
        #expect(
          try tab.evaluate("document.querySelector('[data-panel=gaps] .answer').innerHTML") == "")
      }
    }

    @Test func `where a line stands out, its signs are seen whole or not at all`() throws {
      try reading { tab in
        try tab.expectNone(
          """
          [...page.lines.keys()].flatMap((line) => {
            isolate(line);
            const seen = view().svg.getBoundingClientRect();
            return [...view().svg.querySelectorAll('g.code:not(.dim)')].filter((sign) => {
              const box = sign.getBoundingClientRect();
              const isMet = box.left < seen.right && box.right > seen.left
                && box.top < seen.bottom && box.bottom > seen.top;
              const isWhole = box.left >= seen.left && box.right <= seen.right
                && box.top >= seen.top && box.bottom <= seen.bottom;
              return isMet && !isWhole;
            }).map((sign) => `${line} ${sign.dataset.code}`);
          })
          """)
      }
    }

    @Test func `a wrong word is told without signs of the command line`() throws {
      try reading { tab in
        try open("route", in: tab)
        try ask(
          "f.region.value = '08'; f.need[0].checked = true; f.unavailable.value = 'zzz'", in: tab)
        let told: String = try tab.evaluate(
          "document.querySelector('[data-panel=route] .answer').textContent")
        #expect(told.contains("zzz"))
        #expect(!told.contains("[") && !told.contains("unavailable") && !told.contains("--"))
      }
    }

    @Test func `the form of a screening comes and goes with its fold and keeps its answers`() throws
    {
      try reading { tab in
        try open("route", in: tab)
        try tab.run(
          "window.fold = document.querySelector('.screening').closest('details'); fold.open = true")
        try tab.wait(until: "document.querySelector('.screening fieldset')")
        try tab.run("document.querySelector('.screening [value=yes]').click(); fold.open = false")
        try tab.run("fold.open = true")
        #expect(
          try tab.evaluate("document.querySelector('.screening [value=yes]').checked") == true)
        try tab.run("document.querySelector('[data-do=clear]').click()")
        #expect(
          try tab.evaluate("fold.open || Boolean(document.querySelector('.screening fieldset'))")
            == false)
      }
    }

    @Test func `an expert drawn in several bands is numbered and chosen in each`() throws {
      let maps = ["etela-suomi", "ita-suomi"]
      try reading(maps) { tab in
        let twice: [String] = try tab.evaluate(
          "[...view().stations].filter(([, known]) => known.places.length > 1).map(([id]) => id)")
        let id = try #require(twice.first)
        try tab.run(
          """
          window.places = [...view().svg.querySelectorAll('.station[data-station=\(id)]')];
          light({ stations: ['\(id)'], rides: [], neighbors: [], entry: null });
          """)
        #expect(try tab.evaluate("places.length > 1 && !places.some((e) => e.matches('.dim'))"))
        #expect(
          try tab.evaluate("view().svg.querySelectorAll('.step').length === places.length"))
        try tab.run("goTo('station', '\(id)')")
        #expect(try tab.evaluate("places.every((e) => e.matches('.current'))"))
      }
    }

    @Test func `the region that the page is for is chosen in its panels`() throws {
      try reading(["tampere"], ["--region", "16"]) { tab in
        try tab.expectNone(
          """
          [...document.querySelectorAll('.panel select[name=region]')]
            .map(({ value }) => value).filter((value) => value !== '16')
          """)
      }
    }

    private func open(_ panel: String, in tab: Tab) throws {
      try tab.run("document.querySelector('[data-do=open-panel][value=\(panel)]').click()")
    }

    private func ask(_ fill: String, in tab: Tab) throws {
      try tab.run("{ const f = document.querySelector('form[data-panel=route]'); \(fill) }")
      try tab.run("document.querySelector('[data-do=ask]').click()")
      try tab.wait(
        until: "document.querySelector('[data-panel=route].panel .answer').textContent.trim()")
    }
  }
}
