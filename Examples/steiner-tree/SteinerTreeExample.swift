internal import Foundation
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

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first, arguments.count == 1 else {
      complain(usage, status: 2)
    }
    if path == "--help" || path == "-h" {
      print(usage, terminator: "")
      return
    }
    let text: Data
    do {
      text =
        try path == "-"
        ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(filePath: path))
    } catch {
      complain("\(path): \(error.localizedDescription)\n", status: 2)
    }
    switch answer(text) {
    case .success(let answer): print(answer, terminator: "")
    case .failure(let problem): complain("\(path): \(problem)\n", status: 1)
    }
  }

  /// The instance in `text`, solved.
  static func answer(_ text: some Sequence<UInt8>) -> Result<String, SteinerInstance.Problem> {
    Result { () throws(SteinerInstance.Problem) in
      let instance = try SteinerInstance(text)
      guard let tree = instance.graph.steinerTree(connecting: instance.terminals) else {
        throw SteinerInstance.Problem(line: nil, message: "the terminals are not connected")
      }
      let value = tree.reduce(0) { $0 + $1.cost }
      return "VALUE \(value)\n" + tree.map { "\($0.from + 1) \($0.to + 1)\n" }.joined()
    }
  }

  private static func complain(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data(message.utf8))
    exit(status)
  }
}
