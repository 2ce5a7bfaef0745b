/// Positions on a path by length, for finding where it passes its stations.
struct PathRuler {
  let points: [Point]
  /// Length from the start to each point.
  let along: [Double]

  init(_ path: Path) {
    points = path.flattened(steps: 12).points
    var sum = 0.0
    var along = [0.0]
    along.reserveCapacity(points.count)
    for i in points.indices.dropFirst() {
      sum += points[i].distance(to: points[i - 1])
      along.append(sum)
    }
    self.along = along
  }

  var length: Double { along.last ?? 0 }

  /// The place at a length along the path, at an end beyond it.
  func point(at length: Double) -> Point {
    var (low, next) = (0, points.count - 1)
    while low < next {
      let middle = (low + next) / 2
      if along[middle] < length { low = middle + 1 } else { next = middle }
    }
    guard next > 0 else { return points[0] }
    if length >= along[next] { return points[next] }
    let share = (length - along[next - 1]) / max(along[next] - along[next - 1], 1e-12)
    return points[next - 1] + (points[next] - points[next - 1]) * share
  }

  /// The place on the path nearest to a spine, not before `start` and not after `end`; of several
  /// equally near the one nearest to the spine's middle.
  func nearest(to spine: [Point], from start: Double, to end: Double) -> (at: Point, along: Double)
  {
    guard points.count > 1 else { return (points.first ?? .zero, 0) }
    let middle = spine.reduce(Point.zero, +) * (1 / Double(max(spine.count, 1)))
    var best: (at: Point, along: Double, cost: Double)?
    for i in 1..<points.count where along[i] >= start && along[i - 1] <= end {
      let n = along[i] - along[i - 1]
      guard n > 0 else { continue }
      let direction = (points[i] - points[i - 1]) * (1 / n)
      let low = max(0, start - along[i - 1])
      let high = min(n, end - along[i - 1])
      guard low <= high else { continue }
      let p = points[i - 1] + direction * low
      let q = points[i - 1] + direction * high
      for candidate in candidates(p, q, spine, middle) {
        let cost =
          Nearness.distance(candidate, toSpine: spine) + 1e-3 * candidate.distance(to: middle)
        if best.map({ cost < $0.cost - 1e-9 }) ?? true {
          best = (candidate, along[i - 1] + low + candidate.distance(to: p), cost)
        }
      }
    }
    return best.map { ($0.at, $0.along) } ?? (points[0], 0)
  }

  private func candidates(_ p: Point, _ q: Point, _ spine: [Point], _ middle: Point) -> [Point] {
    var result = [Nearness.nearest(to: middle, from: p, to: q)]
    for point in spine { result.append(Nearness.nearest(to: point, from: p, to: q)) }
    for (a, b) in zip(spine, spine.dropFirst()) {
      if let meeting = Nearness.crossing(p, q, a, b) { result.append(p + (q - p) * meeting.t) }
    }
    return result
  }
}
