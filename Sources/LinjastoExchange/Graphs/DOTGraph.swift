internal import Linjasto
internal import Schematic

/// A graph in Graphviz' language: the data, to be laid out by `sfdp`, `neato` or others, while
/// `render` writes the drawing.
///
/// With positions `neato -n` draws it as on the map. A line is a box in its color; what is not there
/// today and what is assumed is dashed. In every text a backslash is doubled, as Graphviz reads it.
package enum DOTGraph {
  package static func text(of graph: DataGraph) -> String {
    var text = "graph \(graph.id.quotedForDOT) {\n"
    text += "  graph \(list([("comment", graph.description.escapedForDOT)]));\n"
    text += "  node [shape=ellipse];\n"
    for node in graph.nodes {
      text += "  \(node.id.quotedForDOT) \(list(looks(of: node) + values(node.attributes)));\n"
    }
    for edge in graph.edges {
      let (from, to) = (graph.nodes[edge.ends.0], graph.nodes[edge.ends.1])
      text += "  \(from.id.quotedForDOT) -- \(to.id.quotedForDOT) "
      text += "\(list(looks(of: edge) + values(edge.attributes)));\n"
    }
    return text + "}\n"
  }

  private typealias Attributes = [(key: String, value: String)]

  private static func looks(of node: DataGraph.Node) -> Attributes {
    // Graphviz reads entities in labels.
    let label = node.label.escapedForDOT.replacing("&", with: "&amp;")
    var looks: Attributes = [("label", label)]
    if let color = node.color {
      looks += [
        ("shape", "box"), ("style", "filled"), ("fillcolor", color.hex),
        ("fontcolor", color.inkOver),
      ]
    } else if !node.isThere {
      looks.append(("style", "dashed"))
    }
    if let place = node.place { looks.append(("pos", "\(place.x.fixed),\(place.y.fixed)")) }
    return looks
  }

  private static func looks(of edge: DataGraph.Edge) -> Attributes {
    var looks: Attributes = []
    if let weight = edge.weight { looks.append(("weight", "\(weight)")) }
    if let color = edge.color { looks.append(("color", color.hex)) }
    if edge.isAssumed { looks.append(("style", "dashed")) }
    return looks
  }

  private static func values(_ attributes: [DataGraph.Attribute]) -> Attributes {
    attributes.map { ($0.name, $0.value.written.escapedForDOT) }
  }

  private static func list(_ attributes: Attributes) -> String {
    "[" + attributes.map { "\($0.key)=\($0.value.quotedForDOT)" }.joined(separator: ", ") + "]"
  }
}

extension String {
  fileprivate var escapedForDOT: String { drawable.replacing("\\", with: "\\\\") }
}

extension DataGraph.Node {
  /// Whether the station is there today, as far as its status says.
  fileprivate var isThere: Bool {
    let status = attributes.first { $0.name == "status" }?.value.written
    return status.flatMap { Station.Status(rawValue: $0) }.map { $0 == .active || $0 == .pilot }
      ?? true
  }
}

extension Line.Color {
  /// Black or white, whichever is read better on it.
  fileprivate var inkOver: String {
    let light = 299 * Int(red) + 587 * Int(green) + 114 * Int(blue)
    return light > 140_000 ? "#000000" : "#ffffff"
  }
}
