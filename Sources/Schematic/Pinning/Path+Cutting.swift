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

  private init(_ cubics: [Cubic]) {
    self.init(
      start: cubics[0].start,
      pieces: cubics.map {
        $0.isStraight
          ? .line(to: $0.end) : .curve(to: $0.end, control1: $0.control1, control2: $0.control2)
      })
  }

  /// The stretches of the path between the given lengths from its start.
  ///
  /// - Precondition: the ranges ascend and do not overlap.
  func stretches(_ ranges: [ClosedRange<Double>]) -> [Path] {
    var result: [Path] = []
    var open: [Cubic] = []
    var next = 0
    var along = 0.0
    for cubic in cubics {
      let lengths = cubic.lengths
      let total = lengths[lengths.count - 1]
      while next < ranges.count, ranges[next].lowerBound < along + total {
        let range = ranges[next]
        let from = Path.parameter(lengths, at: max(0, range.lowerBound - along))
        let isDone = range.upperBound <= along + total
        let to = isDone ? Path.parameter(lengths, at: range.upperBound - along) : 1
        if to - from > 1e-9 {
          let tail = from > 0 ? cubic.split(at: from).1 : cubic
          open.append(to < 1 ? tail.split(at: (to - from) / (1 - from)).0 : tail)
        }
        guard isDone else { break }
        if !open.isEmpty { result.append(Path(open)) }
        open = []
        next += 1
      }
      along += total
    }
    if !open.isEmpty { result.append(Path(open)) }
    return result
  }

  private static func parameter(_ lengths: [Double], at length: Double) -> Double {
    let steps = Double(lengths.count - 1)
    guard let after = lengths.firstIndex(where: { $0 > length }) else { return 1 }
    guard after > 0 else { return 0 }
    let share = (length - lengths[after - 1]) / (lengths[after] - lengths[after - 1])
    return (Double(after - 1) + share) / steps
  }

  /// Stretches of `dash`, then a gap of about `gap`, and so on, ending with a dash: gaps are
  /// stretched so that a whole number fits. Returns the gaps.
  func gaps(dash: Double, gap: Double) -> [Path] {
    let total = length
    let share = (total - dash) / (dash + gap)
    guard (0.5..<1e5).contains(share) else { return [] }
    let count = Int(share.rounded())
    let step = (total - dash) / Double(count)
    return stretches(
      (0..<count).map {
        let end = Double($0 + 1) * step
        return (end - min(gap, step / 2))...end
      })
  }

  /// A closed path as `count` equal dashes with a gap of `gap` after each.
  func dashes(count: Int, gap: Double) -> [Path] {
    let step = length / Double(count)
    guard step > gap else { return [self] }
    return stretches(
      (0..<count).map {
        let start = Double($0) * step + gap / 2
        return start...(start + step - gap)
      })
  }
}
