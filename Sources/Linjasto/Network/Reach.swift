/// Whom a station serves.
public enum Reach: Hashable, Sendable {
  /// These regions and, as far as the sources say, no others.
  case regions([Region.ID])
  /// Every region of the country.
  case everywhere
  /// The sources do not say: neither yes nor no.
  case unknown

  /// Those that are named; empty where none is.
  public var named: [Region.ID] {
    if case .regions(let regions) = self { regions } else { [] }
  }

  /// Whether it reaches `region`; nil where the sources do not say.
  public func contains(_ region: Region.ID) -> Bool? {
    switch self {
    case .regions(let regions): regions.contains(region)
    case .everywhere: true
    case .unknown: nil
    }
  }
}
