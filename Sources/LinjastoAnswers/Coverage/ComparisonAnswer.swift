public import Linjasto

/// What changed from one version of a map to another, and what became of its cells. Answers
/// `linjasto diff`.
///
/// Records come ascending by their ids, by which regions, lines and stations are named.
public struct ComparisonAnswer: Encodable, Sendable {
  public let format = "linjasto-comparison/1"
  /// The day that the earlier version is read on, `2026-11-22`; left out when no day counts.
  public let oldDay: String?
  /// The same of the later version.
  public let newDay: String?
  public let regions: [RecordChange]
  public let lines: [RecordChange]
  public let stations: [RecordChange]
  public let agreements: [AgreementChange]
  /// Cells and roles that are there in both, ascending by region, line and role; then those that
  /// came or went.
  public let cells: [CellChange]

  public init(_ comparison: NetworkComparison) {
    oldDay = comparison.oldDay?.description
    newDay = comparison.newDay?.description
    regions = comparison.regions.map { RecordChange($0) }
    lines = comparison.lines.map { RecordChange($0) }
    stations = comparison.stations.map { RecordChange($0) }
    agreements = comparison.agreements.map {
      AgreementChange(
        station: $0.station.rawValue, region: $0.region.rawValue, from: $0.from?.rawValue,
        to: $0.to?.rawValue)
    }
    cells = comparison.cells.map { CellChange($0) }
  }

  /// A record that came, went or changed.
  public struct RecordChange: Encodable, Sendable {
    public let id: String
    /// `added`, `removed` or `changed`.
    public let kind: String
    /// Empty unless changed.
    public let fields: [FieldChange]

    init(_ change: NetworkComparison.RecordChange) {
      id = change.id
      kind = change.kind.rawValue
      fields = change.fields.map { FieldChange(field: $0.field, from: $0.from, to: $0.to) }
    }
  }

  /// One field, as the maps write it; empty where it says nothing.
  public struct FieldChange: Encodable, Sendable {
    /// Such as `name` or `serves`.
    public let field: String
    public let from: String
    public let to: String
  }

  /// The state of a station's agreement with a region: `signed`, `not-signed`, `inquiry` or
  /// `unknown`; left out where the map speaks of none.
  public struct AgreementChange: Encodable, Sendable {
    public let station: String
    public let region: String
    public let from: String?
    public let to: String?
  }
}

extension ComparisonAnswer {
  /// A cell, or a role in it, that stands on another level.
  public struct CellChange: Encodable, Sendable {
    public let region: String
    public let line: String
    /// Left out for the cell itself.
    public let role: String?
    /// `none`, `ended`, `planned`, `partial` or `full`; left out where there was no such cell.
    public let from: String?
    /// Left out where there is no such cell any more.
    public let to: String?

    init(_ change: NetworkComparison.CellChange) {
      region = change.region.rawValue
      line = change.line.rawValue
      role = change.role?.rawValue
      from = change.from?.rawValue
      to = change.to?.rawValue
    }
  }
}
