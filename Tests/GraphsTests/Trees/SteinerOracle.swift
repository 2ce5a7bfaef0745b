import Graphs
import TestSupport

/// A slow second algorithm for Steiner trees: Dreyfus and Wagner over a full table of distances.
enum SteinerOracle {
  private static let infinite = Int.max / 4

  /// The least cost of a tree that connects the terminals, or that leads from the last of them to
  /// the others where edges have one direction; nil when there is none.
  static func cost(
    _ count: Int, _ edges: [Graph.Edge], _ terminals: [Int], isDirected: Bool = false
  ) -> Int? {
    var distance = (0..<count).map { vertex in
      (0..<count).map { $0 == vertex ? 0 : infinite }
    }
    for edge in edges {
      distance[edge.from][edge.to] = min(distance[edge.from][edge.to], edge.cost)
      if isDirected { continue }
      distance[edge.to][edge.from] = min(distance[edge.to][edge.from], edge.cost)
    }
    for middle in 0..<count {
      for one in 0..<count {
        for other in 0..<count {
          distance[one][other] = min(
            distance[one][other], distance[one][middle] + distance[middle][other])
        }
      }
    }
    guard let root = terminals.last else { return 0 }
    let others = terminals.dropLast()
    if others.isEmpty { return 0 }
    var costs = [[Int]](repeating: [], count: 1 << others.count)
    for set in 1..<1 << others.count {
      if set.nonzeroBitCount == 1 {
        costs[set] = distance.map { $0[others[set.trailingZeroBitCount]] }
        continue
      }
      var row = [Int](repeating: infinite, count: count)
      var part = (set - 1) & set
      while part > set ^ part {
        for vertex in 0..<count {
          row[vertex] = min(row[vertex], costs[part][vertex] + costs[set ^ part][vertex])
        }
        part = (part - 1) & set
      }
      costs[set] = (0..<count).map { vertex in
        (0..<count).reduce(infinite) { min($0, row[$1] + distance[vertex][$1]) }
      }
    }
    let cost = costs[costs.count - 1][root]
    return cost < infinite ? cost : nil
  }

  /// A small graph with ties, a hypercube or one of random edges, and some of its vertices.
  static func random(_ random: inout SplitMix64) -> (Int, [Graph.Edge], [Int]) {
    let least = Int.random(in: 0...1, using: &random)
    let most = [1, 2, 10].randomElement(using: &random) ?? 1
    let isCube = Int.random(in: 0..<3, using: &random) == 0
    let count = isCube ? 16 : Int.random(in: 6...15, using: &random)
    let pairs =
      isCube
      ? (0..<16).flatMap { vertex in (0..<4).map { (vertex, vertex ^ 1 << $0) } }
      : (0..<2 * count).map { _ in
        (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
      }
    let edges = pairs.filter { $0.0 < $0.1 }.map {
      Graph.Edge(from: $0.0, to: $0.1, cost: Int.random(in: least...most, using: &random))
    }
    let terminals = (0..<count).shuffled(using: &random)
    return (count, edges, Array(terminals.prefix(Int.random(in: 3...7, using: &random))))
  }
}
