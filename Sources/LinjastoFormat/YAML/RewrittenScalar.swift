internal import Linjasto

/// A scalar that reads otherwise than it is written: with escapes in its quotes, or over several
/// lines.
struct RewrittenScalar {
  /// As it reads.
  let text: String
  let start: SourceFile.Mark
  /// Behind its last character.
  let end: SourceFile.Mark
}
