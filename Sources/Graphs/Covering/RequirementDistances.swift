/// How far every vertex of a graph is from each requirement of an instance.
struct RequirementDistances: ~Copyable {
  private var columns = Memory<Int32>()
  private var rows = Memory<Int32>()
  private var between = Memory<Int32>()
  private(set) var count = 0

  init() {}

  /// From vertex v to the nearest stop that meets requirement j, with the visit, at v * count + j.
  var nearest: UnsafeMutablePointer<Int32> {
    @inline(__always) get { rows.start }
  }

  /// One search a requirement, from all of its stops at once, against the arcs.
  mutating func build(
    _ instance: CoveringInstance, reversed: ArcStore, _ queue: inout BucketQueue
  ) {
    count = instance.bitCount
    let vertexCount = reversed.vertexCount
    let columns = columns.fill(vertexCount * count, with: Arcs.infinite)
    for j in 0..<count {
      let column = columns + j * vertexCount
      for (stop, mask) in instance.stops
      where mask >> UInt64(j) & 1 != 0 && Int32(stop.cost) < column[stop.vertex] {
        column[stop.vertex] = Int32(stop.cost)
        queue.push(Int32(stop.vertex), key: Int32(stop.cost))
      }
      reversed.arcs.spread(from: &queue, distance: column, parent: nil)
    }
    let rows = rows.reserve(vertexCount * count)
    var at = 0
    for vertex in 0..<vertexCount {
      for j in 0..<count {
        rows[at] = columns[j &* vertexCount &+ vertex]
        at &+= 1
      }
    }
  }

  /// From requirement i to requirement j at i * count + j: travel from a stop of i to one of j,
  /// with the visit at j and, if `countsBothVisits`, at i; 0 when one stop meets both.
  mutating func betweenRequirements(
    _ instance: CoveringInstance, countsBothVisits: Bool
  ) -> UnsafePointer<Int32> {
    let between = between.fill(count * count, with: Arcs.infinite)
    for (stop, mask) in instance.stops {
      let near = rows.start + stop.vertex &* count
      let own = countsBothVisits ? Int32(truncatingIfNeeded: stop.cost) : 0
      var bits = mask
      while bits != 0 {
        let i = bits.trailingZeroBitCount
        bits &= bits &- 1
        for j in 0..<count {
          let cost = mask >> UInt64(j) & 1 != 0 ? 0 : near[j] &+ own
          between[i &* count &+ j] = min(between[i &* count &+ j], cost)
        }
      }
    }
    return UnsafePointer(between)
  }
}
