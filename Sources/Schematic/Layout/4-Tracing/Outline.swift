/// A stroke before its corners are rounded: vertices, the wanted radius at each, and the
/// direction of every leg between them.
struct Outline {
  struct Vertex {
    var point: Point
    /// Of the arc that replaces the corner.
    var radius: Double
  }

  private(set) var vertices: [Vertex] = []
  /// The unit vector of the leg that leaves each vertex but the last; zero where it is whatever
  /// the vertices make it.
  private(set) var directions: [Point] = []

  /// - Parameter direction: of the leg that leads to the vertex; nil for the first vertex and for
  ///   legs that are not octilinear by design.
  mutating func append(_ point: Point, radius: Double = 0, direction: Point? = nil) {
    if !vertices.isEmpty { directions.append(direction ?? .zero) }
    vertices.append(Vertex(point: point, radius: radius))
  }

  /// Mends legs that run backward, where a change of slot or a wide bundle reaches past a corner:
  /// the legs before and after are led to where they meet.
  mutating func mend() {
    var i = 0
    var rounds = 0
    while i < directions.count, rounds < 200 {
      let v = vertices[i + 1].point - vertices[i].point
      let isBackward =
        directions[i] == .zero ? v.length < 1e-9 : v.dot(directions[i]) < 1e-7
      guard isBackward, vertices.count > 2 else {
        i += 1
        continue
      }
      rounds += 1
      let before = i > 0 ? directions[i - 1] : nil
      let after = i + 1 < directions.count ? directions[i + 1] : nil
      if let before, let after, before != .zero, after != .zero,
        abs(before.cross(after)) > 1e-9
      {
        let p = vertices[i - 1].point
        let q = vertices[i + 2].point
        let t = (q - p).cross(after) / before.cross(after)
        vertices[i].point = p + before * t
        vertices[i].radius = max(vertices[i].radius, vertices[i + 1].radius)
        vertices.remove(at: i + 1)
        directions.remove(at: i)
      } else if before == nil {
        vertices.remove(at: 0)
        directions.remove(at: 0)
      } else if after == nil {
        vertices.removeLast()
        directions.removeLast()
      } else {
        vertices[i].point = (vertices[i].point + vertices[i + 1].point) * 0.5
        vertices.remove(at: i + 1)
        directions.remove(at: i)
        if i > 0 { directions[i - 1] = .zero }
        if i < directions.count { directions[i] = .zero }
      }
      i = max(0, i - 2)
    }
  }

  /// The stroke with every corner replaced by an arc that touches both legs; where two arcs want
  /// more than their leg has, both get less.
  func path() -> Path {
    guard let first = vertices.first else { return Path(start: .zero) }
    guard vertices.count > 2 else { return Path(through: vertices.map(\.point)) }
    let lengths = zip(vertices, vertices.dropFirst()).map { $0.point.distance(to: $1.point) }
    var tangents = [Double](repeating: 0, count: vertices.count)
    var halfAngles = tangents
    for i in 1..<(vertices.count - 1) {
      let a = vertices[i].point - vertices[i - 1].point
      let b = vertices[i + 1].point - vertices[i].point
      let sine = a.cross(b)
      let cosine = a.dot(b)
      // tan(θ/2) = sin θ / (1 + cos θ)
      let n = a.length * b.length
      guard n > 1e-12 else { continue }
      let tangent = abs(sine / n) / max(1 + cosine / n, 0.05)
      guard tangent > 1e-4 else { continue }
      halfAngles[i] = tangent
      tangents[i] = vertices[i].radius * tangent
    }
    for i in lengths.indices {
      let wanted = tangents[i] + tangents[i + 1]
      guard wanted > lengths[i] else { continue }
      let share = lengths[i] / wanted
      tangents[i] *= share
      tangents[i + 1] *= share
    }
    var path = Path(start: first.point)
    for i in 1..<vertices.count {
      let corner = vertices[i].point
      let t = tangents[i]
      guard t > 0.01, i + 1 < vertices.count else {
        path.addLine(to: corner)
        continue
      }
      let a = (corner - vertices[i - 1].point).unit
      let b = (vertices[i + 1].point - corner).unit
      // A cubic of the arc's angle: k = 4/3 · tan(θ/4) · r, with tan(θ/4) from tan(θ/2).
      let half = halfAngles[i]
      let quarter = half / (1 + (1 + half * half).squareRoot())
      let k = 4.0 / 3 * quarter * (t / half)
      path.addLine(to: corner - a * t)
      path.pieces.append(
        .curve(
          to: corner + b * t, control1: corner - a * (t - k), control2: corner + b * (t - k)))
    }
    return path
  }
}

extension Path {
  fileprivate mutating func addLine(to point: Point) {
    if end.distance(to: point) > 1e-6 { pieces.append(.line(to: point)) }
  }
}
