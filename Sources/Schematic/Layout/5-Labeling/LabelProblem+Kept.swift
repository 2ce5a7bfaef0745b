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
  ///   - reach: how far from its marker the label may be, in points.
  ///   - rooms: by variant.
  ///   - make: a candidate of a variant in a box, without the cost of leaving.
  func keeping(
    _ place: LabelPlace?, of station: Int, within reach: Double, rooms: [Point],
    in domain: [LabelCandidate], _ make: (_ variant: Int, _ box: Rect) -> LabelCandidate
  ) -> [LabelCandidate] {
    let marker = tracing.markers[station]
    guard let place, let variant = place.mostAlike(of: rooms) else { return domain }
    var kept = make(variant, place.box(of: rooms[variant], around: marker.center))
    kept.anchor = place.anchor
    kept.side = LabelSide(of: kept.box, from: marker.center)
    var result = domain
    for index in domain.indices where !domain[index].isKept(kept) {
      let isBeside =
        !domain[index].isAbsent
        && LabelSide(of: domain[index].box, from: marker.center) == kept.side
      result[index].cost += isBeside ? Price.otherPlace : Price.otherSide
      if domain[index].variant != variant { result[index].cost += Price.otherRoom }
    }
    if !domain.contains(where: { $0.isKept(kept) }), marker.distance(to: kept.box) <= reach,
      !grid.hits(kept.box, clearance: 0.5)
    {
      result.insert(kept, at: 0)
    }
    return result
  }
}

extension LabelCandidate {
  /// Whether it is the same as another but for the rounding of what is kept.
  fileprivate func isKept(_ other: LabelCandidate) -> Bool {
    variant == other.variant && anchor == other.anchor
      && max(abs(box.minX - other.box.minX), abs(box.minY - other.box.minY)) < 0.02
  }
}
