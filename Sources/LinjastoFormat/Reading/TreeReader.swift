package import Linjasto

/// YAML or JSON text in a format that another target knows → a record of its table.
package enum TreeReader {
  /// The record that a text states, if its shape is right, and every problem found.
  package static func read<R: FieldRecord>(_ file: SourceFile, as _: R.Type) -> Diagnosed<R> {
    let parsed = YAMLParser.parse(file)
    let screened = parsed.problems + PersonalDataScreen.problems(of: parsed, in: file)
    guard let root = parsed.value else { return screened.inOrder().diagnosed(nil) }
    var checker = ShapeChecker(file, cuts: parsed.cuts)
    checker.check(root, .record(R.fields.shape))
    return (screened + checker.problems).inOrder().diagnosed(R.fields.record(root))
  }
}
