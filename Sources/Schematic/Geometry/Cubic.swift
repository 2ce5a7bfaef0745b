/// One cubic Bézier curve; a straight piece has its controls on its chord.
struct Cubic: Hashable, Sendable {
  var start: Point
  var control1: Point
  var control2: Point
  var end: Point

  func split(at t: Double) -> (Cubic, Cubic) {
    func mix(_ a: Point, _ b: Point) -> Point { a * (1 - t) + b * t }
    let (a, b, c) = (mix(start, control1), mix(control1, control2), mix(control2, end))
    let (d, e) = (mix(a, b), mix(b, c))
    let middle = mix(d, e)
    return (
      Cubic(start: start, control1: a, control2: d, end: middle),
      Cubic(start: middle, control1: e, control2: c, end: end)
    )
  }

  func point(at t: Double) -> Point { split(at: t).0.end }

  /// Lengths from the start at even steps of the parameter; the chords of 16 steps are within a
  /// thousandth of a rounded corner's length.
  var lengths: [Double] {
    if isStraight { return (0...1).map { Double($0) * start.distance(to: end) } }
    var sum = 0.0
    var last = start
    return [0]
      + (1...16).map { step in
        let next = point(at: Double(step) / 16)
        sum += last.distance(to: next)
        last = next
        return sum
      }
  }

  var isStraight: Bool {
    let chord = end - start
    let reach = 1e-6 * max(1, chord.length)
    return abs(chord.cross(control1 - start)) <= reach
      && abs(chord.cross(control2 - start)) <= reach
  }
}

extension Path {
  /// The pieces as cubic curves.
  var cubics: [Cubic] {
    var from = start
    return pieces.map { piece in
      defer { from = piece.end }
      switch piece {
      case .line(let to):
        return Cubic(
          start: from, control1: from + (to - from) * (1.0 / 3),
          control2: from + (to - from) * (2.0 / 3), end: to)
      case .curve(let to, let control1, let control2):
        return Cubic(start: from, control1: control1, control2: control2, end: to)
      }
    }
  }
}
