/// The day that a question is asked for.
public enum AsOf: Hashable, Sendable, CustomStringConvertible {
  case day(Day)
  /// The day that the map speaks of; of several maps the latest.
  case map
  /// No day: every period counts as current.
  case any

  /// Written `2026-11-22`, `map` or `any`; nil for any other text.
  public init?(_ text: String) {
    switch text {
    case "map": self = .map
    case "any": self = .any
    default:
      guard let day = Day(text) else { return nil }
      self = .day(day)
    }
  }

  public var description: String {
    switch self {
    case .day(let day): "\(day)"
    case .map: "map"
    case .any: "any"
    }
  }

  /// The day of a reading of `networks`; nil for any day, and where no map speaks of one.
  public func day(of networks: [Network]) -> Day? {
    switch self {
    case .day(let day): day
    case .map: networks.compactMap { $0.asOf }.max()
    case .any: nil
    }
  }
}
