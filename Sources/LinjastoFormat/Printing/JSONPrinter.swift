internal import Linjasto

/// JSON of values: records and lists on a line each where they fit.
///
/// A map keeps the order of its keys, which the writer of answers sorts, and reads like its YAML.
struct JSONPrinter {
  /// In characters.
  var lineLength = 100

  /// The value as a text of its own, ending in a newline.
  func text(_ value: Value) -> String { block(value, indentation: 0, rest: 0) + "\n" }

  /// On one line where it fits.
  ///
  /// - Parameters:
  ///   - indentation: Of its line; its further lines stand deeper.
  ///   - rest: How many characters stand before and behind it on its first line.
  func block(_ value: Value, indentation: Int, rest: Int) -> String {
    let flow = self.flow(value)
    guard indentation + rest + flow.count > lineLength || indentation == 0 else { return flow }
    let inner = indentation + 2
    switch value {
    case .record(let entries) where !entries.isEmpty:
      let lines = entries.map { entry in
        let key = JSONPrinter.scalar(entry.key) + ": "
        return key + block(entry.value, indentation: inner, rest: key.count + 1)
      }
      return "{" + broken(lines.map { "\n" + margin(inner) + $0 }, indentation) + "}"
    case .list(let items) where !items.isEmpty:
      let items = items.map { block($0, indentation: inner, rest: 1) }
      return "[" + broken(filled(items, inner), indentation) + "]"
    default: return flow
    }
  }

  private func margin(_ indentation: Int) -> String { String(repeating: " ", count: indentation) }

  private func broken(_ items: [String], _ indentation: Int) -> String {
    items.joined(separator: ",") + "\n" + margin(indentation)
  }

  /// As many items on a line as fit.
  private func filled(_ items: [String], _ indentation: Int) -> [String] {
    var column = lineLength
    return items.map { item in
      let fits = column + 1 + item.count + 1 <= lineLength && !item.contains("\n")
      column = fits ? column + 1 + item.count + 1 : indentation + item.count + 1
      return fits ? " " + item : "\n" + margin(indentation) + item
    }
  }

  /// On one line.
  func flow(_ value: Value) -> String {
    switch value {
    case .text(let text): JSONPrinter.scalar(text)
    case .number(let number): YAMLPrinter.scalar(number)
    case .boolean(let value): value ? "true" : "false"
    case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .record(let entries):
      "{"
        + entries.map { "\(JSONPrinter.scalar($0.key)): \(flow($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }

  static func scalar(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(YAMLPrinter.escaped).joined() + "\""
  }
}
