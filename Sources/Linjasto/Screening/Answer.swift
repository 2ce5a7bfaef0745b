/// What is known of a screening question: one of three truths, and an unanswered one is `unknown`.
///
/// Conjunction and disjunction are those of Kleene's strong three-valued logic: what is not known
/// stays open unless the rest decides alone.
public enum Answer: String, Hashable, Sendable, CaseIterable {
  case yes
  case no
  case unknown

  /// No if any is no, else unknown if any is unknown; yes for none at all.
  public static func all(_ answers: some Sequence<Answer>) -> Answer {
    var result = Answer.yes
    for answer in answers {
      if answer == .no { return .no }
      if answer == .unknown { result = .unknown }
    }
    return result
  }

  /// Yes if any is yes, else unknown if any is unknown; no for none at all.
  public static func any(_ answers: some Sequence<Answer>) -> Answer {
    var result = Answer.no
    for answer in answers {
      if answer == .yes { return .yes }
      if answer == .unknown { result = .unknown }
    }
    return result
  }
}
