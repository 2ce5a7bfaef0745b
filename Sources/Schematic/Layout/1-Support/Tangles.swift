/// What the support search pays for segments that no drawing without crossings can hold.
///
/// How many segments must go until the others are planar is hard to know; it is bounded by adding
/// them one after another, those of many lines first. Sets of segments met before are remembered.
struct Tangles {
  /// What each line on a segment costs that is in the way: less than a segment.
  private static let cost = 700

  private var known: [UInt64: Int] = [:]
  /// How many planarity tests may still be made.
  private var tests: Int

  init(tests: Int) { self.tests = tests }

  var isExhausted: Bool { tests <= 0 }

  mutating func cost(of orders: VisitOrders) -> Int {
    if let cost = known[orders.shape] { return cost }
    let cost = compute(orders)
    known[orders.shape] = cost
    return cost
  }

  private mutating func compute(_ orders: VisitOrders) -> Int {
    let edges = Self.segments(of: orders)
    tests -= 1
    if PlanarityTest.isPlanar(
      vertexCount: orders.stationCount, edges: edges.map { (a: $0.a, b: $0.b) })
    {
      return 0
    }
    var parts = DisjointSets(count: orders.stationCount)
    var held: [(a: Int, b: Int)] = []
    var lines = 0
    for edge in edges {
      held.append((a: edge.a, b: edge.b))
      // What joins two parts makes no crossing.
      if parts.unite(edge.a, edge.b) { continue }
      tests -= 1
      if !PlanarityTest.isPlanar(vertexCount: orders.stationCount, edges: held) {
        held.removeLast()
        lines += edge.lines
      }
    }
    return lines * Self.cost
  }

  /// The segments between shared stations, those of many lines first.
  private static func segments(
    of orders: VisitOrders
  ) -> [(a: Int, b: Int, lines: Int)] {
    var pairs = orders.links
    for line in 0..<orders.lineCount {
      let order = orders.order(of: line)
      for (a, b) in zip(order, order.dropFirst()) { pairs.append((min(a, b), max(a, b))) }
    }
    pairs.sort { $0 < $1 }
    var result: [(a: Int, b: Int, lines: Int)] = []
    for (a, b) in pairs {
      if let last = result.indices.last, result[last].a == Int(a), result[last].b == Int(b) {
        result[last].lines += 1
      } else {
        result.append((Int(a), Int(b), 1))
      }
    }
    result.sort { ($1.lines, $0.a, $0.b) < ($0.lines, $1.a, $1.b) }
    return result
  }
}
