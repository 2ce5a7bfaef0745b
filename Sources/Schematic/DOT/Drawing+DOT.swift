extension Drawing {
  /// The drawing in Graphviz' own language, every position pinned: `neato -n2` draws it as it is.
  ///
  /// Nil where a number of the drawing is not finite or beyond a million points.
  public var dot: String? {
    let graph = pinned
    guard graph.flaw == nil else { return nil }
    var text = "graph \"map\" {\n"
    for (key, value) in graph.graphAttributes { text += "  \(key)=\(value.quotedForDOT);\n" }
    text += "  node \(Self.list(PinnedGraph.nodeDefaults));\n"
    text += "  edge \(Self.list(PinnedGraph.loopDefaults));\n"
    for index in graph.items.indices {
      let element = graph.element(index)
      text += "  \(element.name) \(Self.list(element.node));\n"
      if let loop = element.loop {
        text += "  \(element.name) -- \(element.name) \(Self.list(loop));\n"
      }
    }
    return text + "}\n"
  }

  private static func list(_ attributes: PinnedGraph.Attributes) -> String {
    "[" + attributes.map { "\($0.key)=\($0.value.quotedForDOT)" }.joined(separator: ", ") + "]"
  }
}
