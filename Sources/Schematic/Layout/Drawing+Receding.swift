extension Drawing {
  /// Lets the ends of lines lie back beyond the last station that stands out.
  ///
  /// - Returns: the stations beyond, with their lines.
  mutating func recede(in map: LineMap) -> Set<Membership> {
    let outstanding = Set(map.stations.lazy.filter { $0.emphasis != .faded }.map(\.id))
    var beyond: Set<Membership> = []
    tracks = tracks.flatMap { track in
      let parts = track.receding(from: outstanding)
      for part in parts where part.emphasis != track.emphasis {
        beyond.formUnion(part.stops.map { Membership(part.line, $0.station) })
      }
      return parts
    }
    return beyond
  }
}

extension Drawing.Track {
  /// The track up to a stub beyond the first and the last stop that stand out, and its faded ends.
  fileprivate func receding(from outstanding: Set<String>) -> [Drawing.Track] {
    let places = stops.indices.filter { outstanding.contains(stops[$0].station) }
    guard emphasis == .normal, let first = places.first, let last = places.last else {
      return [self]
    }
    let length = path.length
    let start =
      first > 0 ? stops[first].along - stub(stops[first].along - stops[first - 1].along) : 0
    let end =
      last + 1 < stops.count
      ? stops[last].along + stub(stops[last + 1].along - stops[last].along) : length
    func part(_ range: ClosedRange<Double>, _ members: Range<Int>, isFaded: Bool) -> [Drawing.Track]
    {
      guard range.upperBound - range.lowerBound > 1e-6,
        var part = stretch(range, with: Array(members))
      else { return [] }
      if isFaded { part.emphasis = .faded }
      return [part]
    }
    guard start > 0 || end < length else { return [self] }
    return part(0...start, 0..<first, isFaded: true)
      + part(end...length, last + 1..<stops.count, isFaded: true)
      + part(start...end, first..<last + 1, isFaded: false)
  }
}
