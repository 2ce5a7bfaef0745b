package import Linjasto

/// Where a new map is about: a collaborative area, some counties, or the whole country.
package struct StartingPlace: Equatable, Sendable {
  /// The number of the area; nil for counties of no one area.
  package let area: String?
  /// Codes, ascending; never empty.
  package let counties: [String]

  package static let wholeCountry = StartingPlace(
    area: nil, counties: OfficialRegions.names.keys.sorted())

  /// Nil for any text that is not the number of an area.
  package init?(area number: String) {
    let counties = OfficialRegions.counties(ofArea: number)
    if counties.isEmpty { return nil }
    self.init(area: number, counties: counties)
  }

  /// What people type: the number of an area, or counties.
  ///
  /// - Throws: What is neither.
  package init(typed text: String) throws(UnknownPlace) {
    if let area = StartingPlace(area: StartingNetwork.trimmed(text)) {
      self = area
    } else {
      try self.init(counties: text)
    }
  }

  /// Codes and names of counties with commas between them.
  ///
  /// - Throws: What is no county.
  package init(counties text: String) throws(UnknownPlace) {
    let parts = StartingNetwork.names(text)
    var counties: Set<String> = []
    for part in parts {
      guard let county = StartingPlace.county(part) else { throw UnknownPlace(text: part) }
      counties.insert(county)
    }
    if counties.isEmpty { throw UnknownPlace(text: text) }
    self.init(area: nil, counties: counties.sorted())
  }

  private init(area: String?, counties: [String]) {
    self.area = area
    self.counties = counties
  }

  /// What is typed for a place that is none.
  package struct UnknownPlace: Error {
    package let text: String
  }

  /// By code, short name or official name in any language.
  private static func county(_ text: String) -> String? {
    if OfficialRegions.names[text] != nil { return text }
    if let code = OfficialRegions.code(called: text) { return code }
    let folded = Folding.folded(text)
    return OfficialRegions.names.keys.sorted().first { code in
      let names = [
        OfficialRegions.names[code]?.fi, OfficialRegions.names[code]?.sv,
        OfficialRegions.english[code],
      ]
      return names.contains { $0.map { Folding.folded($0) } == folded }
    }
  }

  /// The areas and their counties, a line an area, as they can be typed.
  package static func list(in language: Language) -> String {
    let words = Words(language)
    func name(_ name: (fi: String, sv: String, en: String)) -> String {
      switch words.language.spoken {
      case .swedish: name.sv
      case .english: name.en
      default: name.fi
      }
    }
    let areas = OfficialRegions.areaNames.sorted { $0.key < $1.key }
    return areas.map { number, names in
      let counties = OfficialRegions.counties(ofArea: number).map { code in
        let short = OfficialRegions.shortName(of: code, in: language)
        return "\(code) \(short ?? OfficialRegions.shortName(of: code, in: .finnish) ?? "")"
      }
      return "  \(number) \(name(names)): \(counties.joined(separator: ", "))\n"
    }.joined()
  }
}
