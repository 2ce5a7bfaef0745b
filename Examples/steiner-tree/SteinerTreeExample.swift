internal import ExampleSupport
internal import Graphs

/// Connects the terminals of a Steiner tree instance, to the optimum where it can be proven in time.
@main
enum SteinerTreeExample {
  static let usage = """
    usage: steiner-tree [--seconds N] FILE

    Reads an undirected graph with terminals in the format of the PACE 2018 challenge from FILE, or
    from standard input where FILE is -. Prints the cost of the best tree found that connects all
    terminals, then its edges, a line each, vertices counted from 1:
      VALUE 503 OPTIMAL
      1 5
      …
    OPTIMAL says that no tree is cheaper. Where that is not proven after N seconds (60), or for want
    of memory, the first line has what no tree is cheaper than, and how far above it the tree is:
      VALUE 503 BOUND 490 GAP 2.6 %
    Up to 20 terminals are mostly a matter of a second; beyond 33 only some instances are proven.
    Exit status: 0 solved; 1 the instance is faulty or has no tree; 2 nothing was read.

    """

  static func main() {
    Program.answerFile(usage: usage, seconds: 60) { answer($0, isOutOfTime: $1) }
  }

  /// The instance in `text`, solved.
  static func answer(
    _ text: some Sequence<UInt8>, isOutOfTime: () -> Bool = { false }
  ) -> Result<String, Problem> {
    Result { () throws(Problem) in
      let instance = try SteinerInstance(text)
      guard
        let tree = instance.graph.steinerTree(
          connecting: instance.terminals, isCancelled: isOutOfTime)
      else {
        throw Problem("the terminals are not connected, or lie 2^29 or farther apart")
      }
      let proof = Program.proof(cost: tree.cost, lowerBound: tree.lowerBound)
      return "VALUE \(tree.cost) \(proof)\n"
        + tree.edges.map { "\($0.from + 1) \($0.to + 1)\n" }.joined()
    }
  }
}
