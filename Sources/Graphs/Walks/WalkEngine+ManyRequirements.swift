extension WalkEngine {
  /// The best order found, with a proven bound; exact up to `exactLimit` requirements.
  ///
  /// Beyond, up to `SegmentSearch.limit`, one search goes as far as it may. Of still more, a walk for
  /// some of the requirements bounds the walk for all of them. The hardest ones are taken first, and
  /// those that the walk misses are added until it misses none, which proves it best, or the limit
  /// is reached. Whatever is missed then is covered by walks that go on where the first one ends, and
  /// the visits of all of them are put into their best order.
  func bestOrder(
    _ instance: CoveringInstance, from source: Int, isCancelled: () -> Bool
  ) -> Order? {
    if instance.bitCount <= Self.exactLimit {
      return exactOrder(instance, from: source, isCancelled: isCancelled)
    }
    if instance.bitCount <= SegmentSearch.limit && instance.stops.count <= DistanceTable.limit {
      return bestSegments(instance, from: source, isCancelled: isCancelled)
    }
    var chosen = instance.rarestRequirements(in: instance.all, count: Self.exactLimit - 4)
    var best: Order?
    var lowerBound = 0
    while true {
      let part = instance.restricted(to: chosen)
      guard let walk = exactOrder(part.instance, from: source, isCancelled: isCancelled) else {
        // In a directed graph, not even this part has a walk.
        return nil
      }
      lowerBound = max(lowerBound, walk.lowerBound)
      let order = walk.order.map { part.stops[$0] }
      let missed = instance.all & ~instance.covered(by: order)
      if let whole = completed(
        order, cost: walk.cost, missed: missed, instance, from: source, isCancelled),
        whole.cost < best?.cost ?? .max
      {
        best = whole
      }
      let room = Self.exactLimit - chosen.nonzeroBitCount
      if missed == 0 || room == 0 || isCancelled() { break }
      chosen |= instance.rarestRequirements(in: missed, count: min(2, room))
    }
    best?.lowerBound = lowerBound
    return best
  }

  /// The best order that one search finds before it is cancelled or its memory is spent.
  private func bestSegments(
    _ instance: CoveringInstance, from source: Int, isCancelled: () -> Bool
  ) -> Order? {
    let common = instance.commonRequirementsFirst()
    guard var best = exactOrder(common, from: source, isCancelled: isCancelled) else { return nil }
    if best.lowerBound < best.cost,
      let ordered = reordered(best.order, cost: best.cost, instance, from: source, isCancelled)
    {
      (best.order, best.cost) = (ordered.order, ordered.cost)
    }
    return best
  }

  /// `order` continued until nothing is missed, its visits then put in their best order.
  private func completed(
    _ order: [Int], cost: Int, missed: UInt64, _ instance: CoveringInstance, from source: Int,
    _ isCancelled: () -> Bool
  ) -> Order? {
    var order = order
    var cost = cost
    var missed = missed
    if missed == 0 { return (order, cost, 0) }
    while missed != 0 {
      let rest = instance.restricted(
        to: instance.rarestRequirements(in: missed, count: Self.exactLimit - 4))
      let end = order.last.map { instance.stops[$0].stop.vertex } ?? source
      guard let walk = exactOrder(rest.instance, from: end, isCancelled: isCancelled) else {
        return nil
      }
      order += walk.order.map { rest.stops[$0] }
      cost += walk.cost
      missed &= ~instance.covered(by: order)
    }
    return reordered(order, cost: cost, instance, from: source, isCancelled)
  }

  /// The visits of `order` that are needed, in their best order.
  private func reordered(
    _ order: [Int], cost: Int, _ instance: CoveringInstance, from source: Int,
    _ isCancelled: () -> Bool
  ) -> Order? {
    let order = instance.withoutSpareStops(order)
    guard order.count <= Self.exactLimit else { return (order, cost, 0) }
    var visits = CoveringInstance(visiting: order.map { instance.stops[$0].stop })
    visits.bitCount = order.count
    guard let sorted = exactOrder(visits, from: source, isCancelled: isCancelled) else {
      return nil
    }
    return (sorted.order.map { order[$0] }, min(cost, sorted.cost), 0)
  }
}
