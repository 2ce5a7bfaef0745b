internal import GraphvizShim
internal import Schematic
internal import Synchronization

/// Why Graphviz did not draw.
public enum GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// libgvc did not start.
  case unavailable(String)
  /// The plugins of Graphviz are installed, but not registered.
  case unregistered
  /// Graphviz lacks the plugin for a layout or a format, which is named.
  case withoutPlugin(String)
  /// There are no fonts to set text in.
  case withoutFonts
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
    case .unregistered:
      "Graphviz' plugins are not registered; dot -c, run as administrator, registers them"
    case .withoutPlugin(let name):
      "Graphviz has no plugin for \(name); install graphviz with its plugins, then run dot -c"
    case .withoutFonts: "there are no fonts to set text in; install some, such as DejaVu"
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

  /// How many fonts there are; nil where that is not known.
  static var fontCount: Int? {
    let count = lock.withLock { _ in gvs_fonts_count() }
    return count < 0 ? nil : Int(count)
  }

  /// Whether one of the fonts has the letter.
  static func hasFont(for letter: Unicode.Scalar) -> Bool {
    lock.withLock { _ in gvs_fonts_have(letter.value) != 0 }
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
    guard isPlaced else { throw failure(of: "nop2", plugin: "neato_layout") }
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    guard gvs_render(engine, handle, format, &bytes, &length) == 0, let bytes else {
      throw failure(of: format, plugin: format == "svg" ? "core" : "pango")
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

  /// What Graphviz reported.
  ///
  /// - Parameter plugin: the one that does the layout or the format that was asked for.
  private static func failure(of name: String, plugin: String) -> GraphvizError {
    let message = messages
    guard message.contains("not recognized") else { return .failed(message) }
    return gvs_plugins_are_there(plugin) != 0 ? .unregistered : .withoutPlugin(name)
  }

  private static var messages: String {
    var text = Substring(String(cString: gvs_messages()))
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.isEmpty ? "it gave no reason" : String(text)
  }
}
