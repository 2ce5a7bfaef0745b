internal import Linjasto
internal import LinjastoText
internal import Schematic

/// What a line lacks in a band: in which of its regions nobody is there, and why; where somebody is, which
/// core roles nobody there offers or plans.
struct BandGap: Hashable {
  /// Why nobody is there.
  enum Kind: Int, Hashable, CaseIterable {
    /// Asked for, and nobody was found.
    case nobody
    /// Nobody is known, and nobody asked.
    case notSurveyed
    /// Planned or asked for.
    case planned
    /// The sources do not say.
    case unknown
    case ended
  }

  struct Missing: Hashable {
    let region: Region.ID
    let kind: Kind
  }

  /// In the order of the cells.
  private(set) var missing: [Missing] = []
  /// Each once; empty where somebody is missing altogether.
  private(set) var roles: [Role.ID] = []

  init(of cells: [CoverageReport.Cell]) {
    missing = cells.compactMap { cell in
      cell.kindOfGap.map { Missing(region: cell.region, kind: $0) }
    }
    if missing.isEmpty { roles = cells.flatMap(\.rolesMissing).firstOccurrences }
  }

  /// Whether its text tells which regions it is about.
  func namesRegions(among regions: [Region.ID]) -> Bool {
    !missing.isEmpty && (Set(missing.map(\.kind)).count > 1 || missing.count < regions.count)
  }
}

extension CoverageReport.Cell {
  /// Why nobody is there; nil where somebody is.
  var kindOfGap: BandGap.Kind? {
    switch level {
    case .none: isSurveyed ? .nobody : .notSurveyed
    case .planned: .planned
    case .unknown: .unknown
    case .ended: .ended
    case .partial, .full: nil
    }
  }

  /// The core roles that nobody here offers or plans.
  var rolesMissing: [Role.ID] { missing(.core).filter { $0.level < .planned }.map(\.role) }
}

extension Words {
  /// Why nobody is there, in a word or two without signs of a list.
  func callAsFunction(_ kind: BandGap.Kind) -> String {
    switch kind {
    case .nobody: self(.gapNobody)
    case .notSurveyed: self(.gapNotSurveyed)
    case .planned: self(.gapPlanned)
    case .unknown: self(.coverUnknown)
    case .ended: self(.coverEnded)
    }
  }
}

extension Network {
  /// The gap in words, kind by kind, with the codes of its regions where they are not all of `regions`;
  /// empty for none.
  func text(of gap: BandGap, among regions: [Region.ID], _ language: Language) -> String {
    let words = Words(language)
    if gap.missing.isEmpty { return missing(as: gap.roles, language) ?? "" }
    let named = gap.namesRegions(among: regions)
    let parts = BandGap.Kind.allCases.compactMap { kind -> String? in
      let codes = gap.missing.filter { $0.kind == kind }.map(\.region.rawValue)
      guard !codes.isEmpty else { return nil }
      return named ? "\(words(kind)): \(codes.joined(separator: ", "))" : words(kind)
    }
    return parts.joined(separator: "; ").asSentence
  }
}

extension BandedAtlas {
  /// A cell that a map tells as a gap.
  struct ToldGap: Hashable {
    let region: Region.ID
    let line: Line.ID
    let kind: BandGap.Kind
  }

  /// What a picture says is missing, read from its texts: the way back from ``map(_:showing:)``.
  func gapsTold(in map: LineMap, _ language: Language) -> [ToldGap] {
    let words = Words(language)
    let byID = Dictionary(firstOf: map.stations.map { ($0.id, $0) })
    return gaps.flatMap { gap -> [ToldGap] in
      guard let station = byID[gap.id], station.isShown else { return [] }
      return station.label.split(separator: ";").flatMap { part -> [ToldGap] in
        let halves = part.split(separator: ":", maxSplits: 1)
        let said = halves[0].trimmed.lowercased()
        guard let kind = BandGap.Kind.allCases.first(where: { words($0).lowercased() == said })
        else { return [] }
        let codes = halves.count < 2 ? nil : halves[1].split(separator: ",").map(\.trimmed)
        return (codes?.map { Region.ID($0) } ?? gap.regions).map {
          ToldGap(region: $0, line: gap.line, kind: kind)
        }
      }
    }
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
