public import Linjasto

/// YAML or JSON text → the costs of a route: `handoff: 3`, `contact: 8` … at the top or under
/// `costs:`, as in a map.
public enum CostsReader {
  /// What the text states, over `base` for the rest, and every problem found.
  public static func read(_ file: SourceFile, over base: Costs) -> Diagnosed<Costs> {
    let parsed = YAMLParser.parse(file)
    guard let root = parsed.value else { return parsed.problems.diagnosed(nil) }
    let node = root["costs"] ?? root
    var checker = ShapeChecker(file, cuts: parsed.cuts)
    checker.check(node, Costs.shape)
    return (parsed.problems + checker.problems).inOrder()
      .diagnosed(Costs.fields.record(node, over: base))
  }
}
