import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// Colors that are the reader's own, of which a system gives a few.
  @Browsing
  struct ForcedColors {
    @Test(arguments: Tab.Scheme.allCases)
    func `controls and lines are still told apart`(scheme: Tab.Scheme) throws {
      try reading(scheme: scheme) { tab in
        let tracks = """
          [...new Set([...document.querySelectorAll('svg .track')].map(e =>
            getComputedStyle(e).stroke))].sort()
          """
        let usual: [String] = try tab.evaluate(tracks)
        try tab.prefer(scheme, forcedColors: true, reducedMotion: true)
        #expect(try tab.evaluate(tracks) == usual)
        #expect(usual.count >= 10)
        if Pages.haveEngine {
          try tab.run("document.querySelector('[data-do=open-panel][value=route]').click()")
        }
        // Every control has an edge, those that are pressed or open another.
        try tab.expectNone(
          """
          (() => {
            const ground = getComputedStyle(document.body).backgroundColor;
            return [...document.querySelectorAll('button, select, input')]
              .filter(e => !['checkbox', 'radio', 'hidden'].includes(e.type))
              .filter(e => e.checkVisibility({ checkVisibilityCSS: true })).filter(e => {
                const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(e);
                return parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none'
                  || borderTopColor === ground || borderTopColor === 'rgba(0, 0, 0, 0)';
              }).map(e => e.outerHTML.slice(0, 120));
          })()
          """)
        try tab.expectNone(
          """
          [...document.querySelectorAll('button')]
            .filter(e => e.checkVisibility({ checkVisibilityCSS: true }) && e !== document.activeElement)
            .filter(e => (e.ariaPressed === 'true' || e.ariaExpanded === 'true')
              !== (getComputedStyle(e).outlineStyle !== 'none'))
            .map(e => e.outerHTML.slice(0, 120))
          """)
        // The letters of the lines have an edge too; on the map they stand out from their color.
        try tab.expectNone(
          """
          [...document.querySelectorAll('.badge')].filter(e => parseFloat(
            getComputedStyle(e).borderTopWidth) < 1).map(e => e.outerHTML.slice(0, 120))
          """)
        let verdict = try Contrast.judge(["figure:not([hidden]) text"], in: tab)
        #expect(verdict.findings.map(\.description) == [])
      }
    }
  }
}
