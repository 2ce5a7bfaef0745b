/// A track as it is judged: points with a flag for each piece that says whether it belongs to a
/// curve; straight neighbors in one line are one piece.
struct Stroke: Sendable {
  let line: String
  let width: Double
  private(set) var points: [Point]
  private(set) var isCurve: [Bool] = []
  /// Length from the start to each point.
  private(set) var along: [Double] = [0]

  init(_ track: Drawing.Track) {
    line = track.line
    width = track.width
    let flat = track.path.flattened(steps: 24)
    points = [flat.points[0]]
    for (point, curve) in zip(flat.points.dropFirst(), flat.isCurve) {
      let last = points[points.count - 1]
      guard point.distance(to: last) >= 0.02 else { continue }
      if !curve, isCurve.last == false,
        abs(Stroke.turn(last - points[points.count - 2], point - last)) < 0.5
      {
        points[points.count - 1] = point
      } else {
        points.append(point)
        isCurve.append(curve)
      }
    }
    for (a, b) in zip(points, points.dropFirst()) {
      along.append(along[along.count - 1] + a.distance(to: b))
    }
  }

  var length: Double { along[along.count - 1] }

  /// The turn from one direction to another in degrees, −180 to 180.
  static func turn(_ a: Point, _ b: Point) -> Double {
    Numerics.arcTangent(a.cross(b), a.dot(b))
  }

  /// A turn of the stroke: where it begins, and by how many degrees it turns.
  struct Bend {
    var at: Point
    var angle: Double
  }

  /// The turns of more than 5°: one for a rounded corner, two for an S.
  var bends: [Bend] {
    var result: [Bend] = []
    var arc = 0.0
    var at = points[0]
    func close() {
      if abs(arc) > 5 { result.append(Bend(at: at, angle: arc)) }
      arc = 0
    }
    for i in 1..<max(points.count - 1, 1) {
      let angle = Stroke.turn(points[i] - points[i - 1], points[i + 1] - points[i])
      let wasCurve = isCurve[i - 1]
      let becomesCurve = isCurve[i]
      if wasCurve, becomesCurve, angle * arc >= 0 {
        arc += angle
      } else if wasCurve, !becomesCurve {
        arc += angle
        close()
      } else {
        close()
        arc = angle
        at = points[i]
      }
      if !wasCurve, !becomesCurve { close() }
    }
    close()
    return result
  }

  /// How far along the stroke lies the point nearest to `p`, and how far away that is.
  func project(_ p: Point) -> (along: Double, distance: Double) {
    var best = (along: 0.0, distance: Double.infinity)
    for i in points.indices.dropFirst() {
      let near = Nearness.nearest(to: p, from: points[i - 1], to: points[i])
      let distance = p.distance(to: near)
      if distance < best.distance - 1e-9 {
        best = (along[i - 1] + near.distance(to: points[i - 1]), distance)
      }
    }
    return best
  }

  /// The unit vector in which the stroke goes at a length along it, measured over a point before and
  /// behind.
  func direction(at length: Double) -> Point {
    (point(at: length + 1) - point(at: length - 1)).unit
  }

  /// The place at a length along the stroke, at an end beyond it.
  private func point(at length: Double) -> Point {
    let next = along.firstIndex { $0 >= length } ?? points.count - 1
    guard next > 0 else { return points[0] }
    let share = (length - along[next - 1]) / (along[next] - along[next - 1])
    return points[next - 1] + (points[next] - points[next - 1]) * min(1, share)
  }
}
