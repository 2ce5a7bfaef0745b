public import Linjasto

/// YAML or JSON text → the costs of a route: `handoff: 3`, `contact: 8` … at the top or under
/// `costs:`, as in a map.
public enum CostsReader {
  /// What the text states, over `base` for the rest, and every problem found.
  public static func read(_ file: SourceFile, over base: Costs) -> Diagnosed<Costs> {
    let parsed = YAMLParser.parse(file)
    guard let root = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let node = root["costs"] ?? root
    var checker = ShapeChecker(file)
    checker.check(node, Costs.shape)
    let diagnostics = (parsed.diagnostics + checker.diagnostics).inOrder()
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return Diagnosed(hasErrors ? nil : Costs.fields.record(node, over: base), diagnostics)
  }
}
