internal import Linjasto

extension YAMLOutline {
  /// What of a text without quotes YAML takes for something else.
  struct Loss {
    /// `&Me` of `&Me family team`, which names the value; empty where there is none.
    var anchor = ""
    /// `#3` of `Ward #3`, which begins a comment; empty where there is none.
    var comment = ""
  }

  /// The text as it was meant, of what is left of it.
  func whole(_ text: String, at mark: SourceFile.Mark) -> String? {
    guard let loss = losses[mark] else { return nil }
    let isNamed = !loss.anchor.isEmpty && !aliases.contains(String(loss.anchor.dropFirst()))
    guard isNamed || !loss.comment.isEmpty else { return nil }
    return [isNamed ? loss.anchor : "", text, loss.comment].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
