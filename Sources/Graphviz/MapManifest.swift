public import Schematic

/// The manifest that a finished SVG carries.
public enum MapManifest {
  /// The JSON in the `<metadata>` of an SVG that `Drawing.svg(_:)` made; nil where there is none.
  ///
  /// - Throws: where in the SVG the metadata is no JSON.
  /// - Complexity: linear; the rest of the SVG is not parsed.
  public static func read(fromSVG text: String) throws(JSONError) -> JSON? {
    let bytes = Array(text.utf8)
    guard let open = position(of: "<metadata", in: bytes, from: 0),
      let start = bytes[open...].firstIndex(of: UInt8(ascii: ">")),
      let end = position(of: "</metadata>", in: bytes, from: start)
    else { return nil }
    // Both ends stand at ASCII, so what is between is whole.
    let content = String(Substring(text.utf8.dropFirst(start + 1).prefix(end - start - 1)))
    do {
      return try JSON(parsing: unescaped(content))
    } catch {
      let before = text.utf8.prefix(start + 1)
      throw error.moved(into: content, behind: String(Substring(before)))
    }
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

extension JSONError {
  /// The same error at its place in a text where `escaped` stands behind `before`.
  fileprivate func moved(into escaped: String, behind before: String) -> JSONError {
    var error = self
    let lines = escaped.split(
      maxSplits: line, omittingEmptySubsequences: false, whereSeparator: \.endsLine)
    // An entity counts as one character where the error was found.
    var rest = lines[min(line, lines.count) - 1][...]
    var width = 0
    for _ in 1..<max(1, column) {
      let entity = ["&lt;", "&gt;", "&quot;", "&amp;"].first { rest.hasPrefix($0) }
      width += entity?.count ?? 1
      rest = rest.dropFirst(entity?.count ?? 1)
    }
    let above = before.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
    error.line += above.count - 1
    error.column = width + 1 + (line == 1 ? above.last?.count ?? 0 : 0)
    return error
  }
}

extension Character {
  /// As a JSON error counts lines.
  fileprivate var endsLine: Bool { isNewline && self != "\u{B}" && self != "\u{C}" }
}
