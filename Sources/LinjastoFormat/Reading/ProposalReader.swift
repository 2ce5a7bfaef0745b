public import Linjasto

/// YAML or JSON text in the format `linjasto-candidates/1` → proposals for a plan.
///
/// ```yaml
/// candidates: linjasto-candidates/1
/// costs: {agreement: 3}          # of the measures that the maps suggest
/// exclude: [eva-unit]            # not to be asked
/// only: false                    # true: weigh nothing but the measures below
/// measures:
///   - {measure: extend, station: kys-rare-diseases, regions: ["13"], cost: 2}
///   - {measure: found, station: rare-team, regions: ["07"], lines: [rare-diseases], cost: 25}
/// ```
public enum ProposalReader {
  /// The proposals of a text, if its shape is right, and every problem found. Whether they
  /// contradict the maps is for `MeasureProposals.objections` to say.
  public static func read(_ file: SourceFile) -> Diagnosed<MeasureProposals> {
    let parsed = YAMLParser.parse(file)
    var diagnostics = parsed.diagnostics
    guard let root = parsed.value else { return Diagnosed(nil, diagnostics) }
    var checker = ShapeChecker(file)
    checker.check(root, .record(MeasureProposals.fields.shape))
    diagnostics = (diagnostics + checker.diagnostics).inOrder()
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Diagnosed(nil, diagnostics)
    }
    return Diagnosed(MeasureProposals.fields.record(root), diagnostics)
  }
}
