public import Graphs

/// A graph with terminals to connect, generated in the manner of a family of SteinLib (Koch, Martin,
/// Voß, "SteinLib: an updated library on Steiner tree problems in graphs", 2001), from whose
/// families the instances of the PACE 2018 challenge come.
public struct TreeInstance: Sendable {
  public let name: String
  public let graph: Graph
  public let terminals: [Int]
  public let edgeCount: Int

  /// Draws the terminals first, then the edges, whose costs may depend on them.
  private init(
    _ name: String, _ vertexCount: Int, terminals count: Int, seed: UInt64,
    edges: (_ isTerminal: [Bool], _ random: inout SplitMix64) -> [Graph.Edge]
  ) {
    var random = SplitMix64(seed: seed)
    terminals = (0..<vertexCount).shuffled(using: &random).prefix(count).sorted()
    var isTerminal = [Bool](repeating: false, count: vertexCount)
    for terminal in terminals { isTerminal[terminal] = true }
    let edges = edges(isTerminal, &random)
    graph = Graph(vertexCount: vertexCount, edges: edges)
    edgeCount = edges.count
    self.name = "generated-\(name)-\(count)-\(seed)"
  }

  /// As `I080` to `I640`: an edge costs about 100, 200 or 300, by how many of its ends are
  /// terminals, so that many trees cost nearly the same.
  public static func incidence(
    vertices: Int, edges: Int, terminals: Int, seed: UInt64
  ) -> TreeInstance {
    TreeInstance("incidence-\(vertices)-\(edges)", vertices, terminals: terminals, seed: seed) {
      isTerminal, random in
      pairs(vertices, edges, &random).map { from, to in
        let ends = (isTerminal[from] ? 1 : 0) + (isTerminal[to] ? 1 : 0)
        // Nearly normal, with a standard deviation of 5.
        let spread = (0..<12).reduce(0) { sum, _ in sum + Int.random(in: -250...250, using: &random)
        }
        return Graph.Edge(from: from, to: to, cost: 100 * (1 + ends) + spread / 100)
      }
    }
  }

  /// As `C`, `D`, `E`: random edges that cost 1 ... 10.
  public static func sparse(
    vertices: Int, edges: Int, terminals: Int, seed: UInt64
  ) -> TreeInstance {
    TreeInstance("sparse-\(vertices)-\(edges)", vertices, terminals: terminals, seed: seed) {
      _, random in
      pairs(vertices, edges, &random).map {
        Graph.Edge(from: $0.0, to: $0.1, cost: Int.random(in: 1...10, using: &random))
      }
    }
  }

  /// As `cc`, and as `hc` of two letters: words, joined where they differ in one letter, for 1 or,
  /// perturbed, 100 ... 110.
  public static func code(
    length: Int, letters: Int, isPerturbed: Bool, terminals: Int, seed: UInt64
  ) -> TreeInstance {
    let count = (0..<length).reduce(1) { count, _ in count * letters }
    let kind = isPerturbed ? "perturbed" : "unit"
    return TreeInstance(
      "code-\(length)-\(letters)-\(kind)", count, terminals: terminals, seed: seed
    ) {
      _, random in
      var edges: [Graph.Edge] = []
      for word in 0..<count {
        var place = 1
        for _ in 0..<length {
          let letter = word / place % letters
          for other in letter + 1..<max(letter + 1, letters) {
            let cost = isPerturbed ? Int.random(in: 100...110, using: &random) : 1
            edges.append(Graph.Edge(from: word, to: word + (other - letter) * place, cost: cost))
          }
          place *= letters
        }
      }
      return edges
    }
  }

  /// As the wiring of chips: a grid, its columns and rows unevenly spaced, without one in ten of the
  /// edges between rows.
  public static func wiring(
    width: Int, height: Int, terminals: Int, seed: UInt64
  ) -> TreeInstance {
    TreeInstance("wiring-\(width)-\(height)", width * height, terminals: terminals, seed: seed) {
      _, random in
      let columns = (0..<width).map { _ in Int.random(in: 1...20, using: &random) }
      let rows = (0..<height).map { _ in Int.random(in: 1...20, using: &random) }
      var edges: [Graph.Edge] = []
      for y in 0..<height {
        for x in 0..<width {
          let vertex = y * width + x
          // The first column stays whole and joins the rows.
          if x + 1 < width {
            edges.append(Graph.Edge(from: vertex, to: vertex + 1, cost: columns[x]))
          }
          if y + 1 < height && (x == 0 || Int.random(in: 0..<10, using: &random) > 0) {
            edges.append(Graph.Edge(from: vertex, to: vertex + width, cost: rows[y]))
          }
        }
      }
      return edges
    }
  }

  /// Distinct pairs of vertices, enough of them to connect all.
  private static func pairs(
    _ vertices: Int, _ count: Int, _ random: inout SplitMix64
  ) -> [(Int, Int)] {
    precondition(count <= vertices * (vertices - 1) / 2, "\(count) edges have no room")
    let order = (0..<vertices).shuffled(using: &random)
    var drawn = Set<[Int]>()
    var pairs: [(Int, Int)] = []
    func add(_ one: Int, _ other: Int) {
      if one == other || !drawn.insert([min(one, other), max(one, other)]).inserted { return }
      pairs.append((min(one, other), max(one, other)))
    }
    for place in 1..<max(1, vertices) {
      add(order[place], order[Int.random(in: 0..<place, using: &random)])
    }
    while pairs.count < count {
      add(
        Int.random(in: 0..<vertices, using: &random), Int.random(in: 0..<vertices, using: &random))
    }
    return pairs
  }
}
