extension Drawing {
  /// The drawing in Graphviz' own language, every position pinned: `neato -n2` draws it as it is.
  ///
  /// Nil where a number of the drawing is not finite or beyond a million points.
  public var dot: String? {
    let graph = pinned
    guard graph.flaw == nil else { return nil }
    var text = "graph \"map\" {\n"
    for (key, value) in graph.graphAttributes { text += "  \(key)=\(Self.quoted(value));\n" }
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
    "[" + attributes.map { "\($0.key)=\(quoted($0.value))" }.joined(separator: ", ") + "]"
  }

  /// In DOT only the quote is escaped: a backslash stays for the reader of the attribute. Long
  /// texts are joined of parts, as Graphviz' reader takes 16,384 bytes at a time.
  private static func quoted(_ value: String) -> String {
    var text = "\""
    var inPart = 0
    var isEscaping = false
    for character in value {
      if inPart > 8_000, !isEscaping {
        text += "\" + \""
        inPart = 0
      }
      if character == "\"" { text += "\\" }
      text.append(character)
      inPart += character.utf8.count + 1
      isEscaping = character == "\\" && !isEscaping
    }
    return text + "\""
  }
}
