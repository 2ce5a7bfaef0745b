extension MapLayout {
  /// Gives way around what touches, then moves everything together.
  func compacted(_ found: LaidOutMap, _ names: NameBook) -> LaidOutMap {
    var best = found
    var loose = Compaction(aspect: aspect, leastGap: style.textSize * style.spacing)
    loose.clearances = Compaction.Clearances(text: 9, marker: 10, markers: 12, strokes: 16)
    var latest = found
    for _ in 0..<6 where !best.isClean {
      guard let next = compacted(latest, names, loose, isFree: true) else { break }
      latest = next
      if next.flaws < best.flaws { best = next }
      loose.leastGap *= 1.15
    }
    for isFree in [true, true, false] {
      guard let next = compacted(best, names, Compaction(aspect: aspect), isFree: isFree),
        next.flaws <= best.flaws, !best.isClean || next.extentCost < best.extentCost
      else { continue }
      best = next
    }
    return best
  }

  /// - Parameter isFree: whether names may take other places, if that is no worse.
  private func compacted(
    _ found: LaidOutMap, _ names: NameBook, _ compaction: Compaction, isFree: Bool
  ) -> LaidOutMap? {
    guard let placement = compaction.compact(found) else { return nil }
    let tracing = Tracing(
      found.map, graph: found.graph, placement: placement, order: found.order, style: style,
      scale: found.tracing.scale)
    let start = Start(graph: found.graph, positions: found.positions)
    func draw(_ labeling: Labeling) -> LaidOutMap {
      self.draw(found.map, start, placement, found.order, tracing, labeling)
    }
    let moved = draw(found.labeling.moved(from: found.placement, to: placement, found.map, tracing))
    if !isFree, moved.isClean { return moved }
    let free = draw(Labeling(found.map, tracing: tracing, style: style, names: names))
    return free.flaws <= moved.flaws ? free : moved
  }
}
