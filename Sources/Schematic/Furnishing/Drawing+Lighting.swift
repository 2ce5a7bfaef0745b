extension Drawing {
  /// A stretch of one line to be lit, in either direction.
  public struct Leg: Hashable, Sendable {
    /// The line's id, as in ``Track/line``.
    public var line: String
    /// The id of the station at one end.
    public var from: String
    /// The id of the station at the other end.
    public var to: String

    /// All three are ids, not names.
    public init(line: String, from: String, to: String) {
      self.line = line
      self.from = from
      self.to = to
    }
  }

  /// A station to be numbered, on one of its lines if one is given.
  public struct Visit: Hashable, Sendable {
    /// The station's id, as in ``Marker/station``.
    public var station: String
    /// The id of the line on which the number stands; nil for the first end of the marker's spine.
    public var line: String?

    /// Both are ids, not names.
    public init(station: String, line: String?) {
      self.station = station
      self.line = line
    }
  }

  /// The drawing with a way through it: the legs stand out along the lines' own tracks, the visits
  /// are ringed and numbered from 1, everything else is faded but for the codes of the lines that are
  /// ridden or visited.
  ///
  /// A leg between stations that no track of the line joins is left out.
  public func lit(legs: [Leg], visits: [Visit]) -> Drawing {
    var lit = self
    let named = Set(visits.map(\.station))
    for index in lit.tracks.indices { lit.tracks[index].emphasis = .faded }
    for index in lit.markers.indices {
      lit.markers[index].emphasis = named.contains(lit.markers[index].station) ? .marked : .faded
    }
    let ridden = Set(legs.map(\.line) + visits.compactMap(\.line))
    for index in lit.codes.indices where !ridden.contains(lit.codes[index].line) {
      lit.codes[index].emphasis = .faded
    }
    var seen: Set<Leg> = []
    for leg in legs where seen.insert(leg).inserted {
      if let track = track(of: leg) { lit.tracks.append(track) }
    }
    for (index, visit) in visits.enumerated() {
      guard let marker = markers.first(where: { $0.station == visit.station }),
        let at = marker.pips.first(where: { $0.line == visit.line })?.at ?? marker.spine.first
      else { continue }
      // No larger than the marker needs, so that its ring stays in sight.
      let radius = max(6, min(8, marker.radius))
      lit.ornaments.append(
        .disc(center: at, radius: radius, fill: .ink, stroke: .highlight, strokeWidth: 1))
      lit.ornaments.append(
        .text(
          Text(
            "\(index + 1)", at: at + Point(x: 0, y: radius * 0.45), anchor: .middle,
            size: radius * 1.3, isBold: true,
            color: .white)))
    }
    return lit
  }

  private func track(of leg: Leg) -> Track? {
    var best: (track: Track, from: Track.Stop, to: Track.Stop)?
    for track in tracks where track.line == leg.line {
      for from in track.stops where from.station == leg.from {
        for to in track.stops where to.station == leg.to {
          if let found = best,
            abs(found.from.along - found.to.along) <= abs(from.along - to.along)
          {
            continue
          }
          best = (track, from, to)
        }
      }
    }
    guard let (track, from, to) = best, from.along != to.along else { return nil }
    let range = min(from.along, to.along)...max(from.along, to.along)
    guard let path = track.path.stretches([range]).first else { return nil }
    let stops = track.stops.filter { range.contains($0.along) }.map {
      Track.Stop(station: $0.station, at: $0.at, along: $0.along - range.lowerBound)
    }
    return Track(
      line: track.line, color: track.color, width: track.width * 1.3, dash: track.dash,
      emphasis: .normal, path: path, stops: stops)
  }
}
