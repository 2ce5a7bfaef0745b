import Foundation
import TestSupport
import Testing

extension BrowserTests {
  /// The page on paper.
  @Browsing
  struct Printed {
    @Test(arguments: Repository.mapNames)
    func `the map comes first, on at most four sheets of A3`(map: String) throws {
      try reading([map]) { tab in
        let pdf = PrintedPage(try tab.print(width: 297, height: 420))
        #expect(pdf.isTagged)
        #expect(pdf.language == "fi")
        #expect((1...4).contains(pdf.pages), "\(pdf.pages)")
        // Where the map ends, by the layout of the printed page.
        try tab.prefer(printed: true)
        try tab.resize(width: 1122, height: 1587)
        let end: Double = try tab.evaluate(
          """
          Math.max(...[...document.querySelectorAll('figure.view svg')]
            .filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().bottom + scrollY))
          """)
        #expect(end > 0 && end <= 1587)
        try tab.expectNone(
          """
          [...document.querySelectorAll('#chrome, #panels, .card, .toolbar, button:not(.why)')]
            .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))
          """)
      }
    }

    @Test
    func `a page is printed on A4 as well`() throws {
      try reading { tab in
        let pdf = PrintedPage(try tab.print(width: 210, height: 297))
        #expect(pdf.isTagged && pdf.pages > 0)
      }
    }
  }
}

/// What a PDF of Chromium says about itself: its objects that are no streams stand in plain text.
struct PrintedPage {
  let pages: Int
  let isTagged: Bool
  let language: String

  init(_ data: Data) {
    let text = String(decoding: data, as: Unicode.ASCII.self)
    pages = text.matches(of: /\/Type\s*\/Page\b/).count
    isTagged =
      text.contains(/\/MarkInfo\s*<<[^>]*\/Marked\s+true/) && text.contains("/StructTreeRoot")
    language = text.firstMatch(of: /\/Lang\s*\(([^)]*)\)/).map { String($0.1) } ?? ""
  }
}
