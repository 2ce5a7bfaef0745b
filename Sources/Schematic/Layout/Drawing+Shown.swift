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
  /// The stretches of the track that are shown, and those that are shadows: the way to a stop that is
  /// not shown as the line's own, but for a stub at every stop that is. A track that shows no stop is
  /// all shadow.
  fileprivate func parts(
    hidden: Set<String>, unshown: Set<String>
  ) -> (shown: [Drawing.Track], shadows: [Drawing.Track]) {
    let isOwn = stops.map { !hidden.contains($0.station) && !unshown.contains($0.station) }
    guard isOwn.contains(false) else { return ([self], []) }
    guard isOwn.contains(true) else { return ([], [self]) }
    guard stops.count > 1 else { return ([self], []) }
    var solid: [ClosedRange<Double>] = []
    func add(_ from: Double, _ to: Double) {
      if let last = solid.last, from <= last.upperBound + 1e-6 {
        solid[solid.count - 1] = last.lowerBound...max(last.upperBound, to)
      } else {
        solid.append(from...to)
      }
    }
    let total = path.length
    for (index, pair) in zip(stops, stops.dropFirst()).enumerated() {
      let from = index == 0 ? 0 : pair.0.along
      let to = index + 2 == stops.count ? total : pair.1.along
      guard to > from else { continue }
      if !unshown.contains(pair.0.station), !unshown.contains(pair.1.station) {
        add(from, to)
      } else {
        let stub = min(3 * width, (to - from) / 3)
        if isOwn[index] { add(from, from + stub) }
        if isOwn[index + 1] { add(to - stub, to) }
      }
    }
    var shadows: [ClosedRange<Double>] = []
    var end = 0.0
    for range in solid {
      if range.lowerBound > end + 1e-6 { shadows.append(end...range.lowerBound) }
      end = range.upperBound
    }
    if total > end + 1e-6 { shadows.append(end...total) }
    let own = Set(stops.indices.filter { isOwn[$0] })
    let others = Set(stops.indices).subtracting(own)
    return (
      solid.compactMap { stretch($0, with: own) }, shadows.compactMap { stretch($0, with: others) }
    )
  }

  /// A stretch of the track with those of some stops, by index, that lie on it.
  private func stretch(_ range: ClosedRange<Double>, with members: Set<Int>) -> Drawing.Track? {
    guard let piece = path.stretches([range]).first else { return nil }
    var part = self
    part.path = piece
    part.stops = stops.indices.filter {
      members.contains($0)
        && (range.lowerBound - 1e-6...range.upperBound + 1e-6).contains(stops[$0].along)
    }.map { index in
      var stop = stops[index]
      stop.along = max(0, stop.along - range.lowerBound)
      return stop
    }
    return part
  }

  fileprivate var shadow: Drawing.Ornament {
    .stroke(path, color: color.shadow, width: width * 0.6, dash: .solid)
  }
}
