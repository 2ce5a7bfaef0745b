public import Linjasto

extension CoverageReport {
  /// One row a cell, by RFC 4180 with line feeds; lists within a field are joined by spaces. Heads,
  /// levels and ids are keys for programs, the same in every language; only names are in `language`.
  public func csv(in language: Language) -> String {
    var names: [Line.ID: String] = [:]
    var codes: [Line.ID: String] = [:]
    for line in lines.reversed() {
      names[line.id] = line.name.text(in: language)
      codes[line.id] = line.code
    }
    var regionNames: [Region.ID: String] = [:]
    for region in regions.reversed() { regionNames[region.id] = region.name.text(in: language) }
    var rows = [Self.columns]
    for cell in cells {
      rows.append(
        [
          cell.region.rawValue, regionNames[cell.region] ?? "", cell.line.rawValue,
          codes[cell.line] ?? "", names[cell.line] ?? "", cell.level.rawValue,
          cell.factsLevel.rawValue,
          list(cell.stations), list(cell.carriers.filter { !$0.level.isThere }.map { $0.station }),
          cell.isPilotOnly ? "yes" : "no",
        ] + roleFields(cell, .core) + roleFields(cell, .network) + [
          "\(cell.agreements.signed)", "\(cell.agreements.inquiry)", "\(cell.agreements.unknown)",
          "\(cell.agreements.unstated)", list(cell.agreements.refused),
          list(cell.languages.required), list(cell.languages.offered),
          list(cell.languages.missing), "\(cell.languages.unknown)",
          cell.load.capacity.map { "\($0)" } ?? "", "\(cell.load.unknown)",
          cell.load.demand.map { "\($0)" } ?? "", "\(cell.unknown)", "\(cell.assumed)",
        ])
    }
    return CommaSeparated.text(rows)
  }

  private static let columns = [
    "region", "region_name", "line", "line_code", "line_name", "level", "level_facts_only",
    "stations", "waiting_or_ended", "pilots_only", "core_required", "core_there", "core_missing",
    "network_required", "network_there", "network_missing", "agreements_signed",
    "agreements_inquiry", "agreements_unknown", "agreements_unstated", "agreements_not_signed",
    "languages_required", "languages_offered", "languages_missing", "languages_unknown",
    "capacity_at_most", "capacity_unknown", "demand", "unknown", "assumed",
  ]

  private func roleFields(_ cell: Cell, _ tier: RoleCover.Tier) -> [String] {
    let roles = cell.roles.filter { $0.tier == tier }
    let missing = cell.missing(tier)
    return [
      "\(roles.count)", "\(roles.count - missing.count)",
      missing.map { $0.role.rawValue }.joined(separator: " "),
    ]
  }

  private func list(_ stations: [Station.ID]) -> String {
    stations.map { $0.rawValue }.joined(separator: " ")
  }

  private func list(_ languages: [Language]) -> String {
    languages.map { $0.rawValue }.joined(separator: " ")
  }
}
