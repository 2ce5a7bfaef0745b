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
    let screened = parsed.problems + PersonalDataScreen.problems(of: parsed, in: file)
    guard let root = parsed.value else { return screened.inOrder().diagnosed(nil) }
    return read(
      root, in: file, cuts: parsed.cuts, screened, at: Provenance(of: root, in: file))
  }

  /// The same of a tree whose marks stand in `file`.
  ///
  /// - Parameter provenance: where its values are told to stand.
  package static func read(
    _ root: SourceNode, in file: SourceFile, cuts: [SourceFile.Mark: String] = [:],
    _ found: ProblemList = ProblemList(), at provenance: Provenance
  ) -> Diagnosed<MeasureProposals> {
    var checker = ShapeChecker(file, cuts: cuts)
    checker.check(root, .record(MeasureProposals.fields.shape))
    return (found + checker.problems).inOrder().diagnosed(
      MeasureProposals.fields.record(root).read(at: ReadPlace(provenance)))
  }
}
