import Foundation
import Linjasto
import TestSupport
import Testing

extension BrowserTests {
  /// A page without script is a document to read.
  @Browsing
  struct StaticPage {
    @Test(arguments: Repository.mapNames)
    func `every station, line, region and cell of a map stands in the text`(map: String) throws {
      let network = try Repository.network(map)
      let language = network.defaultLanguage
      try reading([map], script: false) { tab in
        let texts: [String: String] = try tab.evaluate(
          """
          Object.fromEntries([...document.querySelectorAll('#twin section[id]')]
            .map(e => [decodeURIComponent(e.id), e.querySelector('h3, h4, h5')?.textContent ?? '']))
          """)
        var named = network.lines.map { ("line/\($0.id)", $0.name) }
        named += network.regions.map { ("region/\($0.id)", $0.name) }
        named += network.stations.filter { $0.visibility == .public }
          .map { ("station/\($0.id)", $0.name) }
        let unnamed = named.filter { !(texts[$0.0] ?? "").contains($0.1.text(in: language)) }
        #expect(unnamed.map(\.0) == [])
        let report = CoverageReport(of: [network], Reading(day: network.asOf))
        let cells: [String: String] = try tab.evaluate(
          """
          Object.fromEntries([...document.querySelectorAll('#twin [data-cell]')]
            .map(e => [e.dataset.cell, e.textContent]))
          """)
        #expect(cells.count == report.cells.count)
        let unsaid = report.cells.map { "\($0.region):\($0.line)" }
          .filter { cells[$0, default: ""].isEmpty }
        #expect(unsaid == [])
      }
    }

    @Test(arguments: Repository.mapNames)
    func `nothing is there that does nothing`(map: String) throws {
      try reading([map], script: false) { tab in
        try tab.expectNone(
          """
          [...document.querySelectorAll('button, input, select, textarea, form, dialog,'
            + '[role=button], [tabindex="0"], [aria-expanded], [data-do]')]
            .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 120))
          """)
        try tab.expectNone(
          """
          [...document.querySelectorAll('a[href^="#"]')].map(e => e.getAttribute('href').slice(1))
            .filter(id => !document.getElementById(id)
              && !document.getElementById(decodeURIComponent(id)))
          """)
      }
    }

    @Test(arguments: Repository.mapNames)
    func `the document is in order`(map: String) throws {
      try reading([map], script: false) { tab in
        try tab.expectNone(
          """
          (ids => ids.filter((id, index) => ids.indexOf(id) !== index))
          ([...document.querySelectorAll('[id]')].map(e => e.id))
          """)
        let levels: [Int] = try tab.evaluate(
          "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(e => Number(e.tagName[1]))")
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
        try tab.expectNone(
          "['header', 'main', 'nav', 'footer'].filter(e => !document.querySelector(e))")
        #expect(try tab.evaluate("document.documentElement.lang") == "fi")
        // Whoever marks a language marks one that there is.
        try tab.expectNone(
          """
          [...new Set([...document.querySelectorAll('[lang]')].map(e => e.getAttribute('lang')))]
            .filter(e => !['fi', 'sv', 'en', 'se', 'smn', 'sms'].includes(e))
          """)
      }
    }
  }
}
