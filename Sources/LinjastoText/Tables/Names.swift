package import Linjasto

/// What the records of a report are called in one language, so that no text of it shows an id.
package struct Names {
  package let words: Words
  /// Every region that the report speaks of, in its order.
  package let regionIDs: [Region.ID]
  private var regions: [Region.ID: LocalizedText] = [:]
  private var lines: [Line.ID: (code: String, name: LocalizedText)] = [:]
  private var stations: [Station.ID: LocalizedText] = [:]
  private var roles: [Role.ID: LocalizedText] = [:]
  private var maps: [String: LocalizedText] = [:]

  /// - Parameter reports: The first that knows a record names it.
  package init(_ reports: [CoverageReport], _ words: Words) {
    self.words = words
    regionIDs = reports.first?.regions.map { $0.id } ?? []
    for report in reports {
      for map in report.maps where maps[map.id] == nil { maps[map.id] = map.title }
      for region in report.regions where regions[region.id] == nil {
        regions[region.id] = region.name
      }
      for line in report.lines where lines[line.id] == nil {
        lines[line.id] = (line.code, line.name)
      }
      for station in report.stations where stations[station.id] == nil {
        stations[station.id] = station.name
      }
      for role in report.roles where roles[role.id] == nil { roles[role.id] = role.name }
    }
  }

  package init(_ report: CoverageReport, _ words: Words) { self.init([report], words) }

  package func callAsFunction(_ id: Station.ID) -> String { said(stations[id]) ?? id.rawValue }

  /// In a sentence: a name with signs of its own stands between quotation marks.
  package func quoted(_ id: Station.ID) -> String {
    let name = self(id)
    return name.contains(where: { ",;:()".contains($0) }) ? words(.quoted, name) : name
  }

  package func callAsFunction(_ id: Role.ID) -> String { said(roles[id]) ?? id.rawValue }

  /// Code and name.
  package func callAsFunction(_ id: Line.ID) -> String {
    lines[id].map { "\($0.code) \($0.name.text(in: words.language))" } ?? id.rawValue
  }

  /// Without its code.
  package func callAsFunction(_ id: Region.ID) -> String { said(regions[id]) ?? id.rawValue }

  package func title(_ map: String) -> String { said(maps[map]) ?? map }

  /// As the map has it, in every language; nil where the report does not know the record.
  package func name(_ id: Station.ID) -> LocalizedText? { stations[id] }
  package func name(_ id: Role.ID) -> LocalizedText? { roles[id] }

  package func list(_ ids: [Station.ID]) -> String { ids.map { self($0) }.joined(separator: "; ") }

  package func list(_ ids: [Role.ID]) -> String { words.list(ids.map { self($0) }) }

  package func list(_ ids: [Line.ID]) -> String { ids.map { self($0) }.joined(separator: ", ") }

  private func said(_ name: LocalizedText?) -> String? { name?.text(in: words.language) }
}

extension Words {
  package func name(of language: Language) -> String {
    switch language {
    case .finnish: self(.finnish)
    case .swedish: self(.swedish)
    case .english: self(.english)
    case .northernSami: self(.northernSami)
    case .inariSami: self(.inariSami)
    case .skoltSami: self(.skoltSami)
    }
  }

  package func names(of languages: [Language]) -> String { list(languages.map { name(of: $0) }) }
}
