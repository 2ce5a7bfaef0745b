extension LabelProblem {
  /// The names that meet something; none where only labels move, as those that find no other place stay.
  func shortages(chosen: [Int?], unsolved: [Int]) -> [LabelShortage] {
    guard room == nil else { return [] }
    let stations = Set(unsolved.filter { $0 < map.stations.count }).union(crowded).sorted()
    return stations.compactMap { station in
      guard let pick = chosen[station] else { return nil }
      let candidate = domains[station][pick]
      var obstacles: [LabelShortage.Obstacle] = []
      var overlap: Rect?
      func add(_ obstacle: LabelShortage.Obstacle, _ area: Rect) {
        if !obstacles.contains(obstacle) { obstacles.append(obstacle) }
        overlap = overlap.map { $0.union(area) } ?? area
      }
      grid.forEach(near: candidate.box, clearance: LabelProblem.clearance) { obstacle in
        let area = obstacle.area(within: candidate.box, clearance: LabelProblem.clearance)
        switch obstacle.owner {
        case .track(let index): add(.track(index), area)
        case .marker(let index): add(.marker(index), area)
        }
        return true
      }
      for other in map.stations.indices where other != station {
        guard let otherPick = chosen[other] else { continue }
        let box = domains[other][otherPick].box
        guard box.intersects(candidate.box) else { continue }
        add(.label(other), box.intersection(candidate.box))
      }
      return LabelShortage(
        station: station, box: candidate.box, side: candidate.side,
        lack: Point(x: overlap?.width ?? 0, y: overlap?.height ?? 0), obstacles: obstacles)
    }
  }
}

extension ObstacleGrid.Obstacle {
  /// The part of a box that the obstacle takes, as a rectangle.
  func area(within box: Rect, clearance: Double) -> Rect {
    let reach = half + clearance
    return Rect(
      minX: min(a.x, b.x) - reach, minY: min(a.y, b.y) - reach, maxX: max(a.x, b.x) + reach,
      maxY: max(a.y, b.y) + reach
    ).intersection(box)
  }
}
