internal import Linjasto
internal import LinjastoText
internal import Schematic

extension BandedAtlas {
  /// Where a line crosses a band of one area or county: what is missing there has its place in every
  /// picture.
  struct GapPlace: Sendable {
    let line: Line.ID
    /// By index of ``BandedAtlas/bands``.
    let band: Int
    let id: String
    /// Those of the band's that a map speaks of together with the line, in the order of the map.
    let regions: [Region.ID]
    /// In each language a text that none is wider than that may stand here on some day.
    var widest: [String] = []
  }

  /// A place for each line and band of which a map speaks and where something is missing on some day.
  static func gaps(of atlas: Atlas, in bands: [Band]) -> [GapPlace] {
    var gaps = atlas.whole.lines.flatMap { line in
      bands.indices.compactMap { index -> GapPlace? in
        let band = bands[index]
        let regions = band.regions.filter { region in
          atlas.networks.contains { $0[region] != nil && $0[line.id] != nil }
        }
        guard band.hasGaps, !regions.isEmpty else { return nil }
        return GapPlace(
          line: line.id, band: index, id: "missing-\(line.id)-\(band.id)", regions: regions)
      }
    }
    let everyOne = everyOne(at: gaps, in: atlas)
    for index in gaps.indices {
      gaps[index].widest =
        Language.allCases.compactMap { language in
          let texts = everyOne[index].map {
            atlas.whole.text(of: $0, among: gaps[index].regions, language)
          }
          return texts.sorted().max { a, b in
            FontMetrics.width(of: a, size: 1) < FontMetrics.width(of: b, size: 1)
          }
        }.firstOccurrences.filter { !$0.isEmpty }
    }
    return gaps.filter { !$0.widest.isEmpty }
  }

  /// What may be missing at each place on some day in either reading, all of it or in one region.
  private static func everyOne(at gaps: [GapPlace], in atlas: Atlas) -> [Set<BandGap>] {
    var found = gaps.map { _ in Set<BandGap>() }
    for day in [nil] + atlas.turningDays {
      for factsOnly in [false, true] {
        let report = CoverageReport(
          of: atlas.networks, Reading(day: day, factsOnly: factsOnly))
        let cells = Dictionary(grouping: report.cells, by: \.line)
        for (index, gap) in gaps.enumerated() {
          let own = (cells[gap.line] ?? []).filter { gap.regions.contains($0.region) }
          found[index].insert(BandGap(of: own))
          for cell in own where gap.regions.count > 1 { found[index].insert(BandGap(of: [cell])) }
        }
      }
    }
    return found
  }

  /// What the report says is missing at each gap place, in the view.
  func told(by report: CoverageReport?, in view: MapView) -> [BandGap] {
    let cells = Dictionary(grouping: whole.cells(of: report, in: view), by: \.line)
    return gaps.map { gap in
      BandGap(of: (cells[gap.line] ?? []).filter { gap.regions.contains($0.region) })
    }
  }

  func drawn(_ gap: GapPlace, _ told: BandGap, _ view: MapView) -> LineMap.Station {
    let text = whole.text(of: told, among: gap.regions, view.language)
    return LineMap.Station(
      id: gap.id, label: text.isEmpty ? gap.widest[0] : text, otherLabels: gap.widest,
      state: .missing, zone: gap.band, isShown: !text.isEmpty)
  }

  /// The regions whose codes are told at the gaps that the report has in the view.
  func regionsNamed(missing report: CoverageReport, _ view: MapView) -> [Region.ID] {
    let named = zip(gaps, told(by: report, in: view)).flatMap { gap, told in
      told.namesRegions(among: gap.regions) ? told.missing.map(\.region) : []
    }
    return whole.regions.map(\.id).filter(named.contains)
  }
}

extension Atlas {
  /// One day of each stretch in which nobody comes or goes, no agreement begins or ends and nobody is
  /// asked.
  fileprivate var turningDays: [Day] {
    let stations = networks.flatMap(\.stations)
    let surveys = networks.flatMap(\.lines).flatMap(\.surveyed).map { Period(from: $0.day) }
    let own = stations.flatMap { station in
      [station.presencePeriod] + [station.unavailable].compactMap { $0 }
        + station.agreements.map(\.period)
    }
    return (own + surveys).turningDays
  }
}
