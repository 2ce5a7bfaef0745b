import TestSupport
import Testing

@testable import Schematic

/// What a map gains from the room that its sheet leaves.
@Suite struct FillingTests {
  private static let layout = MapLayout(effort: 0.2)

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a filled map keeps its directions and has longer ways, its room not much exceeded`(
    seed: UInt64
  ) throws {
    let map = LineMap.generated(stations: 27, seed: seed)
    let found = Self.layout.lay(out: map)
    let extent = try #require(found.whole.extent)
    let room = Point(x: extent.width, y: 1.4 * extent.height)
    let names = NameBook(map, style: .standard, hyphenation: .general)
    let filled = try #require(Self.layout.filled(found, within: room, names))
    #expect(filled.isClean && filled.whole.labels.count == map.stations.count)
    #expect(Ink(filled.whole).score.spacingMean > 1.02 * Ink(found.whole).score.spacingMean)
    let grown = try #require(filled.whole.extent)
    #expect(grown.width < 1.05 * room.x && grown.height < 1.05 * room.y)
    for (old, new) in zip(found.placement.routes, filled.placement.routes) {
      #expect(old.count == new.count)
      for (p, q) in zip(zip(old, old.dropFirst()), zip(new, new.dropFirst())) {
        #expect((p.1 - p.0).unit.distance(to: (q.1 - q.0).unit) < 1e-6)
      }
    }
  }

  @Test func `an empty part of a page is filled, and the same when it is drawn again`() throws {
    let page = try #require(Page(named: "A4"))
    let posters = [Poster(title: "Title")]
    var filledCount = 0
    for seed in 1...3 as ClosedRange<UInt64> {
      let map = LineMap.generated(stations: 18, seed: seed)
      let sheet = Self.layout.sheet(for: map, with: posters, on: page)
      let shapes = Self.layout.shapes(of: map)
      if !shapes.contains(where: { $0.whole == sheet.map.whole }) { filledCount += 1 }
      let text = JSON.object(sheet.map.manifest(of: map, seed: 1)).text()
      var again = Self.layout
      again.kept = EarlierLayout(manifest: try JSON(parsing: text))
      #expect(again.sheet(for: map, with: posters, on: page).map.whole == sheet.map.whole)
    }
    #expect(filledCount > 0)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `of several shapes that one is set which is worth most when its sheet is filled`(
    seed: UInt64
  ) throws {
    let page = try #require(Page(named: "16:9"))
    let posters = [Poster(title: "Title")]
    let map = LineMap.generated(stations: 24, seed: seed)
    let chosen = Self.layout.sheet(for: map, with: posters, on: page)
    let best = MapLayout.RatedSheet(chosen, Composition.Looks(chosen.map))
    let shapes = Self.layout.shapes(of: map).filter { $0.flaws <= chosen.map.flaws }
    var settings = PartSettings(of: posters)
    for shape in shapes {
      let sheet = MapLayout.Sheet(
        map: shape, composition: Composition(of: shape.whole, with: posters, on: page))
      let rated = MapLayout.RatedSheet(sheet, Composition.Looks(shape))
      let filled = Self.layout.spread(Self.layout.filled(rated, &settings))
      #expect(filled.value <= best.value + 1e-9)
    }
    #expect(shapes.count > 1)
  }

  @Test func `where all shapes leave a sheet poor, others are tried, and the best is set`() throws {
    let page = try #require(Page(named: "16:9"))
    let posters = [Poster(title: "Title")]
    var improvedCount = 0
    for seed in 1...6 as ClosedRange<UInt64> {
      let map = LineMap.generated(stations: 24, seed: seed)
      var settings = PartSettings(of: posters)
      let first = Self.layout.shapes(of: map, aspects: [nil]).map { shape in
        let sheet = MapLayout.Sheet(
          map: shape, composition: Composition(of: shape.whole, with: posters, on: page))
        return Self.layout.spread(
          Self.layout.filled(
            MapLayout.RatedSheet(sheet, Composition.Looks(shape)), &settings))
      }
      let best = try #require(first.max { $0.value < $1.value })
      let sheet = Self.layout.sheet(for: map, with: posters, on: page)
      let chosen = MapLayout.RatedSheet(sheet, Composition.Looks(sheet.map))
      #expect(chosen.value >= best.value - 1e-9)
      if chosen.value > best.value + 1e-9 {
        improvedCount += 1
        #expect(best.isPoor)
      }
    }
    #expect(improvedCount > 0)
  }
}
