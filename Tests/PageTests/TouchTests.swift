import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// The map under fingers, on a phone's screen.
  @Browsing
  struct Touches {
    @Test
    func `one finger moves the map sideways and the page up, two scale the map`() throws {
      try reading(width: 320) { tab in
        try tab.resize(width: 320, height: 640)
        try tab.run("document.querySelector('figure.view').scrollIntoView({ block: 'center' })")
        let middle: [Double] = try tab.evaluate(
          """
          (b => [(b.left + b.right) / 2, (Math.max(0, b.top) + Math.min(innerHeight, b.bottom)) / 2])
          (view().svg.getBoundingClientRect())
          """)
        let (x, y) = (middle[0], middle[1])

        let first = try state(of: tab)
        try tab.touch([((x + 60, y), (x - 60, y + 2))])
        let aside = try state(of: tab)
        #expect(aside.x > first.x + 50)
        #expect(aside.scrolled == first.scrolled && aside.scale == first.scale)

        try tab.touch([((x, y + 100), (x, y - 100))])
        let up = try state(of: tab)
        #expect(up.scrolled > aside.scrolled + 50)
        #expect(abs(up.x - aside.x) < 20 && up.scale == aside.scale)
        try tab.run("scrollTo(0, \(first.scrolled))")

        try tab.touch([((x - 20, y), (x - 90, y)), ((x + 20, y), (x + 90, y))])
        let near = try state(of: tab)
        #expect(near.scale > up.scale * 1.5)
        #expect(near.scrolled == first.scrolled && near.page == 1)
        try tab.touch([((x - 90, y), (x - 20, y)), ((x + 90, y), (x + 20, y))])
        #expect(try state(of: tab).scale < near.scale / 1.5)

        // A tap is no drag: it opens the card of the station that it meets.
        try tab.run("document.querySelector('[data-do=fit]').click()")
        let station: [Double] = try tab.evaluate(
          """
          (b => [(b.left + b.right) / 2, (b.top + b.bottom) / 2])
          (document.querySelector('figure:not([hidden]) g.station .hit').getBoundingClientRect())
          """)
        try tab.touch([((station[0], station[1]), (station[0], station[1]))])
        try tab.wait(until: "document.querySelector('.card:not([hidden]) #card-heading')")
      }
    }

    /// What of the map is seen, and of the page.
    private struct State: Decodable {
      let x: Double
      let scale: Double
      let scrolled: Double
      let page: Double
    }

    private func state(of tab: Tab) throws -> State {
      try tab.evaluate(
        """
        (v => ({ x: v.x, scale: v.scale, scrolled: scrollY, page: visualViewport.scale }))(view())
        """)
    }
  }
}
