extension CoveringInstance {
  /// The same problem as an arborescence: after the graph's vertices come one for each stop and one
  /// for each requirement.
  func arborescence(_ graph: ArcStore, root: Int) -> ArborescenceProblem {
    let count = graph.vertexCount
    var arcs: [ArborescenceProblem.Arc] = []
    for vertex in 0..<count {
      for arc in Int(graph.arcs.first[vertex])..<Int(graph.arcs.first[vertex + 1])
      where graph.arcs.costs[arc] < Arcs.infinite {
        arcs.append((Int32(vertex), graph.arcs.heads[arc], graph.arcs.costs[arc]))
      }
    }
    let firstRequirement = count + stops.count
    for (index, (stop, mask)) in stops.enumerated() where stop.cost < Int(Arcs.infinite) {
      arcs.append((Int32(stop.vertex), Int32(count + index), Int32(stop.cost)))
      for bit in 0..<bitCount where mask >> UInt64(bit) & 1 != 0 {
        arcs.append((Int32(count + index), Int32(firstRequirement + bit), 0))
      }
    }
    return ArborescenceProblem(
      vertexCount: firstRequirement + bitCount, arcs: arcs, root: root,
      terminals: (0..<bitCount).map { Int32(firstRequirement + $0) }, isSymmetric: false)
  }
}

extension TreeFound {
  /// The tree of an instance that its arborescence stands for.
  ///
  /// - Parameter vertexCount: of the graph.
  init(_ found: ArborescenceSearch.Found, _ instance: CoveringInstance, vertexCount: Int) {
    self.init(cost: found.cost, lowerBound: found.lowerBound)
    for (from, to) in found.arcs {
      if Int(to) < vertexCount {
        edges.append((Int(from), Int(to)))
      } else if Int(from) < vertexCount {
        stops.append(Int(to) - vertexCount)
      }
    }
  }
}
