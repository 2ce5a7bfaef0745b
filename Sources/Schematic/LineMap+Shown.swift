extension LineMap {
  /// What the picture shows of the map, without the stations, memberships and lines that only have
  /// their places kept.
  ///
  /// - Complexity: linear in the length of the walks.
  public var shown: LineMap {
    var place = [Int?](repeating: nil, count: stations.count)
    var shownStations: [Station] = []
    for (index, station) in stations.enumerated() where station.isShown {
      place[index] = shownStations.count
      shownStations.append(station)
    }
    let shownLines = lines.compactMap { line -> Line? in
      var own = line
      own.walks = line.walks.map { walk in
        walk.compactMap { line.unshown.contains($0) ? nil : place[$0] }
      }.filter { !$0.isEmpty }
      own.keepsLast =
        line.keepsLast && own.walks.last?.last == line.walks.last?.last.flatMap { place[$0] }
      own.assumed = Set(line.assumed.compactMap { place[$0] })
      own.unshown = []
      return own.walks.isEmpty ? nil : own
    }
    return LineMap(stations: shownStations, lines: shownLines, zones: zones)
  }
}
