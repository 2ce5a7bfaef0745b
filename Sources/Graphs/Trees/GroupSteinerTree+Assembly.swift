extension GroupSteinerTree {
  /// The tree that the parts of a search make: what hangs on free edges twice is cut, and so is
  /// whatever leads to no chosen stop.
  init(_ found: TreeFound, query: CoveringQuery, instance: CoveringInstance, graph: Graph) {
    var neighbors: [Int: [Int]] = [:]
    for (from, to) in found.edges {
      neighbors[from, default: []].append(to)
      if !graph.isDirected { neighbors[to, default: []].append(from) }
    }
    var parents: [Int: Int] = [query.source: -1]
    var order = [query.source]
    var next = 0
    while next < order.count {
      for vertex in neighbors[order[next]] ?? [] where parents[vertex] == nil {
        parents[vertex] = order[next]
        order.append(vertex)
      }
      next += 1
    }

    choices = []
    var open = query.allRequirements
    let stops = Set(found.stops).map { instance.stops[$0].stop }.sorted {
      ($0.vertex, $0.group, $0.covers) < ($1.vertex, $1.group, $1.covers)
    }
    cost = 0
    var needed: Set<Int> = []
    for stop in stops {
      if stop.covers & open == 0 && !query.forced.contains(stop.group) { continue }
      choices.append(Choice(stop: stop, newlyCovered: stop.covers & open))
      open &= ~stop.covers
      cost += stop.cost
      needed.insert(stop.vertex)
    }
    edges = []
    for vertex in order.reversed() where needed.contains(vertex) {
      guard let parent = parents[vertex], parent >= 0 else { continue }
      needed.insert(parent)
      let price = graph.cheapestArc(from: parent, to: vertex) ?? 0
      edges.append(Graph.Edge(from: parent, to: vertex, cost: price))
      cost += price
    }
    edges.reverse()
    uncovered = instance.uncovered
    unmetForced = instance.unmetForced
    lowerBound = min(cost, found.lowerBound)
  }
}
