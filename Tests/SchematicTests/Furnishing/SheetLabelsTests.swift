import TestSupport
import Testing

@testable import Schematic

/// The labels of a map that is set on its sheet, where they look better.
@Suite struct SheetLabelsTests {
  private static func poster(of map: LineMap) -> Poster {
    Poster(
      title: "A map",
      startHeading: "Start",
      start: [.init(heading: "Here", entries: [.init(name: "One"), .init(name: "Another")])],
      linesHeading: "Lines",
      lines: map.lines.map {
        .init(line: $0.id, code: $0.code, name: $0.label, color: .ink)
      })
  }

  private static func map(_ seed: UInt64) -> LineMap {
    var map = LineMap.generated(stations: 22, seed: seed)
    for index in map.stations.indices {
      map.stations[index].label =
        "\(index) " + SampleSheets.names[index % (SampleSheets.names.count - 1)]
    }
    for index in map.lines.indices {
      map.lines[index].label = "Line \(index) " + SampleSheets.names[index % 5]
      map.lines[index].code = "\(index)"
    }
    return map
  }

  private static func rated(_ map: LineMap, _ layout: MapLayout) -> MapLayout.RatedSheet {
    let shape = layout.lay(out: map)
    let sheet = Composition(of: shape.whole, with: [poster(of: map)], on: Page(named: "A4"))
    return MapLayout.RatedSheet(
      .init(map: shape, composition: sheet), Composition.Looks(shape))
  }

  @Test func `labels move to where they look better, and nothing else moves`() {
    let layout = MapLayout(effort: 0.3)
    var (moved, before, after) = (0, 0, 0)
    for seed in 1...8 as ClosedRange<UInt64> {
      let map = Self.map(seed)
      let poster = Self.poster(of: map)
      let rated = Self.rated(map, layout)
      let (old, new) = (rated.sheet, layout.retouched(rated, PartSettings(of: [poster])).sheet)
      before += old.map.straySigns + 3 * old.map.blemishes
      after += new.map.straySigns + 3 * new.map.blemishes
      guard new.map.whole != old.map.whole else { continue }
      moved += 1
      #expect(new.map.isClean)
      #expect(new.composition.frames.map(\.area) == old.composition.frames.map(\.area))
      #expect(new.composition.printedSize == old.composition.printedSize)
      #expect(
        new.map.straySigns < old.map.straySigns || new.map.blemishes <= old.map.blemishes)
      let was = old.map.whole.moved(by: old.composition.origin)
      var drawn = new.map.whole.moved(by: new.composition.origin)
      for (a, b) in zip(was.markers, drawn.markers) {
        #expect(a.station == b.station && a.center.distance(to: b.center) < 1e-6)
      }
      for (a, b) in zip(was.tracks, drawn.tracks) {
        #expect(a.line == b.line && a.path.start.distance(to: b.path.start) < 1e-6)
      }
      (drawn.width, drawn.height) = (new.composition.width, new.composition.height)
      #expect(drawn.uniform(in: .missing).defects(against: map).isEmpty)
      let sheet = Rect(minX: 0, minY: 0, maxX: drawn.width, maxY: drawn.height)
      for box in drawn.labels.map(\.box) + drawn.codes.map(\.box) {
        #expect(sheet.contains(box))
        #expect(!new.composition.frames.contains { $0.area.intersects(box) })
      }
      // What the legend leaves out because the map says it, the map still says.
      let (said, says) = (Poster.Shown(was), Poster.Shown(drawn))
      #expect(says.named.isSuperset(of: said.named) && says.coded == said.coded)
      // And what it says now, the legend needs no room for.
      let legend = new.composition.frames.first { $0.part == .lines }
      if let setting = legend?.setting {
        let block = poster.block(
          .lines, columns: setting.columns, width: setting.columnWidth, says)
        #expect(setting.leastHeight == block.height && setting.leastWidth == block.width)
      }
    }
    #expect(moved >= 4 && after < before)
  }

  @Test func `an earlier drawing's labels stay where they are`() throws {
    let layout = MapLayout(effort: 0.3)
    let map = Self.map(3)
    let first = layout.sheet(for: map, with: [Self.poster(of: map)])
    var again = layout
    let text = JSON.object(first.map.manifest(of: map, seed: 1)).text()
    again.kept = EarlierLayout(manifest: try JSON(parsing: text))
    #expect(again.sheet(for: map, with: [Self.poster(of: map)]).map.whole == first.map.whole)
    // Where only places are known, and not how they were found.
    again.kept.grid = nil
    let kept = again.sheet(for: map, with: [Self.poster(of: map)]).map.whole
    for (a, b) in zip(first.map.whole.labels, kept.labels) {
      let (from, to) = (first.map.whole.markers, kept.markers)
      let (p, q) = (
        try #require(from.first { $0.station == a.station }).center,
        try #require(to.first { $0.station == b.station }).center
      )
      #expect(((a.box.center - p) - (b.box.center - q)).length < 0.1)
    }
  }
}
