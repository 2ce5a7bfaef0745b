internal import ExampleSupport
internal import Foundation
internal import Graphs

/// Answers covering queries on a network and says how long each search takes.
@main
enum CoveringWalkExample {
  static let usage = """
    usage: covering-walk [--k K] [--tree] [--repeat N] NETWORK QUERIES

    Prints, for each query, the cost of the cheapest walk from its source whose stops meet all
    requirements, and the milliseconds that the search took (the median of N runs, 5 by default).
    The medians of all queries with the same number of requirements go to standard error.

      --k K       only the queries with K requirements
      --tree      the cheapest tree that contains the source instead of the cheapest walk
      --repeat N  how often each query is run

    NETWORK holds the numbers of vertices, edges and stations, then each edge's ends and cost, then
    each station's visiting cost; the stations are the first vertices. QUERIES holds the number of
    queries, then for each the number of requirements, the source and the number of stations that
    meet any, then these stations, each with the mask of the requirements that it meets.
    Exit status: 0 answered; 1 a file is faulty; 2 nothing was read.

    """

  static func main() {
    let options: Options
    switch Options.parse(Array(CommandLine.arguments.dropFirst())) {
    case .help:
      print(usage, terminator: "")
      return
    case .invalid: Program.complain(usage, status: 2)
    case .run(let parsed): options = parsed
    }
    let networkText = Program.read(options.network)
    let queriesText = Program.read(options.queries)
    let network = sound(options.network) { () throws(Problem) in try StationNetwork(networkText) }
    let queries = sound(options.queries) { () throws(Problem) in
      try network.queries(queriesText)
    }
    var timing = Timing()
    for answer in timing.answers(network, queries, options) {
      let cost = answer.cost.map(String.init) ?? "-"
      print(cost, String(format: "%.4f", answer.milliseconds))
    }
    FileHandle.standardError.write(Data(timing.summary.utf8))
  }

  /// What `read` makes of the file at `path`; ends the program when the file is faulty.
  private static func sound<Value>(_ path: String, read: () throws(Problem) -> Value) -> Value {
    do {
      return try read()
    } catch {
      Program.complain("\(path): \(error)\n", status: 1)
    }
  }
}
