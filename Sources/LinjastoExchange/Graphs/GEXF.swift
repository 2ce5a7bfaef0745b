internal import Linjasto
internal import Schematic

/// A graph as GEXF, Gephi's own format, with colors and positions (y upward).
///
/// In version 1.2, which says all of it: Gephi reads 1.3 as well, but most NetworkX in use do not.
package enum GEXF {
  package static func text(of graph: DataGraph) -> String {
    let nodeColumns = DataGraph.columns(graph.nodes.lazy.map(\.attributes))
    let edgeColumns = DataGraph.columns(graph.edges.lazy.map(\.attributes))
    var xml = XMLWriter()
    xml.begin(
      "gexf",
      [
        "xmlns": "http://www.gexf.net/1.2draft", "xmlns:viz": "http://www.gexf.net/1.2draft/viz",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd",
        "version": "1.2",
      ])
    xml.begin("meta")
    xml.element("creator", content: "Linjasto")
    xml.element("description", content: graph.description)
    xml.end()
    xml.begin("graph", ["mode": "static", "defaultedgetype": "undirected"])
    let nodeKeys = declare(nodeColumns, "node", &xml)
    let edgeKeys = declare(edgeColumns, "edge", &xml)
    xml.begin("nodes")
    for node in graph.nodes { write(node, nodeKeys, &xml) }
    xml.end()
    xml.begin("edges")
    for (index, edge) in graph.edges.enumerated() {
      let (from, to) = edge.ends
      xml.begin(
        "edge",
        [
          "id": "\(index)", "source": graph.nodes[from].id, "target": graph.nodes[to].id,
          "weight": edge.weight.map { "\($0)" },
        ])
      write(edge.attributes, edgeKeys, &xml)
      if let color = edge.color { write(color, &xml) }
      if edge.isAssumed { xml.empty("viz:shape", ["value": "dashed"]) }
      xml.end()
    }
    xml.end()
    xml.end()
    xml.end()
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.text
  }

  /// The numbers by which values name their attributes.
  private static func declare(
    _ columns: [(name: String, type: DataGraph.`Type`)], _ domain: String, _ xml: inout XMLWriter
  ) -> [String: Int] {
    var keys: [String: Int] = [:]
    xml.begin("attributes", ["class": domain])
    for (index, column) in columns.enumerated() {
      keys[column.name] = index
      let type =
        switch column.type {
        case .text: "string"
        case .number: "double"
        case .boolean: "boolean"
        }
      xml.empty("attribute", ["id": "\(index)", "title": column.name, "type": type])
    }
    xml.end()
    return keys
  }

  private static func write(
    _ node: DataGraph.Node, _ keys: [String: Int], _ xml: inout XMLWriter
  ) {
    xml.begin("node", ["id": node.id, "label": node.label])
    write(node.attributes, keys, &xml)
    if let color = node.color { write(color, &xml) }
    if let place = node.place {
      xml.empty("viz:position", ["x": place.x.fixed, "y": place.y.fixed, "z": "0"])
    }
    xml.empty("viz:shape", ["value": node.kind == .line ? "square" : "disc"])
    xml.end()
  }

  private static func write(
    _ attributes: [DataGraph.Attribute], _ keys: [String: Int], _ xml: inout XMLWriter
  ) {
    guard !attributes.isEmpty else { return }
    xml.begin("attvalues")
    for attribute in attributes {
      xml.empty(
        "attvalue",
        ["for": keys[attribute.name].map { "\($0)" }, "value": attribute.value.written])
    }
    xml.end()
  }

  private static func write(_ color: Line.Color, _ xml: inout XMLWriter) {
    xml.empty("viz:color", ["r": "\(color.red)", "g": "\(color.green)", "b": "\(color.blue)"])
  }
}
