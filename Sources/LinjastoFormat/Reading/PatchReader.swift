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
    var diagnostics = parsed.diagnostics
    guard let root = parsed.value else { return Diagnosed(nil, diagnostics) }
    var checker = ShapeChecker(file)
    checker.check(root, .record(NetworkPatch.fields.shape))
    diagnostics = (diagnostics + checker.diagnostics).inOrder()
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return Diagnosed(nil, diagnostics)
    }
    return Diagnosed(NetworkPatch.fields.record(root), diagnostics)
  }
}
