/// Where the parts of a map that are not connected go when coordinates tell how they lie to each
/// other: as near as they can without losing their bearings.
struct GeographicPacking {
  /// A part: its drawn box, and where it belongs.
  struct Part {
    /// Of the box, in cells.
    var size: Point
    /// The middle of its stations, from the upper left corner of the box, in cells.
    var middle: Point
    /// The middle of the coordinates of its stations, y down, any unit.
    var place: Point
  }

  /// Kept free between two parts, in cells.
  private static let between = Point(x: 3.5, y: 2)
  /// The cosine of the angle that a bearing may change by, somewhat under 45°.
  private static let leastCosine = 0.74

  private let parts: [Part]
  /// By part, the middle of its coordinates; no two the same.
  private let places: [Point]
  /// By part, the middle of its stations.
  private var middles: [Point]

  /// The upper left corner of each part.
  ///
  /// Begins with a true map, large enough that nothing overlaps, and moves parts together, one by
  /// one and all beyond a cut, while they stay apart and every bearing is within 45°.
  ///
  /// - Complexity: O(n³) in parts, some dozens of times; O(n²) for more than 120.
  static func offsets(_ parts: [Part]) -> [Point] {
    guard parts.count > 1 else { return parts.map { _ in .zero } }
    var packing = GeographicPacking(parts)
    packing.contract()
    let corners = parts.indices.map { packing.middles[$0] - parts[$0].middle }
    let low = Point(x: corners.map(\.x).min() ?? 0, y: corners.map(\.y).min() ?? 0)
    return corners.map { $0 - low }
  }

  private init(_ parts: [Part]) {
    self.parts = parts
    let xs = parts.map(\.place.x)
    let ys = parts.map(\.place.y)
    let extent = max((xs.max() ?? 0) - (xs.min() ?? 0), (ys.max() ?? 0) - (ys.min() ?? 0))
    // Parts in the same place go below each other, by a step that such coordinates can tell.
    let farthest = (xs + ys).map(\.magnitude).max() ?? 0
    let aside = extent > 0 ? max(extent / 200, farthest * 1e-12, 1e-100) : 1
    var places: [Point] = []
    for part in parts {
      var place = part.place
      while places.contains(where: { $0.distance(to: place) < aside / 2 }) { place.y += aside }
      places.append(place)
    }
    self.places = places
    middles = places
    var scale = 0.0
    for a in parts.indices {
      for b in 0..<a {
        let way = places[a] - places[b]
        let room = GeographicPacking.room(parts[a], parts[b], way)
        scale = max(
          scale,
          min(
            way.x == 0 ? .infinity : room.x / abs(way.x),
            way.y == 0 ? .infinity : room.y / abs(way.y)))
      }
    }
    middles = places.map { $0 * scale }
  }

  /// How far apart the middles of two parts have to be, in one of the directions, when `a` lies from
  /// `b` as `way` tells.
  private static func room(_ a: Part, _ b: Part, _ way: Point) -> Point {
    Point(
      x: between.x
        + (way.x > 0 ? b.size.x - b.middle.x + a.middle.x : a.size.x - a.middle.x + b.middle.x),
      y: between.y
        + (way.y > 0 ? b.size.y - b.middle.y + a.middle.y : a.size.y - a.middle.y + b.middle.y))
  }

  private func fits(_ a: Int, _ b: Int) -> Bool {
    let way = middles[a] - middles[b]
    let room = GeographicPacking.room(parts[a], parts[b], way)
    let isApart = abs(way.x) >= room.x - 1e-9 || abs(way.y) >= room.y - 1e-9
    return isApart && way.unit.dot((places[a] - places[b]).unit) >= GeographicPacking.leastCosine
  }

  // MARK: Contraction

  private mutating func contract() {
    // Very many parts stay a true map.
    let most = parts.count <= 48 ? 8 : parts.count <= 120 ? 1 : 0
    var step = spread.extent / 2
    while step > 0.2 {
      var rounds = 0
      while rounds < most, contractOnce(by: step) { rounds += 1 }
      step /= 2
    }
  }

  /// Whether anything moved.
  private mutating func contractOnce(by step: Double) -> Bool {
    var isShorter = false
    for part in parts.indices { isShorter = move([part], by: step) || isShorter }
    for part in parts.indices {
      let at = middles[part]
      let beyond = [
        parts.indices.filter { middles[$0].x >= at.x },
        parts.indices.filter { middles[$0].x <= at.x },
        parts.indices.filter { middles[$0].y >= at.y },
        parts.indices.filter { middles[$0].y <= at.y },
      ]
      for group in beyond { isShorter = move(group, by: step) || isShorter }
    }
    return isShorter
  }

  /// Moves parts together by the best of the eight directions; false where none helps.
  private mutating func move(_ group: [Int], by step: Double) -> Bool {
    guard group.count < parts.count else { return false }
    let isMoved = parts.indices.map(group.contains)
    let start = middles
    var best = (middles: start, cost: spread.cost - 1e-6)
    var isFound = false
    for unit in Octant.units {
      for part in group { middles[part] = start[part] + unit * step }
      let cost = spread.cost
      guard cost < best.cost else { continue }
      let stands = group.allSatisfy { a in
        parts.indices.allSatisfy { b in isMoved[b] || fits(a, b) }
      }
      if stands {
        best = (middles, cost)
        isFound = true
      }
    }
    middles = best.middles
    return isFound
  }

  /// Width and height of the whole together, and with the mean distance from its middle and what
  /// the bearings have lost.
  private var spread: (extent: Double, cost: Double) {
    var low = Point(x: .infinity, y: .infinity)
    var high = Point(x: -Double.infinity, y: -Double.infinity)
    for (part, middle) in zip(parts, middles) {
      let corner = middle - part.middle
      low = Point(x: min(low.x, corner.x), y: min(low.y, corner.y))
      high = Point(
        x: max(high.x, corner.x + part.size.x), y: max(high.y, corner.y + part.size.y))
    }
    let extent = high.x - low.x + high.y - low.y
    let middle = middles.mean
    let mean = middles.reduce(0) { $0 + $1.distance(to: middle) } / Double(middles.count)
    var lost = 0.0
    for a in parts.indices {
      for b in 0..<a {
        lost += 1 - (middles[a] - middles[b]).unit.dot((places[a] - places[b]).unit)
      }
    }
    return (extent, extent + mean + 6 * lost / Double(middles.count - 1))
  }
}
