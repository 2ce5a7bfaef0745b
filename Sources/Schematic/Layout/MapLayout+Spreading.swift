extension MapLayout {
  /// Draws a map apart until its names find room, then moves it together again.
  ///
  /// Names of a map that is too dense have no room between stations that merely give way, and a
  /// program that has to part most of what there is seldom ends. Drawn large enough, most names have
  /// all of it, and what is left together again is small.
  func loosened(
    _ map: LineMap, _ names: NameBook, _ found: LaidOutMap, _ progress: (Phase) -> Bool
  ) -> LaidOutMap {
    var work = MapLayout.work(on: map)
    var best: LaidOutMap?
    let first = map.isLittle ? MapLayout.spreads : 2 * MapLayout.spreads
    for rounds in [0..<first, first..<MapLayout.mostSpreads] {
      if let best, best.isClean || !progress(.spreading) { break }
      if map.isLittle { work = MapLayout.work(on: map) }
      let wider = spread(map, names, found, rounds: rounds, progress)
      let next = compacted(wider, names, work: &work)
      if best.map({ next.flaws < $0.flaws }) ?? true { best = next }
    }
    return best ?? found
  }

  /// Draws the same placement larger, the text as before.
  ///
  /// - Parameter rounds: those of a search that draws it larger and larger; the first draws it as
  ///   large as the style wants.
  func spread(
    _ map: LineMap, _ names: NameBook, _ found: LaidOutMap,
    rounds: Range<Int> = 0..<MapLayout.spreads, _ progress: (Phase) -> Bool
  ) -> LaidOutMap {
    var best = found
    var wider = style
    // Corners and capsules shorten the way between stations; first make up for that.
    let gaps = found.whole.tracks.flatMap { track in
      zip(track.stops, track.stops.dropFirst()).map { $1.along - $0.along }
    }
    wider.spacing *= max(1, style.textSize * style.spacing / max(1, Spread(of: gaps).mean))
    for round in 0..<rounds.upperBound {
      if rounds.contains(round) {
        guard !best.isClean, progress(.spreading) else { break }
        let next = finish(
          map, names, Start(graph: found.graph, positions: found.positions), found.placement,
          style: wider)
        if next.flaws < best.flaws { best = next }
      }
      wider.spacing *= 1.22
    }
    return best
  }

  /// How often a map is drawn larger where names found no room.
  private static let spreads = 5

  /// How often, where that has to do instead of a better placement: to some twenty times the way
  /// between stations.
  private static let mostSpreads = 16
}
