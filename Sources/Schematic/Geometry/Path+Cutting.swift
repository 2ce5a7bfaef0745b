extension Path {
  private init(_ cubics: [Cubic]) {
    self.init(
      start: cubics[0].start,
      pieces: cubics.map {
        $0.isStraight
          ? .line(to: $0.end) : .curve(to: $0.end, control1: $0.control1, control2: $0.control2)
      })
  }

  /// The path with half a point of a straight piece at each end that is a curve, so that whoever
  /// follows it knows the direction in which it begins and ends.
  var withStraightEnds: Path {
    var path = self
    if case .curve(let to, _, let control)? = pieces.last {
      path.pieces.append(.line(to: to + (to - control).unit * 0.5))
    }
    if case .curve(_, let control, _)? = pieces.first {
      path.start = start - (control - start).unit * 0.5
      path.pieces.insert(.line(to: start), at: 0)
    }
    return path
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
