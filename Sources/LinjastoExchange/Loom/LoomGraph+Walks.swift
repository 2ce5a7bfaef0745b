extension LoomGraph {
  /// The stations of a line, walk by walk, so that every edge on which it runs is on one of them:
  /// each begins at a loose end where there is one, and goes on as long as there is a way that none
  /// has taken.
  ///
  /// - Complexity: linear in the edges of the graph.
  package func walks(of line: Int) -> [[Int]] {
    let own = edges.indices.filter { edges[$0].lines.contains(line) }
    var around: [Int: [Int]] = [:]
    for index in own {
      around[edges[index].from, default: []].append(index)
      around[edges[index].to, default: []].append(index)
    }
    var rest: [Int: Int] = around.mapValues(\.count)
    var isTaken: Set<Int> = []
    let starts = around.keys.sorted {
      (rest[$0] == 1 ? 0 : (rest[$0] ?? 0) % 2 == 1 ? 1 : 2, $0)
        < (rest[$1] == 1 ? 0 : (rest[$1] ?? 0) % 2 == 1 ? 1 : 2, $1)
    }
    var walks: [[Int]] = []
    for start in starts {
      while (rest[start] ?? 0) > 0 {
        var walk = [start]
        var at = start
        while let index = around[at]?.first(where: { !isTaken.contains($0) }) {
          isTaken.insert(index)
          around[at]?.removeAll { isTaken.contains($0) }
          rest[edges[index].from]? -= 1
          rest[edges[index].to]? -= 1
          at = edges[index].from == at ? edges[index].to : edges[index].from
          walk.append(at)
        }
        let stops = walk.filter { vertices[$0].station?.passing.contains(lines[line].id) == false }
        if !stops.isEmpty { walks.append(stops) }
      }
    }
    return walks
  }
}
