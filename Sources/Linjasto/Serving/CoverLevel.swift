/// How far a need is covered in a region: a ladder, lowest rung first.
///
/// A pilot counts as there, and is marked as one beside the ladder. What is planned or asked for is
/// not there yet; what has ended is not there any more. Of what is ``unknown`` the sources do not say
/// whether it is there: neither yes nor no.
public enum CoverLevel: String, Hashable, Sendable, CaseIterable, Comparable {
  case none, ended, planned, unknown, partial, full

  /// 0 for ``none`` to 5 for ``full``.
  public var rung: Int {
    switch self {
    case .none: 0
    case .ended: 1
    case .planned: 2
    case .unknown: 3
    case .partial: 4
    case .full: 5
    }
  }

  /// Whether somebody is there today, for the whole region or a part of it.
  public var isThere: Bool { self >= .partial }

  /// By rung.
  public static func < (a: CoverLevel, b: CoverLevel) -> Bool { a.rung < b.rung }
}
