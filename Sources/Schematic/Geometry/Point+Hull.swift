extension [Point] {
  /// The corners of the points' convex hull, in one turning sense; fewer than three where they lie
  /// on a line.
  ///
  /// The monotone chain of Andrew (1979).
  ///
  /// - Complexity: O(n log n).
  var convexHull: [Point] {
    let sorted = self.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return sorted }
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
    return chain(sorted).dropLast() + chain(sorted.reversed()).dropLast()
  }

  /// The area inside, taken as the corners of a polygon that does not cross itself; 0 for fewer
  /// than three.
  var polygonArea: Double {
    abs(zip(self, dropFirst() + prefix(1)).reduce(0) { $0 + $1.0.cross($1.1) }) / 2
  }
}
