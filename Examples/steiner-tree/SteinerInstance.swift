internal import ExampleSupport
internal import Graphs

/// A graph with terminals in the format of the PACE 2018 challenge, a small SteinLib: a section
/// `Graph` with `Nodes`, `Edges` and a line `E from to cost` an edge, a section `Terminals` with
/// `Terminals` and a line `T vertex` a terminal. Vertices are counted from 1; other sections are
/// passed over.
struct SteinerInstance {
  let graph: Graph
  let terminals: [Int]

  init(_ text: some Sequence<UInt8>) throws(Problem) {
    var vertexCount: Int?
    var edges: [Graph.Edge] = []
    var terminals: [Int] = []
    let lines = String(decoding: Array(text), as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let keyword = words.first?.lowercased() else { continue }
      if keyword == "eof" { break }
      let shape: Int
      switch keyword {
      case "nodes", "t": shape = 1
      case "e": shape = 3
      default: continue
      }
      let numbers = words.dropFirst().compactMap { Int($0) }
      guard numbers.count == shape, words.count == shape + 1 else {
        throw Problem(
          line: index + 1, "expected \(shape) whole numbers after ‘\(words[0])’")
      }
      if keyword == "nodes" {
        guard (0...1 << 26).contains(numbers[0]) else {
          throw Problem(line: index + 1, "\(numbers[0]) cannot be a number of vertices")
        }
        vertexCount = numbers[0]
        continue
      }
      for vertex in numbers.prefix(2) where !(1...max(vertexCount ?? 0, 1)).contains(vertex) {
        throw Problem(line: index + 1, "\(vertex) is no vertex")
      }
      if keyword == "t" {
        terminals.append(numbers[0] - 1)
      } else {
        guard (0...1 << 29).contains(numbers[2]) else {
          throw Problem(line: index + 1, "\(numbers[2]) cannot be a cost")
        }
        edges.append(Graph.Edge(from: numbers[0] - 1, to: numbers[1] - 1, cost: numbers[2]))
      }
    }
    guard let vertexCount else { throw Problem("there is no line ‘Nodes’") }
    guard vertexCount > 0 || (edges.isEmpty && terminals.isEmpty) else {
      throw Problem("a graph without vertices has no edges or terminals")
    }
    graph = Graph(vertexCount: vertexCount, edges: edges)
    self.terminals = terminals
  }
}
