import Linjasto
import LinjastoExchange
import Schematic
import Testing

@Suite(.enabled(if: Peer.python != nil, "\(Peer.reason)"))
struct GraphReadersTests {
  @Test(arguments: ["graphml networkx", "graphml igraph", "gexf networkx", "dot graphviz"])
  func `another program reads every node and edge with what is said of it`(
    _ reader: String
  ) throws {
    let found = try GraphReaders.found.get()
    for sample in try GraphReaders.samples.get() {
      for graph in sample.graphs {
        let name = "\(sample.name)-\(graph.form.rawValue).\(reader)"
        let read = try #require(found[name], "\(name)")
        try compare(read, graph, name)
      }
    }
  }

  private func compare(_ read: JSON, _ graph: DataGraph, _ name: String) throws {
    guard case .object(let nodes)? = read["nodes"], let edges = read["edges"]?.array else {
      Issue.record("\(name) tells no graph")
      return
    }
    #expect(Set(nodes.map(\.key)) == Set(graph.nodes.map(\.id)), "\(name)")
    #expect(nodes.count == graph.nodes.count, "\(name)")
    let byID = Dictionary(uniqueKeysWithValues: nodes.map { ($0.key, $0.value) })
    var wrong: [String] = []
    for node in graph.nodes {
      let values = try #require(byID[node.id])
      wrong += differences(values, node.attributes, name).map { "\(node.id) \($0)" }
      if let place = node.place { wrong += misplaced(values, place).map { "\(node.id) \($0)" } }
    }
    #expect(edges.count == graph.edges.count, "\(name)")
    let byEnds = Dictionary(
      uniqueKeysWithValues: edges.compactMap { edge -> (Set<String>, JSON)? in
        guard let parts = edge.array, parts.count == 3 else { return nil }
        return (Set(parts.prefix(2).compactMap(\.string)), parts[2])
      })
    for edge in graph.edges {
      let ends: Set = [graph.nodes[edge.ends.0].id, graph.nodes[edge.ends.1].id]
      let values = try #require(byEnds[ends], "\(name) \(ends)")
      wrong += differences(values, edge.attributes, name).map { "\(ends) \($0)" }
      let weight = values["weight"].flatMap { $0.double ?? $0.string.flatMap { Double($0) } }
      if let expected = edge.weight, weight != Double(expected) {
        wrong.append("\(ends) weighs otherwise")
      }
    }
    #expect(wrong.isEmpty, "\(name): \(wrong.prefix(5))")
  }

  /// What is read otherwise than meant.
  private func differences(
    _ values: JSON, _ attributes: [DataGraph.Attribute], _ name: String
  ) -> [String] {
    attributes.compactMap { attribute in
      let read = values[attribute.name]
      let isRead =
        switch (attribute.value, read) {
        case (.text(let text), .string(let read)?):
          name.hasSuffix("graphviz")
            ? read.replacing("\\\\", with: "\\") == text : read == text
        case (.number(let number), let read?):
          read.double == number || read.string == attribute.value.written
        case (.boolean(let value), let read?):
          read.bool == value || read.string == attribute.value.written
        default: false
        }
      return isRead ? nil : "\(attribute.name): \(attribute.value) read as \(read ?? .null)"
    }
  }

  private func misplaced(_ values: JSON, _ place: DataGraph.Place) -> [String] {
    let expected = [place.x, place.y]
    let read: [Double?] =
      if let look = values["viz position"]?.string, let position = try? JSON(parsing: look) {
        ["x", "y"].map { position[$0]?.double }
      } else if let position = values["pos"]?.string {
        position.split(separator: ",").map { Double($0) }
      } else {
        ["x", "y"].map { values[$0]?.double }
      }
    let near = zip(read, expected).allSatisfy { abs(($0 ?? .infinity) - $1) < 0.006 }
    return read.count == 2 && near ? [] : ["at \(read), not \(expected)"]
  }
}
