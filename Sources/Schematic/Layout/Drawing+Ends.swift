extension Drawing {
  /// The way from a line's last station to the place that is kept beyond it.
  struct KeptEnd {
    var line: String
    /// The id of the last station.
    var last: String
    /// The id of what is missing beyond it.
    var place: String
    /// From the last station to the place; two points at least.
    var way: [Point]
  }

  /// Ends lines at their last stations instead of the places that are kept for what is missing.
  ///
  /// A line with one station goes on to the place: without that it would be no line at all.
  ///
  /// - Parameter places: what is missing and not shown, by id.
  /// - Returns: the ways that are no longer drawn.
  mutating func endLines(before places: Set<String>) -> [KeptEnd] {
    let ends = tracks.indices.compactMap { tracks[$0].cutEnd(before: places) }
    let index = Dictionary(
      markers.enumerated().map { ($1.station, $0) }, uniquingKeysWith: { first, _ in first })
    let signs = codes.map { (box: $0.box, clearance: 2.0) }
    for end in ends {
      guard let place = index[end.place], let last = index[end.last] else { continue }
      let bars = markers[place].ticks.filter { $0.line == end.line }
      markers[place].ticks.removeAll { $0.line == end.line }
      // At an interchange the marker itself ends the line.
      guard !markers[last].isInterchange else { continue }
      // No other name is to be nearer to the bar than to its own marker.
      let near = Rect(around: end.way[0], radius: Drawing.barReach)
      let names = labels.filter { $0.box.intersects(near) }.map { label in
        let own = label.station == end.last ? nil : index[label.station]
        return (
          box: label.box, clearance: 2 + (own.map { markers[$0].distance(to: label.box) } ?? 0)
        )
      }
      markers[last].ticks += bars.compactMap {
        $0.moved(
          to: end.way[0], before: end.way[1], clearOf: names + signs,
          least: markers[last].radius + 1)
      }
    }
    return ends
  }

  /// How far around the end of a line its bar may matter to a name, in points.
  private static let barReach = 60.0

  /// Thin stems from the ends of lines to their signs, which stand at the places beyond.
  ///
  /// - Parameter shadowed: where a line shows a station by a shadow alone.
  func stems(along ends: [KeptEnd], _ shadowed: Set<Membership>) -> [Ornament] {
    codes.compactMap { code in
      guard let end = ends.first(where: { $0.line == code.line && $0.place == code.station })
      else { return nil }
      let color =
        shadowed.contains(Membership(end.line, end.last))
        ? code.color.shadow : code.emphasis == .faded ? code.color.fadedLine : code.color
      return .stroke(end.stem(to: code.field), color: color, width: 1.5, dash: .solid)
    }
  }
}

extension Drawing.KeptEnd {
  /// Along the way until the sign is nearest, then straight to it.
  fileprivate func stem(to sign: Rect) -> Path {
    let path = Path(through: way)
    let ruler = PathRuler(path)
    var near = ruler.nearest(to: [sign.center], from: 0, to: ruler.length)
    // Each step comes nearer to the shortest way between the two.
    for _ in 0..<8 {
      near = ruler.nearest(to: [sign.nearest(to: near.at)], from: 0, to: ruler.length)
    }
    var stem = path.stretches([0...near.along]).first ?? Path(start: way[0])
    stem.pieces.append(.line(to: sign.nearest(to: near.at)))
    return stem
  }
}

extension [Drawing.KeptEnd] {
  /// The ends of lines with the places beyond them: a sign there is that of the end.
  func reach(of ends: Set<Membership>) -> Set<Membership> {
    let beyond = filter { ends.contains(Membership($0.line, $0.last)) }
    return ends.union(beyond.map { Membership($0.line, $0.place) })
  }
}

extension Drawing.Track {
  /// Takes away the way to a place at one of the ends, unless there is but one station besides.
  fileprivate mutating func cutEnd(before places: Set<String>) -> Drawing.KeptEnd? {
    guard stops.count > 2 else { return nil }
    let isLast = places.contains(stops[stops.count - 1].station)
    guard isLast || places.contains(stops[0].station) else { return nil }
    let length = path.length
    let cut = isLast ? stops[stops.count - 2].along : stops[1].along
    let (before, after) = (path.stretches([0...cut]).first, path.stretches([cut...length]).first)
    guard let kept = isLast ? before : after, let rest = isLast ? after : before else { return nil }
    path = kept.withStraightEnds
    let place = isLast ? stops.removeLast() : stops.removeFirst()
    if !isLast {
      for index in stops.indices { stops[index].along = max(0, stops[index].along - cut) }
    }
    let points = rest.flattened(steps: 6).points
    return Drawing.KeptEnd(
      line: line, last: stops[isLast ? stops.count - 1 : 0].station, place: place.station,
      way: isLast ? points : points.reversed())
  }
}

extension Drawing.Marker.Tick {
  /// The same bar across the end of a line elsewhere, shorter where a name stands there, for which the
  /// bar was not made room; nil where nothing of it would be seen.
  ///
  /// - Parameters:
  ///   - next: where the line went on to.
  ///   - least: half of what the marker covers of it, and a little more.
  fileprivate func moved(
    to end: Point, before next: Point, clearOf boxes: [(box: Rect, clearance: Double)],
    least: Double
  ) -> Self? {
    let across = (next - end).unit.turnedRight
    let sides = [-0.5, 0.5].map { (next - end).unit * (width * $0) }
    var half = from.distance(to: to) / 2
    for (box, clearance) in boxes {
      while half >= least,
        sides.contains(where: {
          Nearness.distance(end + $0 - across * half, end + $0 + across * half, box) < clearance
        })
      {
        half -= 0.25
      }
    }
    guard half >= least else { return nil }
    var bar = self
    (bar.from, bar.to) = (end - across * half, end + across * half)
    return bar
  }
}
