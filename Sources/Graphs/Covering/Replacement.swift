/// The best answer when one station of a given answer must not be chosen.
public struct Replacement<Answer: Hashable & Sendable>: Hashable, Sendable {
  public var station: Int
  /// nil when there is no answer without the station. Its `uncovered` may be larger than that of
  /// the given answer: then nobody else meets those requirements.
  public var answer: Answer?
}
