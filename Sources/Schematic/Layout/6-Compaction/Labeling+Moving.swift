extension Labeling {
  /// The same names and codes on the same sides, each moved with its station.
  ///
  /// - Parameters:
  ///   - old: where the stations were.
  ///   - new: where they are now.
  ///   - tracing: of the map as it is now. What was short of room and meets none of it any more,
  ///     nor another name, is short no longer.
  func moved(from old: Placement, to new: Placement, _ map: LineMap, _ tracing: Tracing)
    -> Labeling
  {
    let shifts = map.stations.indices.map {
      (new.positions[$0] - old.positions[$0]) * tracing.scale.pointsPerUnit
    }
    let shiftOf = Dictionary(
      zip(map.stations, shifts).map { ($0.id, $1) }, uniquingKeysWith: { first, _ in first })
    var result = self
    result.labels = labels.map { $0.moved(by: shiftOf[$0.station] ?? .zero) }
    result.codes = codes.map { $0.moved(by: shiftOf[$0.station] ?? .zero) }
    guard !shortages.isEmpty else { return result }
    let grid = ObstacleGrid(LabelProblem.obstacles(tracing), cell: 30)
    let boxes = result.labels.map { ($0.station, $0.box) } + result.codes.map { ("", $0.box) }
    result.shortages = shortages.compactMap { shortage in
      var shortage = shortage
      let station = map.stations[shortage.station].id
      shortage.box = shortage.box.moved(by: shifts[shortage.station])
      let isStill =
        grid.hits(shortage.box, clearance: 0.5)
        || boxes.contains { $0.0 != station && $0.1.intersects(shortage.box) }
      return isStill ? shortage : nil
    }
    return result
  }
}
