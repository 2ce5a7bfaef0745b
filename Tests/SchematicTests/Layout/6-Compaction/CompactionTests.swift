import TestSupport
import Testing

@testable import Schematic

struct CompactionTests {
  private struct Laid {
    var made: HandMade
    var found: LaidOutMap

    init(_ made: HandMade) {
      self.made = made
      let order = Ordering().order(made.graph, made.placement)
      let tracing = Tracing(
        made.map, graph: made.graph, placement: made.placement, order: order)
      found = MapLayout().draw(
        made.map,
        MapLayout.Start(
          graph: made.graph, positions: made.map.stations.map { _ in nil }),
        made.placement, order, tracing, Labeling(made.map, tracing: tracing))
    }

    /// Where the vertices lie after a compaction that takes as long as it needs.
    func compacted(by compaction: Compaction) -> Placement? {
      var work = Int.max
      return compaction.compact(found, work: &work)
    }

    /// The map with its vertices elsewhere and its names where they were beside them.
    func moved(_ placement: Placement) -> LaidOutMap {
      let tracing = Tracing(
        made.map, graph: made.graph, placement: placement, order: found.order, style: .standard,
        scale: found.tracing.scale)
      return MapLayout().draw(
        made.map, MapLayout.Start(graph: made.graph, positions: found.positions), placement,
        found.order, tracing,
        found.labeling.moved(from: found.placement, to: placement, made.map, tracing))
    }
  }

  private static func random(_ seed: UInt64) -> Laid {
    Laid(HandMade(seed: seed, lines: 2 + Int(seed % 3), columns: 5, rows: 4))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a compacted map keeps its directions, and what was clean is clean`(seed: UInt64) throws {
    let laid = CompactionTests.random(seed)
    let placement = try #require(laid.compacted(by: Compaction()))
    #expect(placement.positions.count == laid.found.placement.positions.count)
    for (old, new) in zip(laid.found.placement.routes, placement.routes) {
      #expect(old.count == new.count)
      for (p, q) in zip(zip(old, old.dropFirst()), zip(new, new.dropFirst())) {
        let before = (p.1 - p.0).unit
        let after = (q.1 - q.0).unit
        #expect(before.distance(to: after) < 1e-6)
      }
    }
    for (segment, route) in zip(laid.found.graph.segments, placement.routes) {
      #expect(route.first == placement.positions[segment.a])
      #expect(route.last == placement.positions[segment.b])
    }
    let after = laid.moved(placement)
    #expect(after.flaws <= laid.found.flaws)
    #expect(Ink(after.whole).crossingCount <= Ink(laid.found.whole).crossingCount)
    if laid.found.isClean {
      #expect(Ink(after.whole).defects(against: laid.made.map).isEmpty)
      #expect(
        after.whole.width + after.whole.height
          <= laid.found.whole.width + laid.found.whole.height + 1)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the same map is compacted alike`(seed: UInt64) {
    let laid = CompactionTests.random(seed)
    #expect(laid.compacted(by: Compaction()) == laid.compacted(by: Compaction()))
  }

  @Test
  func `a compaction counts its work down and leaves a map as it is where that is not enough`()
    throws
  {
    let laid = CompactionTests.random(3)
    var plenty = Int.max
    _ = try #require(Compaction().compact(laid.found, work: &plenty))
    let needed = Int.max - plenty
    #expect(needed > 0)
    var enough = needed
    #expect(Compaction().compact(laid.found, work: &enough) != nil)
    #expect(enough == 0)
    var half = needed / 2
    #expect(Compaction().compact(laid.found, work: &half) == nil)
    #expect(half >= 0)
  }

  @Test
  func `a line with short names and nothing beside it is as long as the least gap says`() throws {
    let laid = Laid(
      HandMade(
        at: (0..<6).map { (0, Double($0)) }, walks: [[0, 1, 2, 3, 4, 5]],
        labels: ["A", "B", "C", "D", "E", "F"]))
    var compaction = Compaction()
    compaction.leastGap = 50
    let placement = try #require(laid.compacted(by: compaction))
    let unit = laid.found.tracing.scale.pointsPerUnit
    for (a, b) in zip(placement.positions, placement.positions.dropFirst()) {
      #expect(a.distance(to: b) * unit <= 50.01)
      #expect(a.distance(to: b) * unit >= 0.75 * 50 - 0.01)
    }
  }

  /// Only vertices that legs hold to each other may be said to keep their distance.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what may not change its distance in a direction does not`(seed: UInt64) throws {
    let laid = CompactionTests.random(seed)
    let placement = try #require(laid.compacted(by: Compaction()))
    let frame = CompactionFrame(laid.made.graph, laid.made.placement, pointsPerUnit: 1)
    let (old, new) = (laid.made.placement.positions, placement.positions)
    for (a, b) in old.indices.flatMap({ a in old.indices.map { (a, $0) } }) {
      for octant in 0..<8 where !frame.mayChange(a, b, octant) {
        let unit = Octant.units[octant]
        #expect(abs((old[b] - old[a]).dot(unit) - (new[b] - new[a]).dot(unit)) < 1e-6)
      }
    }
    for leg in frame.legs {
      let held = (0..<8).filter { !frame.mayChange(leg.from, leg.to, $0) }
      #expect(held.contains { abs(Octant.units[$0].dot(leg.direction)) < 1e-9 })
      #expect(held.count == 2)
    }
  }

