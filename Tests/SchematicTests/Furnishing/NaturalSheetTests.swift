import TestSupport
import Testing

@testable import Schematic

/// Sheets without a page.
@Suite struct NaturalSheetTests {
  private static let posters = [Poster(title: "Title")]

  @Test func `the shape of a small map is chosen, on a page and without, so that it prints larger`()
    throws
  {
    let names = [
      "Oikeusapu", "Lastensuojelun erityistyöntekijä", "Nuorisopsykiatrian vastuuyksikkö",
      "Kunniaan liittyvän väkivallan avohoitoyksikkö",
      "Seksuaaliväkivallan kokemusasiantuntijatoiminta",
      "Kunniaan liittyvän väkivallan kokemusasiantuntijatoiminta",
      "Etsivän nuorisotyön osaamiskeskus", "Seksuaaliväkivallan erityistyöntekijä",
      "Neuvola Seinäjoki", "Sijaishuollon kehittäjätyöntekijä",
    ]
    let walks = [[0, 1, 2, 3, 6], [1, 5, 7, 8, 9], [2, 4, 5]]
    let map = LineMap(
      stations: names.enumerated().map { .init(id: "s\($0)", label: $1) },
      lines: walks.enumerated().map {
        .init(id: "l\($0)", label: "Line \($0)", code: "\($0)", color: .ink, walks: [$1])
      })
    let layout = MapLayout()
    let first = Composition(of: layout.lay(out: map).whole, with: Self.posters, on: .natural)
    let chosen = layout.sheet(for: map, with: Self.posters, on: .natural)
    let natural = layout.naturalSheet(for: map, with: Self.posters)
    #expect(chosen.map.isClean && natural.map.isClean && natural.composition.page == nil)
    #expect(chosen.composition.printedSize > 1.2 * first.printedSize)
    #expect(natural.composition.printedSize > 1.2 * first.printedSize)
  }

  @Test func `an empty part of it is filled, the text as large and nothing drawn anew`() throws {
    var filledCount = 0
    for seed in 1...4 as ClosedRange<UInt64> {
      var map = LineMap.generated(stations: 24, seed: seed)
      for line in map.lines.indices { map.lines[line].isOrdered = true }
      let layout = MapLayout(effort: 0.3)
      let first = layout.lay(out: map)
      let before = Composition(of: first.whole, with: Self.posters)
      let sheet = layout.naturalSheet(for: map, with: Self.posters)
      #expect(sheet.map.isClean == first.isClean && sheet.map.order == first.order)
      #expect(sheet.composition.printedSize >= 0.99 * before.printedSize)
      if sheet.map.placement != first.placement {
        filledCount += 1
        #expect(
          sheet.composition.share(of: sheet.map.commonHull) > before.share(of: first.commonHull))
      }
      var again = layout
      let text = JSON.object(sheet.map.manifest(of: map, seed: 1)).text()
      again.kept = EarlierLayout(manifest: try JSON(parsing: text))
      #expect(again.naturalSheet(for: map, with: Self.posters).map.whole == sheet.map.whole)
    }
    #expect(filledCount > 0)
  }

  /// A single line in the order of its stations.
  private static func row(of count: Int) -> LineMap {
    LineMap(
      stations: (0..<count).map { .init(id: "s\($0)", label: "Station \($0)") },
      lines: [
        .init(
          id: "l", label: "Line", code: "L", color: .ink, walks: [Array(0..<count)],
          isOrdered: true)
      ])
  }

  // The shorter the row, the more of the height the title takes that stood beside it.
  @Test(arguments: [(10, 0.75), (14, 0.75), (18, 0.87)])
  func `a sheet that is hardly used is cut down far`(stations: Int, kept: Double) throws {
    let shape = MapLayout(effort: 0.3).lay(out: Self.row(of: stations))
    let paper = Composition(of: shape.whole, with: Self.posters, on: .natural)
    let natural = Composition(of: shape.whole, with: Self.posters)
    #expect(paper.emptyShare > 0.4 && natural.emptyShare < 0.25)
    #expect(natural.printedSize >= kept * paper.printedSize)
  }

  @Test func `the title over a narrow map is in smaller letters, in all its pictures the same`()
    throws
  {
    let posters = ["A network of experts", "Ett nätverk av experter"].map { Poster(title: $0) }
    let (layout, map) = (MapLayout(effort: 0.3), Self.row(of: 18))
    let natural = layout.naturalSheet(for: map, with: posters)
    let size = natural.composition.titleSize
    #expect(size < PosterStyle.title)
    for poster in posters {
      let sheet = natural.composition.drawing(of: natural.map.whole, with: poster)
      let title = sheet.ornaments.flatMap(\.texts).filter { poster.title.contains($0.text) }
      #expect(!title.isEmpty && title.allSatisfy { $0.size == size })
    }
    let wide = Composition(of: natural.map.whole, with: posters)
    #expect(natural.composition.width < wide.width)
    #expect(
      natural.composition.share(of: natural.map.commonHull)
        > wide.share(of: natural.map.commonHull))
    #expect(
      layout.sheet(for: map, with: posters, on: Page(named: "A4")).composition.titleSize
        == PosterStyle.title)
  }
}
