extension GroupSteinerTree {
  /// The tree that the parts of a search make.
  init(_ found: TreeFound, query: CoveringQuery, instance: CoveringInstance, graph: Graph) {
    choices = []
    var open = query.allRequirements
    let stops = Set(found.stops).map { instance.stops[$0].stop }.sorted {
      ($0.vertex, $0.group, $0.covers) < ($1.vertex, $1.group, $1.covers)
    }
    cost = 0
    for stop in stops {
      if stop.covers & open == 0 && !query.forced.contains(stop.group) { continue }
      choices.append(Choice(stop: stop, newlyCovered: stop.covers & open))
      open &= ~stop.covers
      cost += stop.cost
    }
    edges = graph.edges(
      found.edges, from: query.source, to: Set(choices.map { $0.stop.vertex }))
    cost += edges.reduce(0) { $0 + $1.cost }
    uncovered = instance.uncovered
    unmetForced = instance.unmetForced
    lowerBound = min(cost, found.lowerBound)
  }
}
