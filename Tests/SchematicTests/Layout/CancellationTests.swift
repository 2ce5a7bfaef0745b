import TestSupport
import Testing

@testable import Schematic

/// A layout that is told to end, whatever it is at, still draws everything, and nothing false.
struct CancellationTests {
  private func layout(_ patience: Patience) -> MapLayout {
    MapLayout(effort: 0.02, isCancelled: { patience.isOver() })
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `whenever it is told to end, all is drawn and the same is drawn again`(seed: UInt64) {
    let map = LineMap.odd(seed: seed)
    let whole = Patience(.max)
    let drawn = layout(whole).lay(out: map)
    #expect(drawn.whole == MapLayout(effort: 0.02).lay(out: map).whole)
    var step = 0
    while step < whole.questions {
      let patience = Patience(step)
      let cut = layout(patience).lay(out: map)
      cut.expectWhole(of: map)
      #expect(layout(Patience(step)).lay(out: map).whole == cut.whole)
      #expect(patience.questions > step)
      step += 1 + step
    }
  }

  @Test(arguments: [0, 1, 7, 60, 400])
  func `a sheet that is cut short is a sheet`(questions: Int) {
    let map = LineMap.odd(seed: 4)
    let sheet = layout(Patience(questions)).sheet(
      for: map, with: [Poster(title: "Title", linesHeading: "LINES", lines: [])])
    sheet.map.expectWhole(of: map)
    #expect(sheet.composition.width.isFinite && sheet.composition.height > 0)
  }

  @Test func `a map kept from an earlier drawing is whole, too, when there is no time`() {
    let map = LineMap.odd(seed: 2)
    let earlier = EarlierLayout(
      manifest: .object(MapLayout(effort: 0.02).lay(out: map).manifest(of: map, seed: 1)))
    var hurried = layout(Patience(0))
    hurried.kept = earlier
    hurried.lay(out: map).expectWhole(of: map)
  }
}

/// Small networks of every odd kind end with a drawing of all of them.
struct OddNetworksTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `odd networks are drawn whole, and alike`(seed: UInt64) {
    let map = LineMap.odd(seed: seed)
    let drawn = MapLayout(effort: 0.02).lay(out: map)
    drawn.expectWhole(of: map)
    #expect(drawn.whole == MapLayout(effort: 0.02).lay(out: map).whole)
  }

  @Test(arguments: [
    [.nan, 0, 1], [.infinity, 0, 1], [1e300, -1e308, 0],
    [.leastNonzeroMagnitude, .leastNormalMagnitude, 0], [5, 5, 5], [1e12, 0, 1],
    [1e-200, 1e200, 3],
  ])
  func `coordinates beyond all measure are none, and the rest holds`(values: [Double]) {
    var map = LineMap.odd(seed: 3)
    for station in map.stations.indices {
      map.stations[station].position = Point(
        x: values[station % 3], y: values[(station / 3) % 3])
    }
    MapLayout(effort: 0.02).lay(out: map).expectWhole(of: map)
  }

  @Test func `a network that no drawing shows is told of at once, and drawn without search`() {
    let walks = (0..<121).map { [0, 1 + $0 % 12] }
    for isOrdered in [true, false] {
      let map = DensityTests.map(walks, stations: 13, isOrdered: isOrdered)
      #expect(map.density.verdict == .undrawable)
      let drawn = MapLayout().lay(out: map)
      drawn.expectWhole(of: map)
      #expect(drawn.drawing.falseMemberships(against: map).isEmpty)
    }
    let alone = DensityTests.map([], stations: 10_001, isOrdered: true)
    #expect(alone.density.verdict == .undrawable)
  }
}

extension LineMap {
  /// Up to some twenty stations, lines that are ordered or not, with loops, repeated and single stops
  /// and none at all, some with coordinates.
  fileprivate static func odd(seed: UInt64) -> LineMap {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...22, using: &random)
    let places = Int.random(in: 0..<3, using: &random)
    let stations = (0..<count).map { index in
      var station = Station(id: "s\(index)", label: "Station \(index)")
      if places == 1 || places == 2 && index % 3 > 0 {
        station.position = Point(
          x: Double(Int.random(in: 0...5, using: &random)),
          y: Double.random(in: 0...5, using: &random))
      }
      return station
    }
    let lines = (0..<Int.random(in: 0...7, using: &random)).map { index in
      let isOrdered = count > 0 && Bool.random(using: &random)
      let length = Int.random(in: 0...9, using: &random)
      let members = Array((0..<count).shuffled(using: &random).prefix(length))
      let walks =
        isOrdered
        ? [(0..<length).map { _ in Int.random(in: 0..<count, using: &random) }, [], members]
        : members.isEmpty ? [] : [members]
      return Line(
        id: "l\(index)", label: "Line \(index)", code: "\(index)",
        color: palette[index % palette.count], walks: walks, isOrdered: isOrdered)
    }
    return LineMap(stations: stations, lines: lines)
  }
}

extension LaidOutMap {
  /// Every station stands somewhere, no two in one place, every line that is drawn joins its own, and
  /// all places are numbers.
  fileprivate func expectWhole(of map: LineMap) {
    #expect(whole.markers.map(\.station) == map.stations.map(\.id))
    #expect(Set(placement.positions).count == placement.positions.count)
    let left = Set(falsehoods.map(\.line))
    for line in map.lines where !left.contains(line.id) {
      let stops = Set(whole.tracks.filter { $0.line == line.id }.flatMap(\.stops).map(\.station))
      #expect(stops == Set(line.walks.joined().map { map.stations[$0].id }))
    }
    let points =
      whole.markers.flatMap(\.spine) + whole.tracks.flatMap { $0.path.flattened(steps: 2).points }
      + (whole.labels.map(\.box) + whole.codes.map(\.box)).flatMap {
        [Point(x: $0.minX, y: $0.minY), Point(x: $0.maxX, y: $0.maxY)]
      }
    #expect(points.allSatisfy { $0.isWithin(1e7) })
    #expect(whole.width.isFinite && whole.height.isFinite)
    #expect(drawing.falseMemberships(against: map).isEmpty)
  }
}
