extension [Drawing.Label] {
  /// The names, those of one line that stand beside the tick at the end of an upright line, a little
  /// above or below it, moved to its height where that is free: there they read as the names before
  /// them do.
  ///
  /// - Parameter codes: what else stands around the ends.
  /// - Complexity: linear in the pieces of the tracks for each name that could be moved.
  func leveled(beside tracing: Tracing, _ codes: [Drawing.Code]) -> [Drawing.Label] {
    let ends = Dictionary(
      tracing.markers.enumerated().filter { $1.endsUpright }.map { ($1.station, $0) }
    ) { first, _ in first }
    var result = self
    lazy var obstacles = LabelProblem.obstacles(tracing)
    for (place, label) in enumerated() {
      guard let end = ends[label.station], let level = label.level(beside: tracing.markers[end])
      else { continue }
      let room = level.inset(by: -LabelProblem.clearance)
      let isFree =
        !codes.contains { $0.box.intersects(room) }
        && !result.contains { $0.station != label.station && $0.box.intersects(room) }
        && obstacles.allSatisfy {
          $0.owner == .marker(end) || !$0.box.intersects(room)
            || Nearness.distance($0.a, $0.b, level) >= $0.half + LabelProblem.clearance
        }
      guard isFree else { continue }
      result[place] = label.moved(by: level.center - label.box.center)
    }
    return result
  }
}

extension Drawing.Label {
  /// The box at the height of the marker, or nil where it is there already, or not beside it, or has
  /// room for several lines.
  fileprivate func level(beside marker: Drawing.Marker) -> Rect? {
    guard let size = lines.first?.size, box.height < 1.5 * size else { return nil }
    let sites = LabelSites(marker, textSize: size)
    let gap = max(box.minX - sites.bounds.maxX, sites.bounds.minX - box.maxX)
    let shift = marker.center.y - box.center.y
    guard gap > sites.gap - 0.01, abs(shift) > 0.01, abs(shift) < size else { return nil }
    return box.moved(by: Point(x: 0, y: shift))
  }
}

extension Drawing.Marker {
  /// Whether lines end here, upright ones alone.
  fileprivate var endsUpright: Bool {
    !ticks.isEmpty && ticks.allSatisfy { abs($0.from.y - $0.to.y) < 0.01 }
  }
}
