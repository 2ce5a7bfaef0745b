import TestSupport
import Testing

@testable import Schematic

@Suite struct PartSpreadingTests {
  private static let posters = [
    Poster(
      title: "A map of several parts",
      startHeading: "Start",
      start: [.init(heading: "Here", entries: [.init(name: "One"), .init(name: "Another")])])
  ]

  /// A large part with free corners, and two or three small ones that nothing joins to it.
  private static func map(_ seed: UInt64) -> LineMap {
    var random = SplitMix64(seed: seed)
    let size = Int.random(in: 12...18, using: &random)
    var walks = [Array(0..<size), [size / 2] + Array(size..<size + 6)]
    var next = size + 6
    for _ in 0..<Int.random(in: 2...3, using: &random) {
      let count = Int.random(in: 2...3, using: &random)
      walks.append(Array(next..<next + count))
      next += count
    }
    return LineMap(
      stations: (0..<next).map { index in
        .init(id: "s\(index)", label: SampleSheets.names[index % SampleSheets.names.count])
      },
      lines: walks.enumerated().map { index, walk in
        .init(
          id: "l\(index)", label: "Line \(index)", code: "\(index)",
          color: LineMap.palette[index % LineMap.palette.count], walks: [walk], isOrdered: true)
      })
  }

  /// Laid out, and set on a sheet with its parts where they were packed.
  private static func rated(
    _ map: LineMap, _ layout: MapLayout, on page: Page?
  ) -> MapLayout.RatedSheet {
    let shape = layout.lay(out: map)
    let sheet = Composition(of: shape.whole, with: posters, on: page)
    return MapLayout.RatedSheet(
      .init(map: shape, composition: sheet), Composition.Looks(shape))
  }

  @Test func `small parts go to where a sheet is empty, and all else stays`() throws {
    var moved = 0
    for seed in 1...8 as ClosedRange<UInt64> {
      let map = Self.map(seed)
      let layout = MapLayout(effort: 0.3)
      let before = Self.rated(map, layout, on: Page(named: "16:9"))
      let after = layout.spread(before)
      guard after.sheet.map.whole != before.sheet.map.whole else { continue }
      moved += 1
      let (old, new) = (before.sheet, after.sheet)
      #expect(after.value > before.value && new.map.flaws == old.map.flaws)
      #expect(new.composition.printedSize == old.composition.printedSize)
      #expect(new.composition.frames == old.composition.frames)
      let loose = [old, new].map {
        Composition.Looks.looseness(
          emptyShare: $0.composition.emptyShare,
          filled: $0.composition.share(of: $0.map.commonHull))
      }
      #expect(loose[1] < loose[0])
      var drawn = new.map.whole.moved(by: new.composition.origin)
      (drawn.width, drawn.height) = (new.composition.width, new.composition.height)
      #expect(drawn.uniform(in: .missing).defects(against: map).isEmpty)
      let sheet = Rect(
        minX: 0, minY: 0, maxX: new.composition.width, maxY: new.composition.height)
      for box in drawn.inkBoxes(step: 24) {
        #expect(sheet.contains(box))
        #expect(!new.composition.frames.contains { $0.area.intersects(box) })
      }
      // The largest part has not moved on the sheet, and each part only as a whole.
      let parts = try #require(MapParts(of: old.map))
      let shifts = zip(old.map.whole.markers, drawn.markers).map {
        $1.center - $0.center - old.composition.origin
      }
      for members in Dictionary(grouping: map.stations.indices, by: { parts.ofVertex[$0] }).values {
        for station in members {
          #expect((shifts[station] - shifts[members[0]]).length < 1e-6)
          #expect(members.count < 12 || shifts[station].length < 1e-6)
        }
      }
    }
    #expect(moved >= 2)
  }

  @Test func `what was spread is drawn again from what its manifest keeps`() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let map = Self.map(seed)
      let page = try #require(Page(named: "16:9"))
      let layout = MapLayout(effort: 0.3, aspect: 1.4)
      let sheet = layout.sheet(for: map, with: Self.posters, on: page)
      var again = layout
      let text = JSON.object(sheet.map.manifest(of: map, seed: 1)).text()
      again.kept = EarlierLayout(manifest: try JSON(parsing: text))
      let second = again.sheet(for: map, with: Self.posters, on: page)
      #expect(second.map.whole == sheet.map.whole)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the largest free rectangle is that of all that are looked at`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = seed <= 16 ? 7 : 11
    let board = Rect(
      minX: -3, minY: 5, maxX: Double(10 * count) - 3, maxY: Double(5 * count) + 5)
    var fields = FreeFields(of: board, count: count)
    var isTaken = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let (column, row) = (
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
      )
      isTaken[row][column] = true
      fields.cover(
        Rect(
          around: Point(x: -3 + 10 * (Double(column) + 0.5), y: 5 + 5 * (Double(row) + 0.5)),
          radius: 1))
    }
    var largest = 0
    for (top, left) in (0..<count).flatMap({ top in (0..<count).map { (top, $0) } }) {
      for (bottom, right) in (top..<count).flatMap({ y in (left..<count).map { (y, $0) } })
      where !(top...bottom).contains(where: { row in
        (left...right).contains { isTaken[row][$0] }
      }) {
        largest = max(largest, (bottom - top + 1) * (right - left + 1))
      }
    }
    #expect(fields.largestShare == Double(largest) / Double(count * count))
  }

  @Test(arguments: [1, 2, 60, 64])
  func `a board of any size is free until it is covered`(count: Int) {
    let board = Rect(minX: 0, minY: 0, maxX: 10, maxY: 20)
    var fields = FreeFields(of: board, count: count)
    #expect(fields.largestShare == 1)
    fields.cover(Rect(minX: -5, minY: -5, maxX: 20, maxY: 10))
    #expect(fields.largestShare == (Double(count) / 2).rounded(.down) / Double(count))
    fields.cover(board)
    #expect(fields.largestShare == 0)
  }
}
