import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoPages
@testable import LinjastoText

@Suite struct PageTests {
  private let hostile = #"<script>"&'</script>"#

  @Test func `text and attributes are escaped wherever they stand`() {
    let safe = "&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;"
    #expect(HTML.text(hostile).written == safe)
    #expect(
      HTML.element("p", [("title", hostile)], text: hostile).written
        == "<p title=\"\(safe)\">\(safe)</p>")
    #expect(HTML.void("meta", [("name", hostile)]).written == "<meta name=\"\(safe)\">")
  }

  @Test func `a hostile map makes a harmless page`() throws {
    var contents = try Repository.network("tampere").contents
    contents.title = LocalizedText([.finnish: hostile])
    contents.lines[0].name = LocalizedText([.finnish: hostile])
    contents.regions[0].name = LocalizedText([.finnish: hostile])
    contents.stations[0].name = LocalizedText([.finnish: hostile])
    contents.sources[0].title = LocalizedText([.finnish: hostile])
    let page = try #require(CoveragePage.of([Network(sound: contents)], in: .swedish)).html
    #expect(!page.contains("<script"))
    #expect(page.contains("<h1>&lt;script&gt;"))
  }

  @Test(arguments: Repository.mapNames)
  func `every element that opens is closed in order`(map: String) throws {
    let page = try #require(CoveragePage.of([try Repository.network(map)], in: .english)).html
    var open: [Substring] = []
    for match in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where match.output.2 != "meta" {
      if match.output.1.isEmpty {
        open.append(match.output.2)
      } else {
        #expect(open.popLast() == match.output.2)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: [nil, "08"])
  func `a picture stands once, with how to read it, and only where there is one`(region: String?)
    throws
  {
    let networks = [try Repository.network("tampere")]
    let plain = try #require(CoveragePage.of(networks, region: region, in: .english))
    #expect(!plain.html.contains("<figure"))
    let page = CoveragePage(
      plain.picture, in: .english, figure: CoverageFigure(svg: "<svg id=\"m\"></svg>", isWide: true)
    ).html
    #expect(page.matches(of: /<figure class="wide">\s*<svg id="m"><\/svg>/).count == 1)
    #expect(page.contains("<figcaption>The same as a map: a line is a service need"))
    #expect(page.contains("Pirkanmaa wellbeing services county stands out.") == (region != nil))
  }

  @Test func `Markdown shows a text as it is`() {
    #expect(Markdown.escaped("a*b|c\nd & <e>") == #"a\*b\|c d &amp; \<e\>"#)
    #expect(Markdown.heading(2, "#1") == "## \\#1\n")
    #expect(Markdown.head(["a", "b"]) == "| a | b |\n| --- | --- |\n")
    #expect(Markdown.row(["x|y"]) == "| x\\|y |\n")
  }
}