  /// Below each other is where they would have least far to go, and where they cannot.
  @Test
  func `names that overlap on a level line part along it`() throws {
    var laid = Laid(
      HandMade(at: [(0, 0), (1, 0), (2, 0)], walks: [[0, 1, 2]], labels: ["A", "B", "C"]))
    let unit = laid.found.tracing.scale.pointsPerUnit
    for (index, position) in laid.made.placement.positions.enumerated() {
      let middle = position * unit
      laid.found.labeling.labels[index].box = Rect(
        minX: middle.x - 90, minY: middle.y + 12, maxX: middle.x + 90, maxY: middle.y + 26)
    }
    let placement = try #require(laid.compacted(by: Compaction()))
    for (a, b) in zip(placement.positions, placement.positions.dropFirst()) {
      #expect(abs(b.x - a.x) * unit >= 180)
    }
  }

  /// The name of the last station ends six points above the marker of the first.
  private static var stray: Laid {
    var laid = Laid(
      HandMade(
        at: [(0, 1), (0, 2), (2, 0), (1, 0)], walks: [[0, 1], [2, 3]],
        labels: ["A", "B", "C", "D"]))
    let (other, own) = (laid.found.tracing.markers[0], laid.found.tracing.markers[3])
    let bottom = other.center.y - other.radius - 6
    laid.found.labeling.codes = []
    laid.found.labeling.labels[3].box = Rect(
      minX: other.center.x - 20, minY: bottom - 14, maxX: own.center.x - own.radius - 14,
      maxY: bottom)
    laid.found = laid.moved(laid.found.placement)
    return laid
  }

  @Test
  func `a name nearer to another marker than to its own is parted from that`() throws {
    let laid = CompactionTests.stray
    func strayCount(_ compaction: Compaction) throws -> Int {
      let placement = try #require(laid.compacted(by: compaction))
      return Ink(laid.moved(placement).whole).strayLabelCount
    }
    var parting = Compaction()
    parting.isParting = true
    #expect(try strayCount(Compaction()) == 1)
    #expect(try strayCount(parting) == 0)
  }

  @Test
  func `a name over the marker of a neighbor on a level line is parted from it sideways`() throws {
    var laid = Laid(
      HandMade(at: [(0, 0), (1, 0), (2, 0)], walks: [[0, 1, 2]], labels: ["A", "B", "C"]))
    let (own, other) = (laid.found.tracing.markers[0], laid.found.tracing.markers[1])
    let bottom = other.center.y - other.radius - 6
    laid.found.labeling.codes = []
    laid.found.labeling.labels[0].box = Rect(
      minX: own.center.x + own.radius + 5, minY: bottom - 14, maxX: other.center.x + 10,
      maxY: bottom)
    laid.found = laid.moved(laid.found.placement)
    #expect(Ink(laid.found.whole).strayLabelCount == 1)
    var parting = Compaction()
    parting.isParting = true
    let parted = laid.moved(try #require(laid.compacted(by: parting)))
    #expect(Ink(parted.whole).strayLabelCount == 0)
    #expect(parted.isClean)
  }

  @Test
  func `a map moved together has its names nearer to their own markers where that takes little`() {
    let laid = CompactionTests.stray
    let names = NameBook(laid.made.map, style: .standard, hyphenation: .general)
    #expect(laid.found.isClean)
    #expect(Ink(laid.found.whole).strayLabelCount == 1)
    var work = Int.max
    let parted = MapLayout().parted(laid.found, names, work: &work)
    #expect(parted.isClean)
    #expect(Ink(parted.whole).strayLabelCount == 0)
    #expect(work < Int.max)
    work = 0
    #expect(MapLayout().parted(laid.found, names, work: &work).placement == laid.found.placement)
  }

  @Test
  func `a wanted shape is approached`() throws {
    let laid = CompactionTests.random(3)
    let wide = try #require(laid.compacted(by: Compaction(aspect: 3)))
    let high = try #require(laid.compacted(by: Compaction(aspect: 0.4)))
    let (a, b) = (laid.moved(wide).whole, laid.moved(high).whole)
    #expect(a.width / a.height >= b.width / b.height)
  }
}
