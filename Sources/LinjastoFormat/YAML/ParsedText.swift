internal import Linjasto

/// What became of a text.
struct ParsedText {
  /// The tree, also beside errors that leave one to look at.
  let value: SourceNode?
  /// Of texts without quotes that YAML cut short, where they begin and how they were meant.
  let cuts: [SourceFile.Mark: String]
  /// In the order of the text, up to where it is no YAML.
  let rewritten: [RewrittenScalar]
  let problems: ProblemList
}
