/// A cell, or a role that its line requires, that stands below full.
public struct Gap: Hashable, Sendable {
  public let region: Region.ID
  public let line: Line.ID
  /// Nil for the cell itself.
  public let role: Role.ID?
  /// Nil for the cell itself.
  public let tier: CoverageReport.RoleCover.Tier?
  /// Below ``CoverLevel/full``.
  public let level: CoverLevel

  public init(
    region: Region.ID, line: Line.ID, role: Role.ID? = nil,
    tier: CoverageReport.RoleCover.Tier? = nil, level: CoverLevel
  ) {
    self.region = region
    self.line = line
    self.role = role
    self.tier = tier
    self.level = level
  }
}

extension CoverageReport {
  /// Every gap: cells that nobody covers in full, and after each the required roles below full.
  ///
  /// A cell that only a missing core role holds back is no gap of its own: the role is. A missing
  /// language or a lack of capacity is shown in its cell; it is not a gap that an agreement or a new
  /// station is known to close.
  public var gaps: [Gap] {
    cells.flatMap { cell in
      let best = cell.carriers.map { $0.level }.max() ?? .none
      let own = Gap(region: cell.region, line: cell.line, level: best)
      let roles = cell.roles.filter { $0.level < .full }.map {
        Gap(region: cell.region, line: cell.line, role: $0.role, tier: $0.tier, level: $0.level)
      }
      return (best < .full ? [own] : []) + roles
    }
  }
}
