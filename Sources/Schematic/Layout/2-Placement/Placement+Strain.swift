extension Placement {
  /// How hard a placement is on the eye: the turns of all lines, and more where the distances
  /// between neighbors vary much.
  ///
  /// - Complexity: O(line visits).
  func strain(_ graph: LineGraph) -> Double {
    var turns = 0
    var gaps: [Double] = []
    for walk in graph.walks.joined() {
      guard let first = walk.first else { continue }
      var corners = [positions[first]]
      for (p, q) in zip(walk, walk.dropFirst()) {
        guard let segment = graph.segment(between: p, and: q) else { continue }
        let route = p < q ? routes[segment] : routes[segment].reversed()
        gaps.append(route.polylineLength)
        corners += route.dropFirst()
      }
      for i in corners.indices.dropFirst().dropLast() {
        let before = (corners[i] - corners[i - 1]).unit
        let after = (corners[i + 1] - corners[i]).unit
        if before.dot(after) < 0.99 { turns += 1 }
      }
    }
    let spread = Spread(of: gaps)
    return Double(turns) + 200 * max(0, (spread.variation ?? 0) - 0.22)
      + 200 * max(0, 0.55 - (spread.leastOverMean ?? 1))
  }
}
