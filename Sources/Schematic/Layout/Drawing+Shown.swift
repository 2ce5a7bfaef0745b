extension Drawing {
  /// The drawing of a whole map with what this picture of it does not show taken out: every place,
  /// direction and size stays.
  ///
  /// A station that is not shown has no marker and no name; its line runs on to the place and ends
  /// there. Where a line does not show a station as its own, its way there is a shadow.
  ///
  /// - Parameter map: the map that the drawing is of.
  /// - Complexity: linear.
  package func showing(_ map: LineMap) -> Drawing {
    let isWhole =
      map.stations.allSatisfy(\.isShown) && map.lines.allSatisfy(\.unshown.isEmpty)
    if isWhole { return self }
    let hidden = Set(map.stations.lazy.filter { !$0.isShown }.map(\.id))
    let unshown = Dictionary(
      map.lines.map { line in (line.id, Set(line.unshown.map { map.stations[$0].id })) }
    ) { $0.union($1) }
    var result = self
    result.tracks = []
    var shadows: [Ornament] = []
    var shadowed: Set<String> = []
    // A line with nothing but places that are not shown is its sign alone.
    let bare = Set(
      tracks.filter { $0.stops.allSatisfy { hidden.contains($0.station) } }.map(\.line)
    )
    .subtracting(
      tracks.filter { !$0.stops.allSatisfy { hidden.contains($0.station) } }.map(\.line))
    for track in tracks where !bare.contains(track.line) {
      let parts = track.parts(hidden: hidden, unshown: unshown[track.line] ?? [])
      result.tracks += parts.shown
      shadows += parts.shadows.map { $0.shadow }
      for stop in parts.shadows.flatMap(\.stops) {
        shadowed.insert(track.line + "\n" + stop.station)
      }
    }
    result.background += shadows.isEmpty ? [] : [.group(Drawing.shadowGroup, shadows)]
    let shownLines = Set(result.tracks.map(\.line))
    for index in result.codes.indices where !shownLines.contains(result.codes[index].line) {
      result.codes[index].emphasis = .faded
    }
    var ends: [Ornament] = []
    for index in result.markers.indices {
      var marker = result.markers[index]
      let isGone = hidden.contains(marker.station)
      for tick in marker.ticks
      where !bare.contains(tick.line)
        && (isGone || shadowed.contains(tick.line + "\n" + marker.station))
      {
        let isShadow = shadowed.contains(tick.line + "\n" + marker.station)
        let color = marker.emphasis == .faded ? tick.color.faded : tick.color
        ends.append(
          .stroke(
            Path(through: [tick.from, tick.to]), color: isShadow ? tick.color.shadow : color,
            width: tick.width, dash: .solid))
      }
      marker.ticks.removeAll { shadowed.contains($0.line + "\n" + marker.station) }
      marker.pips.removeAll { unshown[$0.line]?.contains(marker.station) ?? false }
      result.markers[index] = marker
    }
    result.markers.removeAll { hidden.contains($0.station) }
    result.labels.removeAll { hidden.contains($0.station) }
    if !ends.isEmpty { result.ornaments.append(.group("end", ends)) }
    return result
  }
}

extension Drawing {
  /// The name of the group of shadows in ``background``.
  static let shadowGroup = "shadow"
}

extension Color {
  /// Of what is kept a place for and not shown.
  fileprivate var shadow: Color { mixed(with: .white, share: 0.8) }

  /// As of a marker in the background.
  fileprivate var faded: Color { mixed(with: .white, share: 0.7) }
}

extension Drawing.Track {
  /// The stretches of the track that are shown, and those that are shadows: between a stop that is
  /// not shown as the line's own and its neighbors. A track that shows no stop is all shadow.
  fileprivate func parts(
    hidden: Set<String>, unshown: Set<String>
  ) -> (shown: [Drawing.Track], shadows: [Drawing.Track]) {
    let isShown = stops.map { !hidden.contains($0.station) && !unshown.contains($0.station) }
    guard isShown.contains(false) else { return ([self], []) }
    guard isShown.contains(true) else { return ([], [self]) }
    guard stops.count > 1 else { return ([self], []) }
    let isShadow = zip(stops, stops.dropFirst()).map {
      unshown.contains($0.station) || unshown.contains($1.station)
    }
    var result: (shown: [Drawing.Track], shadows: [Drawing.Track]) = ([], [])
    var first = 0
    for next in isShadow.indices.dropFirst() where isShadow[next] != isShadow[first] {
      add(first, next, isShadow[first], isShown, to: &result)
      first = next
    }
    add(first, isShadow.count, isShadow[first], isShown, to: &result)
    return result
  }

  /// Adds the stretch from one stop to another.
  private func add(
    _ from: Int, _ to: Int, _ isShadow: Bool, _ isShown: [Bool],
    to result: inout (shown: [Drawing.Track], shadows: [Drawing.Track])
  ) {
    let start = from == 0 ? 0 : stops[from].along
    let end = to == stops.count - 1 ? path.length : stops[to].along
    guard end > start, let piece = path.stretches([start...end]).first else { return }
    var part = self
    part.path = piece
    part.stops = (from...to).filter { isShadow || isShown[$0] }.map { index in
      var stop = stops[index]
      stop.along -= start
      return stop
    }
    if isShadow { result.shadows.append(part) } else { result.shown.append(part) }
  }

  fileprivate var shadow: Drawing.Ornament {
    .stroke(path, color: color.shadow, width: width * 0.6, dash: .solid)
  }
}
