public import Linjasto

/// YAML or JSON text → the costs of a route: `handoff: 3`, `contact: 8` … at the top or under
/// `costs:`, as in a map.
public enum CostsReader {
  /// What the text states, over `base` for the rest, and every problem found.
  public static func read(_ file: SourceFile, over base: Costs) -> Diagnosed<Costs> {
    let parsed = YAMLParser.parse(file)
    guard let root = parsed.value else { return parsed.problems.diagnosed(nil) }
    return read(
      root["costs"] ?? root, in: file, cuts: parsed.cuts, parsed.problems, over: base)
  }

  /// The same of a tree whose marks stand in `file`.
  package static func read(
    _ root: SourceNode, in file: SourceFile, cuts: [SourceFile.Mark: String] = [:],
    _ found: ProblemList = ProblemList(), over base: Costs
  ) -> Diagnosed<Costs> {
    var checker = ShapeChecker(file, cuts: cuts)
    checker.check(root, Costs.shape)
    return (found + checker.problems).inOrder()
      .diagnosed(Costs.fields.record(root, over: base))
  }
}
