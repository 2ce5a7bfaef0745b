/// A vertex from which every arc leads to one other, its hub: all ways on begin with the shortest of
/// these arcs.
struct DeadEnd {
  let hub: Int
  /// To the hub.
  let way: Int32

  /// Nil for a vertex that goes on to several others, to itself or to none.
  ///
  /// - Complexity: O(arcs of the vertex).
  init?(_ vertex: Int, _ arcs: Arcs) {
    let range = Int(arcs.first[vertex])..<Int(arcs.first[vertex + 1])
    guard let first = range.first, Int(arcs.heads[first]) != vertex,
      range.allSatisfy({ arcs.heads[$0] == arcs.heads[first] })
    else { return nil }
    hub = Int(arcs.heads[first])
    way = range.reduce(Int32.max) { min($0, arcs.costs[$1]) }
  }
}
