public import Schematic

/// The manifest that a finished SVG carries.
public enum MapManifest {
  /// The JSON in the `<metadata>` of an SVG that `Drawing.svg(_:)` made; nil where there is none, or
  /// where what is there is no JSON.
  ///
  /// - Complexity: linear; the rest of the SVG is not parsed.
  public static func read(fromSVG text: String) -> JSON? {
    let bytes = Array(text.utf8)
    guard let open = position(of: "<metadata", in: bytes, from: 0),
      let start = bytes[open...].firstIndex(of: UInt8(ascii: ">")),
      let end = position(of: "</metadata>", in: bytes, from: start)
    else { return nil }
    let content = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    return try? JSON(parsing: unescaped(content))
  }

  private static func position(of text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var at = start
    while let found = bytes[at...].firstIndex(of: wanted[0]), found + wanted.count <= bytes.count {
      if bytes[found..<(found + wanted.count)].elementsEqual(wanted) { return found }
      at = found + 1
    }
    return nil
  }

  private static func unescaped(_ text: String) -> String {
    let entities = [("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("amp;", "&")]
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)
    let first = parts.removeFirst()
    return parts.reduce(into: String(first)) { result, part in
      if let (entity, character) = entities.first(where: { part.hasPrefix($0.0) }) {
        result += character + part.dropFirst(entity.count)
      } else {
        result += "&" + part
      }
    }
  }
}
