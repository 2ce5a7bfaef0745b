/// Rough coordinates for the nodes of a skeleton: neighbors about their number of gaps apart.
enum RoughLayout {
  /// Coordinates that keep the directions of the given positions, and even out the distances.
  ///
  /// Solves the least squares problem |p_b − p_a − l·u|² over all chains, u being each chain's
  /// direction, first as given and then drawn ever more strongly to the next octilinear one.
  ///
  /// - Parameter isOctilinear: whether it is drawn there, which makes straight runs of a sparse map
  ///   and knots of a dense one.
  /// - Complexity: O(rounds · chains).
  static func unfolding(
    _ skeleton: Skeleton, from given: [Point], isOctilinear: Bool = true
  ) -> [Point] {
    var wanted = skeleton.chains.map { (given[$0.to] - given[$0.from]).unit }
    var points = solve(skeleton, wanted: wanted, start: scaled(skeleton, given))
    guard isOctilinear else { return points }
    for round in 1...3 {
      let pull = Double(round) / 3
      for (chain, ends) in skeleton.chains.enumerated() {
        let now = (points[ends.to] - points[ends.from]).unit
        let blend = (wanted[chain] + now).unit
        wanted[chain] = (blend * (1 - pull) + Octant.unit(nearest: blend) * pull).unit
      }
      points = solve(skeleton, wanted: wanted, start: points)
    }
    return points
  }

  private static func scaled(_ skeleton: Skeleton, _ points: [Point]) -> [Point] {
    var length = 0.0
    var gaps = 0.0
    for chain in skeleton.chains {
      length += points[chain.from].distance(to: points[chain.to])
      gaps += Double(chain.gaps)
    }
    return length > 0 ? points.map { $0 * (gaps / length) } : points
  }

  /// Gauss–Seidel with over-relaxation on the normal equations.
  private static func solve(_ skeleton: Skeleton, wanted: [Point], start: [Point]) -> [Point] {
    var points = start
    let sweeps = 60 + min(200, skeleton.nodes.count)
    for _ in 0..<sweeps {
      var moved = 0.0
      for node in skeleton.nodes.indices {
        var sum = Point.zero
        var weight = 0.0
        for chain in skeleton.chainsByNode[node] {
          let ends = skeleton.chains[chain]
          let w = 1 / Double(ends.gaps)
          let way = wanted[chain] * (Double(ends.gaps) * 1.15)
          sum = sum + (ends.from == node ? points[ends.to] - way : points[ends.from] + way) * w
          weight += w
        }
        if weight == 0 { continue }
        let step = (sum * (1 / weight) - points[node]) * 1.6
        points[node] = points[node] + step
        moved = max(moved, step.length)
      }
      if moved < 1e-3 { break }
    }
    return points
  }

  /// Coordinates without any hint: stress majorization (Gansner, Koren, North 2004) on the lengths
  /// of the shortest ways, from a seeded start.
  ///
  /// - Complexity: O(nodes² · sweeps); with more than 400 nodes each node looks at a sample, and with
  ///   more than 2,000 always at the same one (Brandes, Pich 2007), which takes O(nodes) memory.
  static func stress(_ skeleton: Skeleton, random: inout SeededGenerator) -> [Point] {
    let n = skeleton.nodes.count
    guard n > 1 else { return [Point](repeating: .zero, count: n) }
    let stride = max(1, n / 400)
    let isSampled = n > 2000
    let targets = isSampled ? Array(Swift.stride(from: 0, to: n, by: stride)) : Array(0..<n)
    let distances = distances(skeleton, to: targets)
    let radius = Double(n).squareRoot() * 2
    var points = (0..<n).map { _ in
      Point(
        x: (Double.random(in: 0..<1, using: &random) - 0.5) * radius,
        y: (Double.random(in: 0..<1, using: &random) - 0.5) * radius)
    }
    for sweep in 0..<80 {
      for i in 0..<n {
        var sum = Point.zero
        var weight = 0.0
        var k = isSampled ? 0 : (i + sweep) % stride
        while k < targets.count {
          let j = targets[k]
          let d = distances[i * targets.count + k]
          if j != i, d.isFinite {
            let w = 1 / (d * d)
            let way = points[i] - points[j]
            let length = max(way.length, 1e-9)
            sum = sum + (points[j] + way * (d / length)) * w
            weight += w
          }
          k += isSampled ? 1 : stride
        }
        if stride > 1 {
          for chain in skeleton.chainsByNode[i] {
            let ends = skeleton.chains[chain]
            let j = ends.from == i ? ends.to : ends.from
            if j == i { continue }
            let d = 1.15 * Double(ends.gaps)
            let w = 4 / (d * d)
            let way = points[i] - points[j]
            sum = sum + (points[j] + way * (d / max(way.length, 1e-9))) * w
            weight += w
          }
        }
        if weight > 0 { points[i] = sum * (1 / weight) }
      }
    }
    return points
  }

  /// Lengths of the shortest ways from all nodes to some, row by row, in gaps.
  private static func distances(_ skeleton: Skeleton, to targets: [Int]) -> [Double] {
    let count = targets.count
    var distances = [Double](repeating: .infinity, count: skeleton.nodes.count * count)
    // Breadth first by whole gaps: buckets, since lengths are small integers.
    for (column, source) in targets.enumerated() {
      var buckets: [[Int]] = [[source]]
      distances[source * count + column] = 0
      var level = 0
      while level < buckets.count {
        for node in buckets[level] where distances[node * count + column] == Double(level) {
          for chain in skeleton.chainsByNode[node] {
            let ends = skeleton.chains[chain]
            let next = ends.from == node ? ends.to : ends.from
            let d = level + ends.gaps
            if Double(d) < distances[next * count + column] {
              distances[next * count + column] = Double(d)
              while buckets.count <= d { buckets.append([]) }
              buckets[d].append(next)
            }
          }
        }
        level += 1
      }
    }
    return distances.map { $0 * 1.15 }
  }
}
