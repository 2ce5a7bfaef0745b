/// Distances between points, straight pieces and rectangles.
enum Nearness {
  /// The point of the straight piece `a`–`b` nearest to `p`.
  @inline(__always)
  static func nearest(to p: Point, from a: Point, to b: Point) -> Point {
    let d = b - a
    let n = d.dot(d)
    guard n > 0 else { return a }
    return a + d * max(0, min(1, (p - a).dot(d) / n))
  }

  @inline(__always)
  static func distance(_ p: Point, from a: Point, to b: Point) -> Double {
    p.distance(to: nearest(to: p, from: a, to: b))
  }

  /// Distance from `p` to a polyline; a single point is a polyline too.
  static func distance(_ p: Point, toSpine spine: [Point]) -> Double {
    guard spine.count > 1 else { return spine.first.map(p.distance) ?? .infinity }
    var best = Double.infinity
    for i in 1..<spine.count { best = min(best, distance(p, from: spine[i - 1], to: spine[i])) }
    return best
  }

  /// Where the straight pieces `a`–`b` and `c`–`d` cross or touch in one point, as the shares of
  /// the way along each; nil where they do not meet or run parallel.
  @inline(__always)
  static func crossing(
    _ a: Point, _ b: Point, _ c: Point, _ d: Point
  ) -> (t: Double, u: Double)? {
    let r = b - a
    let s = d - c
    let denominator = r.cross(s)
    guard abs(denominator) > 1e-12 else { return nil }
    let t = (c - a).cross(s) / denominator
    let u = (c - a).cross(r) / denominator
    guard t >= -1e-9, t <= 1 + 1e-9, u >= -1e-9, u <= 1 + 1e-9 else { return nil }
    return (t, u)
  }

  /// Distance between two straight pieces.
  static func distance(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Double {
    if crossing(a, b, c, d) != nil { return 0 }
    return min(
      min(distance(a, from: c, to: d), distance(b, from: c, to: d)),
      min(distance(c, from: a, to: b), distance(d, from: a, to: b)))
  }

  /// Distance between two polylines.
  static func distance(_ a: [Point], _ b: [Point]) -> Double {
    if b.count == 1 { return distance(b[0], toSpine: a) }
    if a.count == 1 { return distance(a[0], toSpine: b) }
    var best = Double.infinity
    for i in 1..<a.count {
      for j in 1..<b.count { best = min(best, distance(a[i - 1], a[i], b[j - 1], b[j])) }
    }
    return best
  }

  /// Distance from `p` to a rectangle; zero inside.
  @inline(__always)
  static func distance(_ p: Point, _ rect: Rect) -> Double {
    let dx = max(rect.minX - p.x, 0, p.x - rect.maxX)
    let dy = max(rect.minY - p.y, 0, p.y - rect.maxY)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Distance between the straight piece `a`–`b` and a rectangle; zero where they meet.
  static func distance(_ a: Point, _ b: Point, _ rect: Rect) -> Double {
    if clips(a, b, rect) { return 0 }
    let ends = min(distance(a, rect), distance(b, rect))
    let upper = min(
      distance(Point(x: rect.minX, y: rect.minY), from: a, to: b),
      distance(Point(x: rect.maxX, y: rect.minY), from: a, to: b))
    let lower = min(
      distance(Point(x: rect.minX, y: rect.maxY), from: a, to: b),
      distance(Point(x: rect.maxX, y: rect.maxY), from: a, to: b))
    return min(ends, min(upper, lower))
  }

  /// Whether any of the straight piece `a`–`b` lies in the rectangle (Liang and Barsky 1984).
  static func clips(_ a: Point, _ b: Point, _ rect: Rect) -> Bool {
    var (low, high) = (0.0, 1.0)
    let d = b - a
    return cut(&low, &high, -d.x, a.x - rect.minX) && cut(&low, &high, d.x, rect.maxX - a.x)
      && cut(&low, &high, -d.y, a.y - rect.minY) && cut(&low, &high, d.y, rect.maxY - a.y)
  }

  /// Leaves of a piece's share what lies on the inner side of one side of a rectangle.
  @inline(__always)
  private static func cut(
    _ low: inout Double, _ high: inout Double, _ p: Double, _ q: Double
  ) -> Bool {
    if p == 0 { return q >= 0 }
    let t = q / p
    if p < 0 { low = max(low, t) } else { high = min(high, t) }
    return low <= high
  }
}

extension Nearness {
  /// The point of a polyline nearest to `p`.
  static func nearest(to p: Point, on spine: [Point]) -> Point {
    var best = spine.first ?? p
    for (a, b) in zip(spine, spine.dropFirst()) {
      let candidate = nearest(to: p, from: a, to: b)
      if p.distance(to: candidate) < p.distance(to: best) { best = candidate }
    }
    return best
  }
}
