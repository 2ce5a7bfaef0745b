extension LabelProblem {
  /// What it costs that a label leaves the place that it had, for another on that side or elsewhere:
  /// more than that neighbors are on different sides, less than that two labels meet.
  private enum Price {
    static let otherPlace = 1.5
    static let otherSide = 3.5
    /// More where its name is broken otherwise.
    static let otherRoom = 1.5
  }

  /// Whether a name had a setting that it has only where room is short.
  func keepsTight(_ station: Int) -> Bool {
    guard let place = earlier.names[map.stations[station].id] else { return false }
    func has(tight: Bool) -> Bool {
      nameSettings(of: station, tight: tight).contains { place.isOf($0.room) }
    }
    return !has(tight: false) && has(tight: true)
  }

  /// The places of a label with the one that it had among them, if that is still free, and all others
  /// dearer.
  ///
  /// - Parameters:
  ///   - kept: the place that it had; nil where it had none.
  ///   - reach: how far from its marker the label may be, in points.
  func keeping(
    _ kept: LabelCandidate?, of station: Int, within reach: Double, in domain: [LabelCandidate]
  ) -> [LabelCandidate] {
    let marker = tracing.markers[station]
    guard let kept else { return domain }
    let side = LabelSide(of: kept.box, from: marker.center)
    var result = domain
    for index in domain.indices where !domain[index].isKept(kept) {
      let isBeside =
        !domain[index].isAbsent && LabelSide(of: domain[index].box, from: marker.center) == side
      result[index].cost += isBeside ? Price.otherPlace : Price.otherSide
      if domain[index].variant != kept.variant { result[index].cost += Price.otherRoom }
    }
    if !domain.contains(where: { $0.isKept(kept) }), marker.distance(to: kept.box) <= reach,
      !grid.hits(kept.box, clearance: 0.5)
    {
      result.insert(kept, at: 0)
    }
    return result
  }

  /// A station's name at the place that it had.
  func name(of station: Int, at place: LabelPlace?) -> LabelCandidate? {
    let (settings, center) = (settings[station], tracing.markers[station].center)
    return candidate(at: place, rooms: settings.map(\.room), around: center).map { found in
      var name = found
      (name.side, name.offset) = (LabelSide(of: name.box, from: center), name.box.center - center)
      name.cost = settings[name.variant].cost + ambiguity(name.box, of: station)
      return name
    }
  }

  /// A line's sign at the place that it had.
  ///
  /// - Parameter start: where the line ends; nil where it has no end.
  func sign(
    of terminus: Tracing.Terminus, from start: Point?, at place: LabelPlace?
  ) -> LabelCandidate? {
    let signs = signs[terminus.line]
    let center = tracing.markers[terminus.station].center
    return candidate(at: place, rooms: signs.map(\.room), around: center).map { found in
      var sign = found
      sign.offset = start.map { sign.box.center - $0 } ?? .zero
      sign.isNamed = signs[sign.variant].isNamed
      sign.cost = signs[sign.variant].cost + straying(sign.box, from: terminus.line)
      return sign
    }
  }

  private func candidate(
    at place: LabelPlace?, rooms: [Point], around center: Point
  ) -> LabelCandidate? {
    guard let place, let variant = place.mostAlike(of: rooms) else { return nil }
    return LabelCandidate(
      variant: variant, side: .east, box: place.box(of: rooms[variant], around: center),
      anchor: place.anchor, cost: 0)
  }

  /// The choice of the places that labels have; what was no candidate becomes one.
  ///
  /// - Returns: by label, its candidate; nil where a name has no place.
  mutating func choosing(_ places: LabelPlaces) -> [Int?] {
    let names = map.stations.indices.map { station in
      name(of: station, at: places.names[map.stations[station].id]).map {
        index(of: $0, of: station)
      }
    }
    let signs = coded.indices.map { end in
      let (label, terminus) = (map.stations.count + end, coded[end])
      let place = places.signs[map.lines[terminus.line].id]?[map.stations[terminus.station].id]
      return sign(of: terminus, from: starts[end], at: place).map { index(of: $0, of: label) }
        ?? domains[label].lastIndex(where: \.isAbsent)
    }
    return names + signs
  }

  private mutating func index(of candidate: LabelCandidate, of label: Int) -> Int {
    if let index = domains[label].firstIndex(where: { $0.isKept(candidate) }) { return index }
    domains[label].append(candidate)
    return domains[label].count - 1
  }
}

extension LabelCandidate {
  /// Whether it is the same as another but for the rounding of what is kept.
  fileprivate func isKept(_ other: LabelCandidate) -> Bool {
    variant == other.variant && anchor == other.anchor
      && max(abs(box.minX - other.box.minX), abs(box.minY - other.box.minY)) < 0.02
  }
}
