import Foundation
import Linjasto
import TestSupport
import Testing

extension BrowserTests {
  /// Everything by key events only.
  @Browsing
  struct Keyboard {
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

    @Test(arguments: [(Tab.Scheme.light, false), (.dark, false), (.light, true)])
    func `what has the focus looks otherwise`(scheme: Tab.Scheme, forcedColors: Bool) throws {
      try reading(scheme: scheme) { tab in
        try tab.resize(width: 1280, height: 500)
        try tab.prefer(scheme, forcedColors: forcedColors, reducedMotion: true)
        // A caret that blinks is no focus ring.
        try tab.style("* { caret-color: transparent !important; transition: none !important }")
        var seen: Set<String> = []
        for _ in 0..<120 {
          try tab.press(.tab)
          let kind: String = try tab.evaluate(
            """
            (e => [e.tagName, e.className.baseVal ?? e.className, e.type, e.closest('[id]')?.id.split('/')[0]]
              .join(' '))(document.activeElement)
            """)
          guard seen.insert(kind).inserted else { continue }
          let focused = try tab.window()
          try tab.run("window.last = document.activeElement; last.blur()")
          #expect(try tab.window() != focused, "\(kind)")
          try tab.run("last.focus({ preventScroll: true })")
        }
        #expect(seen.count > 3)
      }
    }
  }
}
