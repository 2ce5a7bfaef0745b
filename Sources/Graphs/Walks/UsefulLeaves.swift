/// The stops of an instance without those on a dead end for which another dead end of the same vertex
/// does as well: it meets as much, is no farther from there and costs no more to visit.
///
/// For large undirected graphs, in which the distances of all stops are too many to look at.
struct UsefulLeaves {
  /// A dead end: where it hangs, and how far from there.
  private struct Leaf {
    var stop: Int
    var hub: Int
    var way: Int32
    var cost: Int
    var mask: UInt64
  }

  /// Ascending indices of the instance's stops.
  let kept: [Int]

  /// - Parameter arcs: of an undirected graph.
  /// - Complexity: O(stops · (log stops + kept ones of a vertex)) and the arcs at the stops.
  init(_ instance: CoveringInstance, from source: Int, _ arcs: Arcs) {
    var kept: [Int] = []
    var leaves: [Leaf] = []
    for (index, entry) in instance.stops.enumerated() {
      let vertex = entry.stop.vertex
      guard vertex != source, let end = DeadEnd(vertex, arcs) else {
        kept.append(index)
        continue
      }
      leaves.append(
        Leaf(stop: index, hub: end.hub, way: end.way, cost: entry.stop.cost, mask: entry.mask))
    }
    leaves.sort { a, b in
      if a.hub != b.hub { return a.hub < b.hub }
      // Of those that are as near and as dear, the one that meets more first.
      return (a.way, a.cost, -a.mask.nonzeroBitCount, a.stop)
        < (b.way, b.cost, -b.mask.nonzeroBitCount, b.stop)
    }
    var rivals: [Leaf] = []
    for leaf in leaves {
      if rivals.last?.hub != leaf.hub { rivals.removeAll() }
      // No rival is farther away.
      if rivals.contains(where: { leaf.mask & ~$0.mask == 0 && $0.cost <= leaf.cost }) { continue }
      rivals.append(leaf)
      kept.append(leaf.stop)
    }
    self.kept = kept.sorted()
  }
}
