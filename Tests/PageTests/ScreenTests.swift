import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// Narrow screens, spaced text, other colors, paper.
  @Browsing
  struct Screens {
    @Test(arguments: Repository.mapNames)
    func `a page is as wide as its screen`(map: String) throws {
      try reading([map], width: 320) { tab in
        for width in [320, 768] {
          try tab.resize(width: width)
          #expect(try wider(in: tab) == [], "\(width)")
        }
        try tab.spaceText()
        for width in [320, 768] {
          try tab.resize(width: width)
          #expect(try wider(in: tab) == [], "\(width), spaced")
          #expect(try cut(in: tab) == [], "\(width), spaced")
        }
      }
    }

    @Test
    func `targets are large enough to be met`() throws {
      try reading(width: 320) { tab in
        // 24 × 24 pixels, or in running text, by success criterion 2.5.8 of WCAG 2.2.
        try tab.expectNone(
          """
          [...document.querySelectorAll('button, select, input, summary')]
            .filter(e => e.checkVisibility({ checkVisibilityCSS: true }) && e.type !== 'hidden')
            .map(e => [e, (e.type === 'checkbox' || e.type === 'radio') && e.closest('label') || e])
            .filter(([e, target]) => (b => b.width < 24 || b.height < 24)
              (target.getBoundingClientRect()))
            .map(([e]) => e.outerHTML.slice(0, 120))
          """)
      }
    }

    @Test
    func `nothing moves for those who asked for stillness`() throws {
      try reading { tab in
        try tab.expectNone(
          """
          [...document.querySelectorAll('*')].filter(e => {
            const style = getComputedStyle(e);
            return parseFloat(style.transitionDuration) > 0.01
              || (style.animationName !== 'none' && parseFloat(style.animationDuration) > 0.01)
              || style.scrollBehavior === 'smooth';
          }).map(e => e.outerHTML.slice(0, 80))
          """)
      }
    }

    /// Elements that reach beyond the screen and are in no box of their own that scrolls.
    private func wider(in tab: Tab) throws -> [String] {
      try tab.evaluate(
        """
        (document.documentElement.scrollWidth <= innerWidth ? [] :
          [...document.querySelectorAll('body *')].filter(e =>
            e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('svg')
            && !e.parentElement?.closest('.matrix-scroll, [tabindex="0"]'))
            .slice(0, 8).map(e => e.outerHTML.slice(0, 120)))
        """)
    }

    /// Elements that hide a part of their own text.
    private func cut(in tab: Tab) throws -> [String] {
      try tab.evaluate(
        """
        [...document.querySelectorAll('button, a, label, p, li, td, th, h1, h2, h3, h4, dt, dd')]
          .filter(e => {
            const style = getComputedStyle(e);
            return e.checkVisibility() && style.overflow === 'hidden' && e.clientWidth > 1
              && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
          }).slice(0, 8).map(e => e.outerHTML.slice(0, 120))
        """)
    }
  }
}
