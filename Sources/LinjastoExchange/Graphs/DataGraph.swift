package import Linjasto

/// A network as nodes and edges with attributes, for programs that measure and draw graphs.
///
/// An attribute that is not there is not known. Text attributes are never empty.
package struct DataGraph: Equatable, Sendable {
  /// What the nodes and edges are.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    /// A node for each station and each line; an edge where a station stands on a line.
    case bipartite
    /// A node for each station; an edge where two stand on the same line or lines, weighing as many.
    case projection
  }

  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
    case boolean(Bool)
  }

  package struct Attribute: Hashable, Sendable {
    package let name: String
    package let value: Value

    init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  package struct Node: Equatable, Sendable {
    package enum Kind: String, Hashable, Sendable { case station, line }

    /// Unique in the graph: the kind, a full stop and the id of the record.
    package let id: String
    package let kind: Kind
    package let label: String
    /// Of a line.
    package var color: Line.Color?
    /// In points, y upward; nil where nothing is drawn.
    package var place: Place?
    /// Each name once.
    package var attributes: [Attribute] = []
  }

  /// Of an undirected graph.
  package struct Edge: Equatable, Sendable {
    /// Indices of two nodes; of a bipartite graph the station and the line.
    package let ends: (Int, Int)
    /// How many lines join the stations; nil of a bipartite graph, where every edge is one line.
    package var weight: Int?
    /// Of the line, where it is one.
    package var color: Line.Color?
    /// Whether no source states what the edge says.
    package var isAssumed = false
    package var attributes: [Attribute] = []

    package static func == (a: Edge, b: Edge) -> Bool {
      a.ends == b.ends && a.weight == b.weight && a.color == b.color
        && a.isAssumed == b.isAssumed && a.attributes == b.attributes
    }
  }

  /// Where something is drawn.
  package struct Place: Hashable, Sendable {
    /// In points.
    package var x: Double
    /// In points, whichever way the holder says.
    package var y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Of the network.
  package let id: String
  package let title: String
  package let form: Form
  package var nodes: [Node] = []
  package var edges: [Edge] = []
}

extension DataGraph {
  /// The names of attributes with what kind of value they have, in the order in which they first
  /// come; one that has values of several kinds is of texts.
  static func columns(_ attributes: some Sequence<[Attribute]>) -> [(name: String, type: Type)] {
    var names: [String] = []
    var types: [String: Type] = [:]
    for list in attributes {
      for attribute in list {
        let type = attribute.value.type
        if let known = types[attribute.name] {
          if known != type { types[attribute.name] = .text }
        } else {
          names.append(attribute.name)
          types[attribute.name] = type
        }
      }
    }
    return names.map { ($0, types[$0] ?? .text) }
  }

  enum `Type`: Hashable, Sendable { case text, number, boolean }
}

extension DataGraph.Value {
  var type: DataGraph.`Type` {
    switch self {
    case .text: .text
    case .number: .number
    case .boolean: .boolean
    }
  }

  /// As every format writes it: a whole number without decimals, `true` or `false`.
  package var written: String {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
