extension Path {
  /// The path as points, each curve cut into `steps` chords, with a flag for each chord that
  /// says whether it belongs to a curve. Curves that do not leave their chord count as straight.
  func flattened(steps: Int) -> (points: [Point], isCurve: [Bool]) {
    var points = [start]
    var isCurve: [Bool] = []
    points.reserveCapacity(pieces.count * 4 + 1)
    for piece in pieces {
      guard case .curve(let to, let control1, let control2) = piece,
        !Path.isStraight(from: points[points.count - 1], to, control1, control2)
      else {
        points.append(piece.end)
        isCurve.append(false)
        continue
      }
      let from = points[points.count - 1]
      for step in 1...steps {
        let t = Double(step) / Double(steps)
        points.append(Path.point(at: t, from: from, to: to, control1: control1, control2: control2))
        isCurve.append(true)
      }
    }
    return (points, isCurve)
  }

  /// Length in points, curves measured by chords.
  package var length: Double { cubics.reduce(0) { $0 + ($1.lengths.last ?? 0) } }

  static func point(
    at t: Double, from: Point, to: Point, control1: Point, control2: Point
  ) -> Point {
    let s = 1 - t
    return from * (s * s * s) + control1 * (3 * s * s * t) + control2 * (3 * s * t * t)
      + to * (t * t * t)
  }

  private static func isStraight(from: Point, _ to: Point, _ c1: Point, _ c2: Point) -> Bool {
    let chord = to - from
    let length = chord.length
    guard length > 0 else { return false }
    let tolerance = 0.03 + 1e-3 * length
    for control in [c1, c2] {
      let v = control - from
      let along = chord.dot(v)
      if abs(chord.cross(v)) > tolerance * length || along < -tolerance * length
        || along > length * length + tolerance * length
      {
        return false
      }
    }
    return true
  }
}
