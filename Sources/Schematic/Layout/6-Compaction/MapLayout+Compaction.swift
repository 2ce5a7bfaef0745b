extension MapLayout {
  /// Gives way around what touches, then moves everything together.
  ///
  /// What that may take grows with the number of stations; a very large map is left looser.
  func compacted(_ found: LaidOutMap, _ names: NameBook) -> LaidOutMap {
    var work = MapLayout.work(on: found.map)
    return compacted(found, names, work: &work)
  }

  /// The same with what is left of the work; see ``work(on:)``.
  func compacted(_ found: LaidOutMap, _ names: NameBook, work: inout Int) -> LaidOutMap {
    guard isWorthBeginning(found, work) else { return found }
    var best = found
    var loose = compaction(aspect: aspect, leastGap: style.textSize * style.spacing)
    loose.clearances = Compaction.Clearances(text: 9, marker: 10, markers: 12, strokes: 16)
    var latest = found
    // Half of the work on a large map is for moving it together; small ones never take all of it.
    let spared = found.map.isLittle ? 0 : work / 2
    for _ in 0..<6 where !best.isClean && work > spared {
      guard let placement = loose.compact(latest, work: &work) else { break }
      latest = moved(latest, names, to: placement, isFree: true)
      if latest.flaws < best.flaws { best = latest }
      loose.leastGap *= 1.15
    }
    // Of the best so far; where it is not taken, the next round would find the same.
    var tight: Placement?
    // Names of large maps seldom find better places twice; as they are, they let the map go on
    // shrinking.
    let rounds = found.map.isLittle ? [true, true, false, false] : [true, false, false]
    var extent = best.extentCost
    var closer = compaction(aspect: aspect, leastGap: gap)
    closer.isParting = names.care != .usual
    for isFree in rounds where !isFree || tight == nil {
      tight = tight ?? closer.compact(best, work: &work)
      guard let placement = tight else { break }
      let next = moved(best, names, to: placement, isFree: isFree)
      let nextExtent = next.extentCost
      let isBetter = next.flaws <= best.flaws && (!best.isClean || nextExtent < extent)
      let isSettled = best.isClean && nextExtent > MapLayout.settled * extent
      if isBetter { (best, extent, tight) = (next, nextExtent, nil) }
      if !isFree, !isBetter || isSettled { break }
    }
    return polished(parted(best, names, work: &work), names)
  }

  /// The map with its names and signs set anew, nearer together and farther apart, where that pleases
  /// more.
  func polished(_ found: LaidOutMap, _ names: NameBook) -> LaidOutMap {
    guard found.isClean, found.blemishes > 0 else { return found }
    let start = Start(graph: found.graph, positions: found.positions)
    var best = found
    var extent = found.extentCost
    let labeled = label(
      found.map, start, found.placement, found.order, found.tracing, names, style: style,
      gaps: LabelProblem.gaps)
    for next in labeled where next.isClean {
      let nextExtent = next.extentCost
      if nextExtent < extent { (best, extent) = (next, nextExtent) }
    }
    return best
  }

  /// Parts names from the markers of others to which they are nearer than to their own, where the
  /// map gains by that what it grows.
  func parted(_ found: LaidOutMap, _ names: NameBook, work: inout Int) -> LaidOutMap {
    guard found.isClean, !isCancelled(), found.strays > 0 else { return found }
    var parting = compaction(aspect: aspect, leastGap: gap)
    parting.isParting = true
    if names.care != .usual { parting.partingWeight = Compaction.carefulParting }
    guard let placement = parting.compact(found, work: &work) else { return found }
    let next = moved(found, names, to: placement, isFree: false)
    return next.isClean && next.extentCost < found.extentCost ? next : found
  }

  /// Gives way around what touches; all else stays where it is.
  func givingWay(_ found: LaidOutMap, _ names: NameBook) -> LaidOutMap {
    var work = MapLayout.work(on: found.map)
    guard isWorthBeginning(found, work) else { return found }
    var held = compaction()
    held.isHeld = true
    var best = found
    var latest = found
    for _ in 0..<3 where !best.isClean {
      guard let placement = held.compact(latest, work: &work) else { break }
      latest = moved(latest, names, to: placement, isFree: true)
      if latest.flaws < best.flaws { best = latest }
    }
    return best
  }

  /// Of its extent, what a round has to leave for another one to be worth while.
  private static let settled = 0.96

  private func compaction(
    aspect: Double? = nil, leastGap: Double = Compaction().leastGap
  ) -> Compaction {
    var compaction = Compaction(aspect: aspect, leastGap: leastGap)
    compaction.isCancelled = isCancelled
    return compaction
  }

  /// How much may be done on a map, in pivots times the square of the variables.
  static func work(on map: LineMap) -> Int {
    workPerStation * min(map.stations.count, mostWorked)
  }

  /// Whether so much work may be enough, and there is time.
  func isWorthBeginning(_ found: LaidOutMap, _ work: Int) -> Bool {
    let variables = CompactionFrame(
      found.graph, found.placement, pointsPerUnit: found.tracing.scale.pointsPerUnit
    ).variableCount
    let least = MapLayout.leastPivots * variables * variables * variables
    return least <= work && !isCancelled()
  }

  /// Maps of 100 stations take a hundredth of it.
  private static let workPerStation = 25_000_000
  /// Larger maps may take no more work than those of so many stations.
  private static let mostWorked = 640
  /// The pivots that a map takes, as a multiple of its variables: two to eleven were measured.
  private static let leastPivots = 4

  /// The map with its vertices elsewhere.
  ///
  /// - Parameter isFree: whether names may take other places, if that is no worse.
  func moved(
    _ found: LaidOutMap, _ names: NameBook, to placement: Placement, isFree: Bool
  ) -> LaidOutMap {
    let tracing = Tracing(
      found.map, graph: found.graph, placement: placement, order: found.order, style: style,
      scale: found.tracing.scale)
    let start = Start(graph: found.graph, positions: found.positions)
    func draw(_ labeling: Labeling) -> LaidOutMap {
      self.draw(found.map, start, placement, found.order, tracing, labeling)
    }
    func kept() -> LaidOutMap {
      draw(found.labeling.moved(from: found.placement, to: placement, found.map, tracing))
    }
    func free() -> LaidOutMap {
      label(found.map, start, placement, found.order, tracing, names, style: style)
    }
    // Of two that are clean the first is taken.
    let first = isFree ? free() : kept()
    if first.isClean { return first }
    let second = isFree ? kept() : free()
    let (a, b) = isFree ? (first, second) : (second, first)
    return a.flaws <= b.flaws ? a : b
  }
}

extension LineMap {
  /// What the way from a station to the next is to have at least when the map is moved together, in
  /// points: the less, the larger the map prints, until its names no longer find their places.
  ///
  /// - Parameter isChoice: whether it is one of several shapes, each with its names set with care.
  func leastGap(isChoice: Bool) -> Double {
    // Names along a lone line stand one under another.
    if lines.count == 1 { return 28 }
    if isOrdered { return isChoice ? 40 : 36 }
    // Ways that are free to choose come out so short that what stands around the map decides its size.
    return Compaction().leastGap
  }
}
