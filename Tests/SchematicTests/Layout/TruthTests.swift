import Testing

@testable import Schematic

/// A drawing says nothing false: what would lie is left out and named.
struct TruthTests {
  private let map = DensityTests.sets(lines: 3, stations: 8, share: 50, seed: 1)

  @Test(arguments: [Drawing.Defect.Kind.foreignStation, .lineMissesStation])
  func `a line that would lie is left out, and nothing else`(kind: Drawing.Defect.Kind) {
    var laidOut = MapLayout(effort: 0.1).lay(out: map)
    #expect(laidOut.falsehoods.isEmpty && laidOut.truthful.drawing == laidOut.drawing)
    let whole = laidOut.drawing
    laidOut.defects = [Drawing.Defect(kind, map.lines[1].id, map.stations[0].id)]
    let truthful = laidOut.truthful
    #expect(truthful.falsehoods.map(\.line) == [map.lines[1].id])
    #expect(truthful.falsehoods.map(\.station) == [map.stations[0].id])
    let drawn = truthful.drawing
    #expect(drawn.tracks == whole.tracks.filter { $0.line != map.lines[1].id })
    #expect(drawn.codes == whole.codes.filter { $0.line != map.lines[1].id })
    #expect(drawn.labels == whole.labels)
    #expect(drawn.markers.map(\.spine) == whole.markers.map(\.spine))
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `a drawing of a network too dense to draw tells nothing false`(seed: UInt64) throws {
    let map = DensityTests.sets(lines: 12, stations: 24, share: 45, seed: seed)
    try #require(map.density.verdict == .tooDense)
    let laidOut = MapLayout(effort: 0.05).lay(out: map)
    #expect(laidOut.drawing.falseMemberships(against: map).isEmpty)
    let missing = Set(map.lines.map(\.id)).subtracting(laidOut.drawing.tracks.map(\.line))
    #expect(missing == Set(laidOut.falsehoods.map(\.line)))
  }
}
