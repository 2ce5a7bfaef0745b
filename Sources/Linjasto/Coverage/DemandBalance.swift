/// The cases of a need in a region against those who could take them.
public struct DemandBalance: Equatable, Sendable {
  /// How the two stand to each other, the most urgent first.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// Nobody is known to be there.
    case nobody
    /// Even the upper bound of what can be taken is less.
    case short
    /// Somebody is there whose capacity is not known: not the same as none.
    case unknown
    /// The upper bound is enough.
    case enough
  }

  public let region: Region.ID
  public let line: Line.ID
  /// Cases a month.
  public let demand: Double
  /// What those who are there can take at most, as far as it is stated; nil where none states it.
  public let capacity: Double?
  /// How many of those who are there state none.
  public let unknown: Int
  public let verdict: Verdict

  /// Cases a month that nobody is known to take; nil where that is not known.
  public var shortfall: Double? {
    switch verdict {
    case .nobody: demand
    case .short: capacity.map { demand - $0 }
    case .unknown: nil
    case .enough: 0
    }
  }

  /// Nil where the demand is not known.
  package init?(_ cell: CoverageReport.Cell) {
    guard let demand = cell.load.demand else { return nil }
    region = cell.region
    line = cell.line
    self.demand = demand
    capacity = cell.load.capacity
    unknown = cell.load.unknown
    verdict =
      if !cell.level.isThere {
        .nobody
      } else {
        switch cell.load.isShort {
        case true?: .short
        case false?: .enough
        case nil: .unknown
        }
      }
  }

  fileprivate var rank: Int {
    switch verdict {
    case .nobody, .short: 0
    case .unknown: 1
    case .enough: 2
    }
  }

  /// What to sort by within a rank.
  fileprivate var open: Double { shortfall ?? demand - (capacity ?? 0) }
}

extension CoverageReport {
  /// Where the demand is known, the most urgent first: what is known to lack by how much, then what is
  /// not known, then what may suffice.
  public var balances: [DemandBalance] {
    cells.compactMap { DemandBalance($0) }.enumerated().sorted { a, b in
      (a.1.rank, -a.1.open, a.0) < (b.1.rank, -b.1.open, b.0)
    }.map { $0.1 }
  }
}
