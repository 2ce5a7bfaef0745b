import Schematic
import Testing

/// A drawing says nothing false: what would lie is left out and named.
struct TruthTests {
  @Test func `of a network too dense to draw, the lines that would lie are left out`() throws {
    let map = DensityTests.sets(lines: 12, stations: 30, share: 40, seed: 1)
    try #require(map.density.verdict == .tooDense)
    let laidOut = MapLayout(effort: 0.05).lay(out: map)
    try #require(!laidOut.falsehoods.isEmpty)
    let stations = Set(map.stations.map(\.id))
    for falsehood in laidOut.falsehoods {
      #expect(map.lines.contains { $0.id == falsehood.line })
      #expect(stations.contains(falsehood.station))
    }
    let drawn = Set(laidOut.drawing.tracks.map(\.line))
    #expect(drawn.isDisjoint(with: laidOut.falsehoods.map(\.line)))
    #expect(Set(laidOut.drawing.codes.map(\.line)).isSubset(of: drawn))
    #expect(laidOut.drawing.falseMemberships(against: map).isEmpty)
    #expect(Set(laidOut.drawing.markers.map(\.station)) == stations)
  }
}
