/// The skeleton that a compaction moves: the vertices with their routes' corners, the legs
/// between them, and the coordinates that legs make equal. All lengths are points.
struct CompactionFrame {
  /// A straight piece of a route.
  struct Leg {
    var from: Int
    var to: Int
    var segment: Int
    /// A unit vector.
    var direction: Point
  }

  /// By vertex: those of the graph, then the corners of the routes, segment by segment.
  let points: [Point]
  let legs: [Leg]
  /// By segment: its first leg; one longer than the segments.
  let firstLegs: [Int]
  /// By coordinate, x and y of each vertex in turn: its variable.
  let variables: [Int]
  let variableCount: Int
  /// By direction, octant 0 to 3, and vertex: a number that those share which keep their distance
  /// in that direction.
  private let ranks: [[Int]]

  init(_ graph: LineGraph, _ placement: Placement, pointsPerUnit k: Double) {
    var points = placement.positions.map { $0 * k }
    var legs: [Leg] = []
    var firstLegs = [0]
    for (index, segment) in graph.segments.enumerated() {
      let route = placement.routes[index]
      var last = segment.a
      for i in route.indices.dropFirst() {
        var next = segment.b
        if i + 1 < route.count {
          next = points.count
          points.append(route[i] * k)
        }
        legs.append(
          Leg(
            from: last, to: next, segment: index,
            direction: Octant.unit(nearest: route[i] - route[i - 1])))
        last = next
      }
      firstLegs.append(legs.count)
    }
    var sets = DisjointSets(count: 2 * points.count)
    for leg in legs {
      if leg.direction.y == 0 { sets.unite(2 * leg.from + 1, 2 * leg.to + 1) }
      if leg.direction.x == 0 { sets.unite(2 * leg.from, 2 * leg.to) }
    }
    var variables = [Int](repeating: -1, count: 2 * points.count)
    var count = 0
    for coordinate in variables.indices {
      let root = sets.root(of: coordinate)
      if root == coordinate {
        variables[coordinate] = count
        count += 1
      } else {
        variables[coordinate] = variables[root]
      }
    }
    ranks = Octant.units.prefix(4).map { unit in
      var sets = DisjointSets(count: points.count)
      for leg in legs where abs(leg.direction.dot(unit)) < 1e-9 { sets.unite(leg.from, leg.to) }
      return points.indices.map { sets.root(of: $0) }
    }
    self.points = points
    self.legs = legs
    self.firstLegs = firstLegs
    self.variables = variables
    variableCount = count
  }

  /// Whether the distance of two vertices in the direction of an octant may change.
  func mayChange(_ a: Int, _ b: Int, _ octant: Int) -> Bool {
    ranks[octant % 4][a] != ranks[octant % 4][b]
  }

  func length(_ leg: Leg) -> Double { (points[leg.to] - points[leg.from]).dot(leg.direction) }

  /// The terms of `vector` · (position of the vertex), times `sign`.
  func terms(_ vertex: Int, _ vector: Point, _ sign: Double = 1) -> [LinearProgram.Term] {
    var terms: [LinearProgram.Term] = []
    if vector.x != 0 {
      terms.append(LinearProgram.Term(variable: variables[2 * vertex], factor: sign * vector.x))
    }
    if vector.y != 0 {
      terms.append(LinearProgram.Term(variable: variables[2 * vertex + 1], factor: sign * vector.y))
    }
    return terms
  }

  /// The terms of the lengths of some legs together.
  func terms(lengthOf legs: ArraySlice<Leg>, sign: Double = 1) -> [LinearProgram.Term] {
    legs.flatMap {
      terms($0.to, $0.direction, sign) + terms($0.from, $0.direction, -sign)
    }
  }

  /// Where the values of the variables put the vertices.
  func points(_ values: [Double]) -> [Point] {
    points.indices.map {
      Point(x: values[variables[2 * $0]], y: values[variables[2 * $0 + 1]])
    }
  }

  /// The placement in its own units, with the vertices elsewhere.
  func placement(_ points: [Point], like old: Placement, pointsPerUnit k: Double) -> Placement {
    var result = old
    for index in result.positions.indices { result.positions[index] = points[index] * (1 / k) }
    for segment in result.routes.indices {
      let legs = legs[firstLegs[segment]..<firstLegs[segment + 1]]
      result.routes[segment] =
        (legs.first.map { [points[$0.from]] } ?? []).map { $0 * (1 / k) }
        + legs.map { points[$0.to] * (1 / k) }
    }
    return result
  }
}
