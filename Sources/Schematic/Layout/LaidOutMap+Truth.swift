extension LaidOutMap {
  /// The layout without the lines that would tell a falsehood: that a line visits a station which is
  /// not its own, or passes by one that is. Only very dense maps have such lines.
  ///
  /// - Complexity: that of judging the drawing, where there is a defect; else constant.
  var truthful: LaidOutMap {
    var result = self
    // Only where a name is short of room has nobody looked yet.
    result.falsehoods =
      shortages.isEmpty
      ? defects.compactMap(Drawing.FalseMembership.init)
      : whole.uniform(in: .missing).falseMemberships(against: map)
    if !isClean {
      // What a line just reaches of the largest marker it may miss of the smallest.
      let known = Set(result.falsehoods)
      result.falsehoods += whole.uniform(in: .active).falseMemberships(against: map)
        .filter { !known.contains($0) }
    }
    guard !result.falsehoods.isEmpty else { return self }
    let lines = Set(result.falsehoods.map(\.line))
    result.whole = whole.without(lines: lines)
    return result
  }
}

extension Drawing {
  /// The drawing without some lines, by id; the stations stay.
  func without(lines: Set<String>) -> Drawing {
    var result = self
    result.tracks.removeAll { lines.contains($0.line) }
    result.codes.removeAll { lines.contains($0.line) }
    for index in result.markers.indices {
      result.markers[index].pips.removeAll { lines.contains($0.line) }
      result.markers[index].ticks.removeAll { lines.contains($0.line) }
    }
    return result
  }
}
