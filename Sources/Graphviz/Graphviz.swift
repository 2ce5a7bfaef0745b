internal import GraphvizShim
internal import Schematic
internal import Synchronization

/// Why Graphviz did not draw.
public enum GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// libgvc did not start, or its plugins are missing.
  case unavailable(String)
  /// A number of the drawing is not finite, or beyond a million points.
  case number(String)
  /// A picture of more pixels than are drawn.
  case tooLarge(width: Double, height: Double)
  /// What Graphviz reported.
  case failed(String)

  public var description: String {
    switch self {
    case .unavailable(let message):
      "Graphviz cannot draw here: \(message); is libgraphviz-dev installed?"
    case .number(let what): "the drawing has a number that cannot be drawn: \(what)"
    case .tooLarge(let width, let height):
      "a picture of \(width.fixed) by \(height.fixed) pixels is too large to draw"
    case .failed(let message): "Graphviz could not draw the map: \(message)"
    }
  }
}

/// The one way into libgvc, whose state is global: one context for the process, one drawing at
/// a time.
enum Engine {
  private static let lock = Mutex(())

  /// The graph drawn in a format that Graphviz knows, such as `svg`.
  ///
  /// - Parameters:
  ///   - isTextless: leaves texts out, for who writes them itself; then no font is looked for, which
  ///     takes longer than all the drawing.
  ///   - dotsPerInch: of a picture made of pixels.
  static func render(
    _ graph: PinnedGraph, as format: String, isTextless: Bool = false, dotsPerInch: Double? = nil
  ) throws(GraphvizError) -> [UInt8] {
    if let flaw = graph.flaw { throw .number(flaw) }
    return try lock.withLock { _ throws(GraphvizError) in
      try draw(graph, as: format, isTextless: isTextless, dotsPerInch: dotsPerInch)
    }
  }

  /// The version of the library that runs, such as `2.43.0`.
  static var version: String? {
    lock.withLock { _ in
      gvs_engine_start().map { String(cString: gvs_version($0)) }
    }
  }

  private static func draw(
    _ graph: PinnedGraph, as format: String, isTextless: Bool, dotsPerInch: Double?
  ) throws(GraphvizError) -> [UInt8] {
    guard let engine = gvs_engine_start() else { throw .unavailable("no context") }
    gvs_messages_clear()
    guard let handle = gvs_graph_open() else { throw .failed("out of memory") }
    defer { gvs_graph_close(handle) }
    if let dotsPerInch { gvs_graph_default(handle, "dpi", dotsPerInch.fixed) }
    try fill(handle, with: graph) { item in
      if case .text = item.mark { !isTextless } else { true }
    }
    let isPlaced = gvs_layout(engine, handle) == 0
    defer { gvs_layout_free(engine, handle) }
    guard isPlaced else {
      let message = messages
      throw message.contains("not recognized") ? .unavailable(message) : .failed(message)
    }
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    guard gvs_render(engine, handle, format, &bytes, &length) == 0, let bytes else {
      throw .failed(messages)
    }
    defer { gvs_output_free(bytes) }
    return Array(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  private static func fill(
    _ handle: OpaquePointer, with graph: PinnedGraph, where isDrawn: (PinnedGraph.Item) -> Bool
  ) throws(GraphvizError) {
    for (key, value) in graph.graphAttributes { gvs_graph_default(handle, key, value) }
    for (key, value) in PinnedGraph.nodeDefaults { gvs_node_default(handle, key, value) }
    for (key, value) in PinnedGraph.loopDefaults { gvs_loop_default(handle, key, value) }
    for index in graph.items.indices where isDrawn(graph.items[index]) {
      let element = graph.element(index)
      guard let node = gvs_node_add(handle, element.name) else { throw .failed("out of memory") }
      for (key, value) in element.node { gvs_node_set(node, key, value) }
      guard let attributes = element.loop else { continue }
      guard let loop = gvs_loop_add(handle, node) else { throw .failed("out of memory") }
      for (key, value) in attributes { gvs_loop_set(loop, key, value) }
    }
  }

  private static var messages: String {
    var text = Substring(String(cString: gvs_messages()))
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.isEmpty ? "it gave no reason" : String(text)
  }
}
