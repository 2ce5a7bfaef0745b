extension Path {
  /// The outline of a capsule: all points `radius` from a spine of one point or more, from the
  /// middle of its first cap around and back.
  ///
  /// - Precondition: the spine has a point.
  init(capsuleAround spine: [Point], radius: Double) {
    var points: [Point] = []
    for point in spine where points.last.map({ $0.distance(to: point) > 0.01 }) ?? true {
      points.append(point)
    }
    guard points.count > 1 else {
      let center = points.first ?? .zero
      let top = center + Point(x: 0, y: -radius)
      self.init(start: top)
      arc(around: center, from: Point(x: 0, y: -1), quarters: 4, radius: radius)
      return
    }
    let first = (points[1] - points[0]).unit
    self.init(start: points[0] - first * radius)
    arc(around: points[0], from: first * -1, quarters: 1, radius: radius)
    side(of: points, radius: radius)
    let last = (points[points.count - 1] - points[points.count - 2]).unit
    arc(around: points[points.count - 1], from: last.turnedRight * -1, quarters: 2, radius: radius)
    side(of: points.reversed(), radius: radius)
    arc(around: points[0], from: first.turnedRight, quarters: 1, radius: radius)
  }

  /// The side left of the spine, mitered at its bends.
  private mutating func side(of points: [Point], radius: Double) {
    for (index, point) in points.enumerated().dropFirst() {
      let before = (point - points[index - 1]).unit.turnedRight * -1
      guard index + 1 < points.count else {
        pieces.append(.line(to: point + before * radius))
        return
      }
      let after = (points[index + 1] - point).unit.turnedRight * -1
      let sum = before + after
      let share = max(0.1, sum.dot(sum) / 2)
      pieces.append(.line(to: point + sum * (radius / share)))
    }
  }

  /// Quarter circles, clockwise on the drawing, beginning in direction `from` of the center.
  private mutating func arc(around center: Point, from: Point, quarters: Int, radius: Double) {
    // The control length whose curve is nearest to a quarter circle: 4/3 (√2 - 1).
    let k = 0.5522847498
    var a = from
    for _ in 0..<quarters {
      let b = a.turnedRight
      pieces.append(
        .curve(
          to: center + b * radius, control1: center + (a + b * k) * radius,
          control2: center + (b + a * k) * radius))
      a = b
    }
  }
}
