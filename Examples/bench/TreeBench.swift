internal import Graphs
internal import TestSupport

/// Steiner trees of generated instances of SteinLib's families, with as many terminals as are hardest
/// to prove: what is found and proven in a few seconds.
struct TreeBench: Encodable {
  struct Row: Encodable {
    var instance: String
    var vertices: Int
    var edges: Int
    var terminals: Int
    var cost: Int
    var lowerBound: Int
    /// How far the cost may lie above the optimum, at most.
    var gapPercent: Double
    var processorSeconds: Double
  }

  private(set) var rows: [Row] = []

  /// Of the processor, an instance.
  private static let secondsLimit = 5.0

  init(largest: Int) {
    let table = Table(
      "Steiner trees (CPU s, at most \(Int(Self.secondsLimit)) to prove one)",
      [
        "instance                          ", "vertices", "edges", "cost", "bound", "gap %",
        "CPU s",
      ])
    for terminals in [12, 18, 24] {
      for instance in Self.instances(terminals, largest: largest) {
        let start = Stopwatch.processorSeconds
        let tree = instance.graph.steinerTree(connecting: instance.terminals) {
          Stopwatch.processorSeconds - start > Self.secondsLimit
        }
        let time = Stopwatch.processorSeconds - start
        guard let tree else { continue }
        let gap = 100 * Double(tree.cost - tree.lowerBound) / Double(max(1, tree.lowerBound))
        let row = Row(
          instance: instance.name, vertices: instance.graph.vertexCount,
          edges: instance.edgeCount, terminals: terminals, cost: tree.cost,
          lowerBound: tree.lowerBound, gapPercent: gap, processorSeconds: time)
        rows.append(row)
        table.row([
          row.instance, "\(row.vertices)", "\(row.edges)", "\(row.cost)", "\(row.lowerBound)",
          tree.isOptimal ? "0" : Table.number(gap), Table.number(time),
        ])
      }
    }
  }

  private static func instances(_ terminals: Int, largest: Int) -> [TreeInstance] {
    let all: [TreeInstance] = [
      .incidence(vertices: 80, edges: 632, terminals: terminals, seed: 1),
      .incidence(vertices: 160, edges: 812, terminals: terminals, seed: 1),
      .incidence(vertices: 160, edges: 2544, terminals: terminals, seed: 1),
      .incidence(vertices: 320, edges: 10_208, terminals: terminals, seed: 1),
      .code(length: 8, letters: 2, isPerturbed: false, terminals: terminals, seed: 1),
      .code(length: 8, letters: 2, isPerturbed: true, terminals: terminals, seed: 1),
      .code(length: 4, letters: 4, isPerturbed: false, terminals: terminals, seed: 1),
      .code(length: 4, letters: 4, isPerturbed: true, terminals: terminals, seed: 1),
      .sparse(vertices: 1000, edges: 5000, terminals: terminals, seed: 1),
      .sparse(vertices: 2000, edges: 50_000, terminals: terminals, seed: 1),
      .wiring(width: 50, height: 40, terminals: terminals, seed: 1),
    ]
    return all.filter { $0.graph.vertexCount <= max(largest, 256) }
  }
}
