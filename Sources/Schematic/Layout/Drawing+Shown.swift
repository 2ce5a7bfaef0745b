extension Drawing {
  /// The drawing of a whole map with what this picture of it does not show taken out: every place,
  /// direction and size stays.
  ///
  /// A station that is not shown has no marker and no name; its line runs on to the place and ends
  /// there. Where the place is kept for what is missing, the line ends at the station before it, and
  /// a thin stem leads to a sign that stands beyond. Where a line does not show a station as its own,
  /// its way there is a shadow, and its sign at the end of a shadow lies back, unless no other of its
  /// signs would stand out. A line with nothing but places that are not shown is left to the legend.
  ///
  /// - Parameters:
  ///   - map: the map that the drawing is of.
  ///   - isReceding: whether the stretches of a line that lead to nobody who stands out lie back.
  /// - Complexity: linear.
  package func showing(_ map: LineMap, isReceding: Bool = false) -> Drawing {
    var whole = self
    let kept = whole.endLines(before: map.placesKept)
    let beyond = isReceding ? whole.recede(in: map) : []
    return whole.showing(Sight(of: whole, map), kept, beyond)
  }

  private func showing(
    _ sight: Sight, _ kept: [KeptEnd], _ beyond: Set<Membership>
  ) -> Drawing {
    let parts = tracks.filter { sight.lines.contains($0.line) }.map { $0.parts(in: sight) }
    let shadows = parts.flatMap(\.shadows)
    let shadowed = Set(
      shadows.flatMap { track in track.stops.map { Membership(track.line, $0.station) } })
    let ends = markers.flatMap { $0.looseEnds(in: sight, shadowed) }

    var result = self
    result.tracks = parts.flatMap(\.shown)
    result.markers = markers.filter { sight.shows($0.station) }
    for index in result.markers.indices { result.markers[index].clear(shadowed, sight.unshown) }
    result.labels.removeAll { !sight.shows($0.station) }
    result.codes.removeAll { !sight.lines.contains($0.line) }
    result.fadeSigns(at: kept.reach(of: shadowed), beyond: kept.reach(of: beyond))
    if !shadows.isEmpty {
      result.background.append(.group(Drawing.shadowGroup, shadows.map(\.shadow)))
    }
    let stems = result.stems(along: kept, shadowed)
    if !stems.isEmpty { result.background.append(.group(Drawing.stemGroup, stems)) }
    if !ends.isEmpty { result.ornaments.append(.group("end", ends)) }
    return result
  }

  /// Fades the signs of lines that show no track, those at the ends of shadows where the line has
  /// another that stands out, and the bare codes at ends that lie back; with none that stands out, the
  /// one that says the line's name does, else the first.
  private mutating func fadeSigns(at shadowed: Set<Membership>, beyond: Set<Membership>) {
    let drawn = Set(tracks.map(\.line))
    for (line, own) in Dictionary(grouping: codes.indices, by: { codes[$0].line }) {
      let pale = own.filter { index in
        let end = Membership(line, codes[index].station)
        return shadowed.contains(end) || beyond.contains(end) && !codes[index].isNamed
      }
      let kept = pale.count == own.count ? pale.first { codes[$0].isNamed } ?? pale.first : nil
      for index in drawn.contains(line) ? pale.filter({ $0 != kept }) : own {
        codes[index].emphasis = .faded
      }
    }
  }

  /// The name of the group of shadows in ``background``.
  static let shadowGroup = "shadow"
  /// The name of the group of stems in ``background``.
  static let stemGroup = "stem"
}

extension LineMap {
  /// The ids of what is missing and not shown.
  fileprivate var placesKept: Set<String> {
    Set(stations.lazy.filter { $0.state == .missing && !$0.isShown }.map(\.id))
  }
}

/// What a picture shows of a drawing.
struct Sight {
  /// Of stations, by id.
  private let hidden: Set<String>
  /// What lines do not show as their own.
  let unshown: Set<Membership>
  /// The lines with a station that is shown, by id.
  let lines: Set<String>

  init(of drawing: Drawing, _ map: LineMap) {
    let hidden = Set(map.stations.lazy.filter { !$0.isShown }.map(\.id))
    self.hidden = hidden
    unshown = Set(
      map.lines.flatMap { line in
        line.unshown.map { Membership(line.id, map.stations[$0].id) }
      })
    lines = Set(
      drawing.tracks.lazy.filter { track in
        track.stops.contains { !hidden.contains($0.station) }
      }.map(\.line))
  }

  func shows(_ station: String) -> Bool { !hidden.contains(station) }
}

extension Drawing.Marker {
  /// The bars at the ends of lines that stay, or are shadows, without the marker.
  fileprivate func looseEnds(in sight: Sight, _ shadowed: Set<Membership>) -> [Drawing.Ornament] {
    ticks.filter { sight.lines.contains($0.line) }.compactMap { tick in
      let isShadow = shadowed.contains(Membership(tick.line, station))
      guard isShadow || !sight.shows(station) else { return nil }
      let color = emphasis == .faded ? tick.color.fadedMarker : tick.color
      return .stroke(
        Path(through: [tick.from, tick.to]), color: isShadow ? tick.color.shadow : color,
        width: tick.width, dash: .solid)
    }
  }

  /// Takes away the bars of shadows, and the marks of lines that do not show the station.
  fileprivate mutating func clear(_ shadowed: Set<Membership>, _ unshown: Set<Membership>) {
    ticks.removeAll { shadowed.contains(Membership($0.line, station)) }
    pips.removeAll { unshown.contains(Membership($0.line, station)) }
  }
}

extension Color {
  /// Of what is kept a place for and not shown.
  var shadow: Color { mixed(with: .white, share: 0.8) }
}
