extension [Point] {
  /// The area of the points' convex hull; 0 for fewer than three.
  ///
  /// The monotone chain of Andrew (1979).
  ///
  /// - Complexity: O(n log n).
  var hullArea: Double {
    let sorted = self.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return 0 }
    func chain(_ points: some Sequence<Point>) -> [Point] {
      var hull: [Point] = []
      for point in points {
        while hull.count > 1,
          (hull[hull.count - 1] - hull[hull.count - 2]).cross(point - hull[hull.count - 2]) <= 0
        {
          hull.removeLast()
        }
        hull.append(point)
      }
      return hull
    }
    let hull = chain(sorted).dropLast() + chain(sorted.reversed()).dropLast()
    let closed = hull + hull.prefix(1)
    return abs(zip(closed, closed.dropFirst()).reduce(0) { $0 + $1.0.cross($1.1) }) / 2
  }
}
