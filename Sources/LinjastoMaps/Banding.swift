public import Linjasto
internal import LinjastoText

/// By what a banded map parts its counties into bands.
public enum Banding: String, Hashable, Sendable, CaseIterable {
  /// One band for each collaborative area, from north to south.
  case area
  /// One band for each county.
  case region

  /// Whether the maps, seen as one, can be parted so: into areas where they have counties of several.
  public func parts(_ networks: [Network]) -> Bool {
    self == .region || MapArea.part(networks.lazy.flatMap(\.regions))
  }
}

/// A band: whose experts stand in it.
struct Band: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Who serves counties of several areas.
    case country
    /// Who serves several counties of a map of one area.
    case several
    /// Who serves several counties of the area, while each has a band of its own below.
    case severalOf(MapArea)
    /// Who serves one or several counties of the area.
    case area(MapArea)
    case region(Region)
    /// Who stands on a line, and nobody says whom they serve.
    case unknown
  }

  let kind: Kind
  /// In the order of the map: a station stands in the band where that holds all that it serves, and no
  /// narrower band does. Empty for those of whom nobody says whom they serve.
  let regions: [Region.ID]

  /// Unique among the bands of a map.
  var id: String {
    switch kind {
    case .country, .several: "several"
    case .severalOf(let area), .area(let area): "area-\(area.code)"
    case .region(let region): region.id.rawValue
    case .unknown: "unknown"
    }
  }

  /// Whether gaps are told here: whose counties have no bands of their own.
  var hasGaps: Bool {
    switch kind {
    case .area, .region: true
    case .country, .several, .severalOf, .unknown: false
    }
  }
}

extension Network {
  /// All bands that the map can have, from north to south, each that holds others above them; last the
  /// one of which nobody knows where it is. A map of one area has bands by county either way.
  func bands(by banding: Banding) -> [Band] {
    let all = regions.map(\.id)
    let unknown = Band(kind: .unknown, regions: [])
    guard !areas.isEmpty else {
      let upper = all.count > 1 ? [Band(kind: .several, regions: all)] : []
      return upper + regions.map { Band(kind: .region($0), regions: [$0.id]) } + [unknown]
    }
    let parts = areasFromNorth.flatMap { area -> [Band] in
      let own = area.regions.map(\.id)
      if banding == .area { return [Band(kind: .area(area), regions: own)] }
      let upper = own.count > 1 ? [Band(kind: .severalOf(area), regions: own)] : []
      return upper + area.regions.map { Band(kind: .region($0), regions: [$0.id]) }
    }
    return [Band(kind: .country, regions: all)] + parts + [unknown]
  }

  private var areasFromNorth: [MapArea] {
    let order = ["5", "2", "3", "4", "1"]
    let areas = areas
    return order.compactMap { code in areas.first { $0.code == code } }
      + areas.filter { !order.contains($0.code) }
  }

  /// What the band is called.
  func name(_ band: Band, _ language: Language) -> String {
    let words = Words(language)
    return switch band.kind {
    case .country: words(.bandCountry)
    case .several: words(.bandSeveral)
    case .severalOf(let area): words(.bandSeveralOf, name(area, language))
    case .area(let area): name(area, language)
    case .region(let region): shortName(region, language)
    case .unknown: words(.bandUnknown)
    }
  }

  /// What is said under the name of a station: whom of the band it serves, else on which lines it
  /// stands in other bands; empty where there is nothing to say. Both would make columns wide and all
  /// of the sheet small in print.
  func note(_ look: BandedAtlas.Look, in band: Band, _ language: Language) -> String {
    let served = note(look.regions, in: band, language)
    let others = look.elsewhere.compactMap { self[$0]?.code }
    if !served.isEmpty || others.isEmpty { return served }
    return Words(language)(.bandAlso, others.joined(separator: ", "))
  }

  /// Whom of the band a station serves, in a few words; empty where that is all of the band, but for the
  /// whole country, and where the band says it.
  ///
  /// - Parameter served: in the order of the map; in the band of those of whom nobody says whom they
  ///   serve, those whom they may.
  private func note(_ served: [Region.ID], in band: Band, _ language: Language) -> String {
    let words = Words(language)
    switch band.kind {
    case .region: return ""
    case .country: return shortNote(served, of: regions.map(\.id), words(.mapCountry), words)
    case .area(let area):
      let isAll = served.count == band.regions.count
      return isAll ? "" : shortNote(served, of: band.regions, name(area, language), words)
    case .several, .severalOf:
      let left = band.regions.count - served.count
      let all = left == 1 ? band.regions : []
      return left == 0 ? "" : shortNote(served, of: all, words(.allRegions), words)
    case .unknown:
      let isAll = served.count == regions.count
      if isAll || served.isEmpty { return "" }
      return words(.bandPerhaps, shortNote(served, of: [], "", words))
    }
  }

  /// Up to three names, all but two, or how many there are.
  private func shortNote(
    _ served: [Region.ID], of all: [Region.ID], _ whole: String, _ words: Words
  ) -> String {
    func names(_ ids: [Region.ID]) -> [String] {
      ids.compactMap { self[$0] }.map { shortName($0, words.language) }
    }
    let left = all.filter { !served.contains($0) }
    if left.isEmpty, !all.isEmpty { return whole }
    if left.count <= 2, served.count > 2 * left.count, !all.isEmpty {
      return words(.allBut, whole, words.list(names(left)))
    }
    let parts = areas.isEmpty ? names(served) : parts(of: served, words.language)
    return parts.count > 3 ? words(.bandCounties, "\(served.count)") : words.list(parts)
  }
}
