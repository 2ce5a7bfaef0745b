internal import Linjasto
internal import Schematic

/// A graph as GraphML, which yEd, Gephi, Cytoscape, NetworkX and igraph read.
///
/// Every attribute is declared with its type. `label`, `x`, `y` (upward) and `color` are attributes
/// too: GraphML has no place of its own for them.
package enum GraphML {
  package static func text(of graph: DataGraph) -> String {
    let nodes = graph.nodes.map { $0.attributesWithLooks }
    let edges = graph.edges.map { $0.attributesWithLooks }
    let nodeColumns = DataGraph.columns(nodes)
    let edgeColumns = DataGraph.columns(edges)
    var xml = XMLWriter()
    xml.begin(
      "graphml",
      [
        "xmlns": "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns "
          + "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      ])
    declare(nodeColumns, "node", &xml)
    declare(edgeColumns, "edge", &xml)
    xml.begin("graph", ["id": graph.id, "edgedefault": "undirected"])
    xml.element("desc", content: graph.description)
    for (node, attributes) in zip(graph.nodes, nodes) {
      xml.begin("node", ["id": node.id])
      write(attributes, "node", &xml)
      xml.end()
    }
    for (index, (edge, attributes)) in zip(graph.edges, edges).enumerated() {
      let (from, to) = edge.ends
      xml.begin(
        "edge",
        ["id": "e\(index)", "source": graph.nodes[from].id, "target": graph.nodes[to].id])
      write(attributes, "edge", &xml)
      xml.end()
    }
    xml.end()
    xml.end()
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.text
  }

  private static func declare(
    _ columns: [(name: String, type: DataGraph.`Type`)], _ domain: String, _ xml: inout XMLWriter
  ) {
    for column in columns {
      let type =
        switch column.type {
        case .text: "string"
        case .number: "double"
        case .boolean: "boolean"
        }
      xml.empty(
        "key",
        [
          "id": "\(domain).\(column.name)", "for": domain, "attr.name": column.name,
          "attr.type": type,
        ])
    }
  }

  private static func write(
    _ attributes: [DataGraph.Attribute], _ domain: String, _ xml: inout XMLWriter
  ) {
    for attribute in attributes {
      xml.element(
        "data", ["key": "\(domain).\(attribute.name)"], content: attribute.value.written)
    }
  }
}

extension DataGraph {
  /// What a reader of the file is to know of it.
  var description: String {
    switch form {
    case .bipartite:
      "\(title). Stations and lines; an edge is a station on a line. "
        + "An attribute that is missing is not known; with assumed, no source states it."
    case .projection:
      "\(title). Stations; an edge is one or more lines on which both stand. "
        + "An attribute that is missing is not known; with assumed, no source states it."
    }
  }
}

extension DataGraph.Node {
  fileprivate var attributesWithLooks: [DataGraph.Attribute] {
    var looks = [DataGraph.Attribute("label", .text(label.drawable))].filter {
      $0.value.written != ""
    }
    if let place { looks += [.init("x", .number(place.x)), .init("y", .number(place.y))] }
    return looks + attributes
  }
}

extension DataGraph.Edge {
  fileprivate var attributesWithLooks: [DataGraph.Attribute] {
    var looks = weight.map { [DataGraph.Attribute("weight", .number(Double($0)))] } ?? []
    if let color { looks.append(.init("color", .text(color.hex))) }
    return looks + attributes
  }
}
