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
      if sheet.map.whole != first.whole {
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

  @Test func `a sheet that is hardly used is cut down far`() throws {
    let map = LineMap(
      stations: (0..<18).map { .init(id: "s\($0)", label: "Station \($0)") },
      lines: [
        .init(
          id: "l", label: "Line", code: "L", color: .ink, walks: [Array(0..<18)], isOrdered: true)
      ])
    let shape = MapLayout(effort: 0.3).lay(out: map)
    let paper = Composition(of: shape.whole, with: Self.posters, on: .natural)
    let natural = Composition(of: shape.whole, with: Self.posters)
    #expect(paper.emptyShare > 0.4 && natural.emptyShare < 0.35)
    #expect(natural.printedSize >= 0.87 * paper.printedSize)
  }
}
