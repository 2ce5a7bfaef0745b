public import Linjasto

/// YAML or JSON text in the format `linjasto-patch/1` → a patch.
///
/// ```yaml
/// patch: linjasto-patch/1
/// stations:                      # new ones, or the fields to change of one that is there
///   - {id: separation-core-team, status: active}
/// agreements:
///   - {station: kys-rare-diseases, regions: ["13"], state: signed}
/// remove: [eva-unit]
/// ```
public enum PatchReader {
  /// The patch of a text, if its shape is right, and every problem found.
  public static func read(_ file: SourceFile) -> Diagnosed<NetworkPatch> {
    let parsed = YAMLParser.parse(file)
    let screened = parsed.problems + PersonalDataScreen.problems(of: parsed, in: file)
    guard let root = parsed.value else { return screened.inOrder().diagnosed(nil) }
    var checker = ShapeChecker(file, cuts: parsed.cuts)
    checker.check(root, .record(NetworkPatch.fields.shape))
    return (screened + checker.problems).inOrder().diagnosed(
      NetworkPatch.fields.record(root).read(at: ReadPlace(Provenance(of: root, in: file))))
  }
}
