internal import Schematic

/// What Graphviz drew, read back from its SVG: the geometry of each item, by the id it was given.
///
/// Only generated ids and numbers are taken; texts and colors are those of the drawing. So nothing
/// that a user wrote depends on how some version of Graphviz escapes it.
struct GraphvizSVG {
  enum Geometry {
    /// One `d` for each stroke.
    case paths([String])
    case disc(cx: String, cy: String, rx: String, ry: String)
    case none
  }

  /// By item of the graph.
  let geometry: [Geometry]

  /// - Throws: `failed` where an item is missing or lacks its geometry.
  init(_ bytes: [UInt8], of graph: PinnedGraph) throws(GraphvizError) {
    var scanner = Scanner(bytes: bytes)
    var result: [Geometry] = []
    result.reserveCapacity(graph.items.count)
    for (index, item) in graph.items.enumerated() {
      if case .text = item.mark {
        result.append(.none)
        continue
      }
      guard scanner.skip(past: "<g id=\"n\(index)\"") else {
        throw .failed("its SVG lacks item \(index)")
      }
      switch item.mark {
      case .text: break
      case .disc:
        guard let cx = scanner.value(of: "cx"), let cy = scanner.value(of: "cy"),
          let rx = scanner.value(of: "rx"), let ry = scanner.value(of: "ry")
        else { throw .failed("its SVG lacks the disc of item \(index)") }
        result.append(.disc(cx: cx, cy: cy, rx: rx, ry: ry))
      case .stroke(let paths, _, _):
        var found: [String] = []
        for _ in paths {
          guard let d = scanner.value(of: "d") else {
            throw .failed("its SVG lacks a stroke of item \(index)")
          }
          found.append(d)
        }
        result.append(.paths(found))
      }
    }
    geometry = result
  }
}

private struct Scanner {
  let bytes: [UInt8]
  var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Moves behind the next occurrence.
  mutating func skip(past text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let found = position(of: wanted, before: bytes.count) else { return false }
    at = found + wanted.count
    return true
  }

  /// The value of the next attribute of that name within the group, and moves behind it.
  mutating func value(of name: String) -> String? {
    let wanted = Array(" \(name)=\"".utf8)
    let end = position(of: Array("</g>".utf8), before: bytes.count) ?? bytes.count
    guard let found = position(of: wanted, before: end),
      let close = bytes[(found + wanted.count)...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    at = close + 1
    return String(decoding: bytes[(found + wanted.count)..<close], as: UTF8.self)
  }

  private func position(of wanted: [UInt8], before end: Int) -> Int? {
    var start = at
    while start + wanted.count <= end {
      guard let first = bytes[start..<end].firstIndex(of: wanted[0]),
        first + wanted.count <= end
      else { return nil }
      if bytes[first..<(first + wanted.count)].elementsEqual(wanted) { return first }
      start = first + 1
    }
    return nil
  }
}
