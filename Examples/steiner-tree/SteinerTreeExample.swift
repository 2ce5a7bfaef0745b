internal import ExampleSupport
internal import Graphs

/// Solves a Steiner tree instance to the optimum.
@main
enum SteinerTreeExample {
  static let usage = """
    usage: steiner-tree FILE

    Reads an undirected graph with terminals in the format of the PACE 2018 challenge from FILE, or
    from standard input where FILE is -. Prints the cost of the cheapest tree that connects all
    terminals, then its edges, a line each, vertices counted from 1:
      VALUE 503
      1 5
      …
    The time grows with 3^terminals: up to 14 are a matter of seconds.
    Exit status: 0 solved; 1 the instance is faulty or has no tree; 2 nothing was read.

    """

  static func main() { Program.answerFile(usage: usage) { answer($0) } }

  /// The instance in `text`, solved.
  static func answer(_ text: some Sequence<UInt8>) -> Result<String, Problem> {
    Result { () throws(Problem) in
      let instance = try SteinerInstance(text)
      guard let tree = instance.graph.steinerTree(connecting: instance.terminals) else {
        throw Problem("the terminals are not connected")
      }
      return "VALUE \(tree.cost)\nBOUND \(tree.lowerBound)\n" + tree.edges.map { "\($0.from + 1) \($0.to + 1)\n" }.joined()
    }
  }
}
