extension MapLayout {
  /// Moves everything together around names that are set with the utmost care, and where that does not
  /// become clean, with a little less.
  ///
  /// - Parameter stretched: with its names set as usual.
  /// - Complexity: twice that of ``tightened(_:_:_:_:)`` where it is moved apart on the way.
  func carefullyTightened(
    _ map: LineMap, _ stretched: LaidOutMap, _ progress: (Phase) -> Bool
  ) -> LaidOutMap {
    func relabeled(_ found: LaidOutMap, _ names: NameBook) -> LaidOutMap {
      label(
        map, Start(graph: found.graph, positions: found.positions), found.placement, found.order,
        found.tracing, names, style: style)
    }
    let utmost = NameBook(map, style: style, hyphenation: hyphenation, care: .utmost)
    let best = tightened(map, utmost, relabeled(stretched, utmost), progress)
    if best.isClean { return best }
    let high = NameBook(map, style: style, hyphenation: hyphenation, care: .high)
    let next = compacted(relabeled(best, high), high)
    return next.flaws < best.flaws ? next : best
  }
}
