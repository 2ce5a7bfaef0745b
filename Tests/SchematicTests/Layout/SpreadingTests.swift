import Testing

@testable import Schematic

/// What is too dense is drawn larger until its names find room.
struct SpreadingTests {
  private let layout = MapLayout(effort: 0.05)

  @Test func `a map too dense for a size to print is drawn larger, and is clean`() throws {
    let map = DensityTests.sets(lines: 12, stations: 24, share: 45, seed: 5)
    try #require(map.density.verdict == .tooDense)
    let (before, after) = try drawn(map)
    #expect(!before.isClean)
    #expect(after.isClean, "\(after.shortages) \(after.defects)")
    #expect(after.falsehoods.isEmpty)
  }

  @Test func `a dense map that finds room earlier is drawn no larger`() throws {
    let map = DensityTests.sets(lines: 12, stations: 24, share: 45, seed: 1)
    try #require(map.density.verdict == .tooDense)
    let (before, after) = try drawn(map)
    #expect(before.isClean)
    #expect(after.whole == before.whole)
  }

  @Test func `long names of many stations that lines share find room`() throws {
    let maps = (6...14).lazy.map { DensityTests.sets(lines: 17, stations: 100, share: $0, seed: 2) }
    var map = try #require(maps.first { $0.density.verdict == .hard })
    let offices = ["Lastensuojelun", "Kehitysvammahuollon", "Maahanmuuttajapalvelujen"]
    for index in map.stations.indices where index % 2 == 0 {
      map.stations[index].label = "\(offices[index % 3]) konsultaatiotyöryhmä \(index)"
    }
    let drawn = layout.lay(out: map)
    #expect(drawn.isClean, "\(drawn.shortages.count) \(drawn.defects)")
    #expect(drawn.falsehoods.isEmpty)
  }

  /// A map as the usual rounds leave it, and in the end.
  private func drawn(_ map: LineMap) throws -> (before: LaidOutMap, after: LaidOutMap) {
    let names = NameBook(map, style: layout.style, hyphenation: layout.hyphenation)
    let support = Support(seed: layout.seed, effort: layout.effort).candidates(of: map, limit: 1)
    let start = MapLayout.Start(map, try #require(support.first))
    let placement = layout.placer(map, start.graph, seed: layout.seed)
      .place(start.graph, positions: start.positions)
    let placed = layout.finish(map, names, start, placement)
    let before = layout.compacted(layout.spread(map, names, placed) { _ in true }, names)
    return (before, layout.tightened(map, names, placed) { _ in true })
  }
}
