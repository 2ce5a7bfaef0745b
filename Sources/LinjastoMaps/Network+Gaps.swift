internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// The station under construction at the end of `line`: what is missing there, by its kind and its
  /// regions or roles. It is shown where something is.
  ///
  /// - Parameter cells: those of the line in the view's region or in all; none shows no gaps.
  func gap(on line: Line, _ cells: [CoverageReport.Cell], _ view: MapView) -> LineMap.Station {
    let label = missing(cells, view.language)
    let widest = Language.allCases.flatMap { widestMissing(on: line, $0) }.firstOccurrences
    return LineMap.Station(
      id: "missing-\(line.id)", label: label ?? widest[0], otherLabels: widest, state: .missing,
      isShown: label != nil)
  }

  /// The regions whose codes are told at the ends of lines.
  func regionsNamed(missing report: CoverageReport, _ view: MapView) -> [Region.ID] {
    let empty = cells(of: report, in: view).filter(\.isEmptyOnMap)
    let told = Dictionary(grouping: empty, by: \.line).values.filter {
      $0.count <= Self.namedRegions
    }
    return regions.map(\.id).filter { region in
      told.contains { $0.contains { $0.region == region } }
    }
  }

  /// The cells that the view looks at.
  func cells(of report: CoverageReport?, in view: MapView) -> [CoverageReport.Cell] {
    (report?.cells ?? []).filter { cell in
      (view.region.map { $0 == cell.region } ?? true) && view.shows(cell.line)
    }
  }

  /// Up to how many regions are named; more are counted.
  private static var namedRegions: Int { 5 }

  /// What the cells lack: somebody in these regions, else these core roles; nil for nothing.
  private func missing(_ cells: [CoverageReport.Cell], _ language: Language) -> String? {
    let empty = cells.filter(\.isEmptyOnMap).map(\.region.rawValue)
    if !empty.isEmpty { return missing(in: empty, language) }
    return missing(as: cells.flatMap(\.rolesMissing), language)
  }

  /// That nobody offers these core roles; nil for none.
  func missing(as roles: [Role.ID], _ language: Language) -> String? {
    let names = self.roles.filter { roles.contains($0.id) }.map { name($0, language) }
    return names.isEmpty ? nil : missing(as: names, language)
  }

  private func missing(in regions: [String], _ language: Language) -> String {
    let words = Words(language)
    return regions.count > Self.namedRegions
      ? words(.missingInRegions, "\(regions.count)")
      : words(.isMissing, regions.joined(separator: ", "))
  }

  private func missing(as roles: [String], _ language: Language) -> String {
    let words = Words(language)
    return roles.count > 2
      ? words(.missingRoles, "\(roles.count)")
      : words(.isMissing, roles.joined(separator: ", "))
  }

  /// The texts that no other of the line's is wider than, whatever is read on whichever day.
  private func widestMissing(on line: Line, _ language: Language) -> [String] {
    func widest(_ texts: [String], _ count: Int) -> [String] {
      let widths = texts.map { FontMetrics.width(of: $0, size: 1) }
      let order = texts.indices.sorted { (widths[$1], $0) < (widths[$0], $1) }
      return order.prefix(count).map { texts[$0] }
    }
    let codes = regions.map(\.id.rawValue)
    let core = roles.filter { line.requires.core.contains($0.id) }.map { name($0, language) }
    var texts = [missing(in: widest(codes, Self.namedRegions), language)]
    if codes.count > Self.namedRegions { texts.append(missing(in: codes, language)) }
    if !core.isEmpty { texts.append(missing(as: widest(core, 2), language)) }
    if core.count > 2 { texts.append(missing(as: core, language)) }
    return texts
  }

  private func name(_ role: Role, _ language: Language) -> String {
    role.name.text(in: language, fallback: defaultLanguage)
  }
}

extension CoverageReport.Cell {
  /// Whether the map shows nobody here, planned or there.
  fileprivate var isEmptyOnMap: Bool { !level.isThere && level != .planned }
}
