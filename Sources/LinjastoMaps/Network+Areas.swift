internal import Linjasto
internal import LinjastoText

/// A part of the country that agrees on its division of work, as far as it is on a map.
struct MapArea: Equatable {
  /// As counties number them; that of the county itself where it lies in none.
  let code: String
  /// In the order of the map; never empty.
  let regions: [Region]

  /// Whether some regions are counties of several areas.
  static func part(_ regions: some Sequence<Region>) -> Bool {
    Set(regions.compactMap { OfficialRegions.area(of: $0.id.rawValue) }).count > 1
  }
}

extension Network {
  /// The areas of the map's counties where they are several; else empty.
  ///
  /// A county in no area, such as Åland, counts as one of its own; a map of places that are no counties
  /// has no areas.
  var areas: [MapArea] {
    func area(_ region: Region) -> String {
      OfficialRegions.area(of: region.id.rawValue) ?? region.id.rawValue
    }
    guard MapArea.part(regions) else { return [] }
    let grouped = Dictionary(grouping: regions, by: area)
    return grouped.keys.sorted().map { MapArea(code: $0, regions: grouped[$0] ?? []) }
  }

  /// The area in a word or two.
  func name(_ area: MapArea, _ language: Language) -> String {
    let words = Words(language)
    return switch area.code {
    case "1": words(.areaSouth)
    case "2": words(.areaEast)
    case "3": words(.areaInland)
    case "4": words(.areaWest)
    case "5": words(.areaNorth)
    default: shortName(area.regions[0], language)
    }
  }

  /// The county in a word or two, without the word for a county.
  func shortName(_ region: Region, _ language: Language) -> String {
    let name = region.name.text(in: language, fallback: defaultLanguage)
    let code = region.id.rawValue
    if name == officialName(code, language),
      let short = OfficialRegions.shortName(of: code, in: language)
    {
      return short
    }
    let ending = Words(language)(.county, "")
    return language.spoken != .finnish && name.hasSuffix(ending)
      ? String(name.dropLast(ending.count)) : name
  }

  private func officialName(_ code: String, _ language: Language) -> String? {
    let names = OfficialRegions.names[code]
    return language.spoken == .swedish ? names?.sv : names?.fi
  }

  /// The regions in few words: by their areas, or by their short names; empty where they are all that
  /// a map of one area has.
  func shortList(_ served: [Region.ID], _ language: Language) -> String {
    let words = Words(language)
    let left = regions.filter { !served.contains($0.id) }
    func names(_ regions: [Region]) -> String {
      words.list(regions.map { shortName($0, language) })
    }
    guard !areas.isEmpty else {
      return left.isEmpty ? "" : names(regions.filter { served.contains($0.id) })
    }
    if left.isEmpty { return words(.mapCountry) }
    if served.count > 2 * left.count { return words(.allBut, words(.mapCountry), names(left)) }
    return words.list(parts(of: served, language))
  }

  /// The regions by short names, whole areas by theirs.
  func parts(of served: [Region.ID], _ language: Language) -> [String] {
    areas.flatMap { area -> [String] in
      let own = area.regions.filter { served.contains($0.id) }
      return own.count == area.regions.count
        ? [name(area, language)] : own.map { shortName($0, language) }
    }
  }

  /// Where the station serves, by its areas; nil where the sources do not say, and on a map of one
  /// area.
  func areaNote(_ station: Station, among areas: [MapArea], _ language: Language) -> String? {
    let served = areas.filter { area in
      area.regions.contains { region in
        station.lines.contains { station.reach(on: $0).contains(region.id) == true }
      }
    }
    guard !served.isEmpty else { return nil }
    let words = Words(language)
    if served.count == areas.count { return words(.mapCountry) }
    return served.count > 2
      ? words(.mapAreas, "\(served.count)")
      : served.map { name($0, language) }.joined(separator: ", ")
  }
}
