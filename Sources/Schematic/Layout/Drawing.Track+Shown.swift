extension Drawing.Track {
  var shadow: Drawing.Ornament {
    .stroke(path, color: color.shadow, width: width * 0.6, dash: .solid)
  }

  /// The stretches of the track that are shown, and those that are shadows: the way to a stop that is
  /// not shown as the line's own, but for a stub at every stop that is. A track that shows no stop is
  /// all shadow.
  func parts(in sight: Sight) -> (shown: [Drawing.Track], shadows: [Drawing.Track]) {
    let isPlace = stops.map { !sight.unshown.contains(Membership(line, $0.station)) }
    let isOwn = zip(stops, isPlace).map { sight.shows($0.station) && $1 }
    guard isOwn.contains(false) else { return ([self], []) }
    guard isOwn.contains(true) else { return ([], [self]) }
    let solid = solidRanges(isPlace, isOwn)
    let own = stops.indices.filter { isOwn[$0] }
    let others = stops.indices.filter { !isOwn[$0] }
    return (
      solid.compactMap { stretch($0, with: own) },
      gaps(between: solid).compactMap { stretch($0, with: others) }
    )
  }

  /// What is no shadow, in lengths along the path, ascending.
  ///
  /// - Parameters:
  ///   - isPlace: by stop, whether the line runs on to it, shown or not.
  ///   - isOwn: by stop, whether it is shown as the line's.
  private func solidRanges(_ isPlace: [Bool], _ isOwn: [Bool]) -> [ClosedRange<Double>] {
    var solid: [ClosedRange<Double>] = []
    func add(_ from: Double, _ to: Double) {
      if let last = solid.last, from <= last.upperBound + 1e-6 {
        solid[solid.count - 1] = last.lowerBound...max(last.upperBound, to)
      } else {
        solid.append(from...to)
      }
    }
    for next in stops.indices.dropFirst() {
      let from = next == 1 ? 0 : stops[next - 1].along
      let to = next + 1 == stops.count ? path.length : stops[next].along
      guard to > from else { continue }
      if isPlace[next - 1], isPlace[next] {
        add(from, to)
      } else {
        let stub = stub(to - from)
        if isOwn[next - 1] { add(from, from + stub) }
        if isOwn[next] { add(to - stub, to) }
      }
    }
    return solid
  }

  /// How much of the way from a stop to its neighbor is the stop's, where the rest looks otherwise.
  func stub(_ way: Double) -> Double { min(3 * width, way / 3) }

  /// What ascending ranges leave of the path's length.
  private func gaps(between ranges: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
    let starts = [0] + ranges.map(\.upperBound)
    let ends = ranges.map(\.lowerBound) + [path.length]
    return zip(starts, ends).filter { $1 > $0 + 1e-6 }.map { $0...$1 }
  }

  /// A stretch of the track with those of some stops, by index, that lie on it.
  func stretch(_ range: ClosedRange<Double>, with members: [Int]) -> Drawing.Track? {
    guard let piece = path.stretches([range]).first else { return nil }
    let reach = range.lowerBound - 1e-6...range.upperBound + 1e-6
    var part = self
    part.path = piece.withStraightEnds
    part.stops = members.map { stops[$0] }.filter { reach.contains($0.along) }
    for index in part.stops.indices {
      part.stops[index].along = max(0, part.stops[index].along - range.lowerBound)
    }
    return part
  }
}
