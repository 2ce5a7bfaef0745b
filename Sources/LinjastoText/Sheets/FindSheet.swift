public import Linjasto

/// What a search found, as text: experts, lines, guidance and roles, each with why it was found.
public struct FindSheet: Sendable {
  /// Lines of at most 88 characters, but for longer words.
  public var text: String { sheet.text }
  package let sheet: SheetText

  /// - Parameters:
  ///   - networks: Those that were searched, in the same order.
  ///   - typed: The words as they were typed; empty for a search without any.
  public init(
    _ findings: Findings, in networks: [Network], for typed: String, in language: Language
  ) {
    let words = Words(language)
    var sheet = SheetText()
    let quoted = words(.quoted, Folding.folded(typed).isEmpty ? "" : typed.visible)
    let day = findings.day.map { words(.asOf, words.date($0)) } ?? words(.anyDay)
    let groups = Group.allCases.map { group in
      (group: group, found: findings.found.filter { Group(of: $0.subject) == group })
    }.filter { !$0.found.isEmpty }
    if findings.found.isEmpty {
      sheet.paragraph(
        findings.words.isEmpty ? words(.findNobody) : words(.findNothing, quoted))
      if !findings.unknown.isEmpty {
        sheet.paragraph(
          words(.findUnknown, words.list(findings.unknown.map { words(.quoted, $0.visible) })))
      } else if findings.words.count > 1 {
        sheet.paragraph(words(.findApart))
      }
      if !findings.near.isEmpty {
        sheet.paragraph(words(.findNear, findings.near.joined(separator: ", ")))
      }
    } else {
      let counts = words.list(groups.map { words($0.group.count, "\($0.found.count)") })
      sheet.paragraph(
        findings.words.isEmpty ? words(.findListed, counts) : words(.findFound, quoted, counts))
    }
    sheet.paragraph("\(day).")
    if let note = Self.contentNote(findings, networks, language) { sheet.paragraph(note) }
    for (group, found) in groups {
      sheet.heading(words(group.heading))
      for (index, finding) in found.enumerated() {
        if index > 0 { sheet.gap() }
        let lines = Lines(finding, in: networks, language)
        let sign = SheetText.Sign.number(index + 1)
        sheet.item(sign, lines.heading, of: Self.subject(finding))
        let depth = sign.text.count
        for row in lines.rows { sheet.row(row.label, row.text, depth: depth, hang: depth) }
      }
    }
    self.sheet = sheet
  }
}

extension FindSheet {
  private static func subject(_ finding: Finding) -> SheetText.Subject? {
    switch finding.subject {
    case .station(let id): .station(id)
    case .line(let id): .line(id)
    case .guidance, .role: nil
    }
  }

  /// One sentence where what was found is called otherwise than in the reader's language.
  private static func contentNote(
    _ findings: Findings, _ networks: [Network], _ language: Language
  ) -> String? {
    guard let first = findings.found.first?.maps.first else { return nil }
    let names = findings.found.compactMap { finding -> LocalizedText? in
      let network = networks[finding.maps[0]]
      return switch finding.subject {
      case .station(let id): network[id]?.name
      case .line(let id): network[id]?.name
      case .guidance(let id): network[id]?.text
      case .role(let id): network[id]?.name
      }
    }
    return Wording(networks[first], language).contentNote(names)
  }

  /// What is listed together.
  private enum Group: CaseIterable {
    case stations, lines, guidance, roles

    init(of subject: Finding.Subject) {
      switch subject {
      case .station: self = .stations
      case .line: self = .lines
      case .guidance: self = .guidance
      case .role: self = .roles
      }
    }

    var heading: Phrase {
      switch self {
      case .stations: .aboutStations
      case .lines: .aboutLines
      case .guidance: .aboutGuidance
      case .roles: .aboutRoles
      }
    }

    var count: Phrase {
      switch self {
      case .stations: .findStations
      case .lines: .findLines
      case .guidance: .findGuidance
      case .roles: .findRoles
      }
    }
  }

  /// What is said of one finding.
  private struct Lines {
    let heading: String
    var rows: [(label: String, text: String)] = []

    init(_ finding: Finding, in networks: [Network], _ language: Language) {
      let network = networks[finding.maps[0]]
      let wording = Wording(network, language)
      let words = Words(language)
      switch finding.subject {
      case .station(let id):
        heading = wording(id)
        if let station = network[id] {
          rows = Self.rows(station, finding, networks, wording, words)
        }
      case .line(let id):
        heading = wording(id)
        let stations = network.stations.filter { $0.lines.contains(id) }
        if let group = network[id]?.clientGroup {
          rows.append((words(.labelClientGroup), wording(group)))
        }
        let names = stations.map { wording($0.name) }
        rows.append(
          (words(.findExperts), names.isEmpty ? words(.aboutNobody) : words.list(names)))
      case .guidance(let id):
        heading = network[id].map { wording($0.text) } ?? id.rawValue
        rows += (network[id]?.items ?? []).map { (words(.labelItems), wording($0)) }
        rows += (network[id]?.links ?? []).map { (words(.labelURL), $0) }
      case .role(let id):
        heading = wording(id)
      }
      let why = finding.reasons.filter { $0.text != heading }.map { reason in
        "\(words(reason.field.phrase)) \(words(.quoted, reason.text))"
      }
      if !why.isEmpty { rows.insert((words(.findWhy), words.list(why)), at: 0) }
      if networks.count > 1 {
        let maps = finding.maps.map { networks[$0] }.map {
          $0.title.text(in: language, fallback: $0.defaultLanguage)
        }
        rows.append((words(maps.count == 1 ? .findMap : .findMaps), words.list(maps)))
      }
    }

    private static func rows(
      _ station: Station, _ finding: Finding, _ networks: [Network], _ wording: Wording,
      _ words: Words
    ) -> [(label: String, text: String)] {
      var rows: [(label: String, text: String)] = []
      if let body = station.organization, let name = wording.network[body]?.name {
        rows.append((words(.labelOrganization), wording(name)))
      }
      switch station.membership {
      case .lines(let lines):
        if !lines.isEmpty {
          rows.append((words(.labelLines), words.list(lines.map { wording($0) })))
        }
      case .all: rows.append((words(.labelLines), words(.valueEveryLine)))
      case .area: break
      }
      rows += Wording.standing(finding.places, in: finding.maps.map { networks[$0] }, words)
      switch station.kind {
      case .researcher, .project: rows.append((words(.labelKind), words(.neverCovers)))
      default: break
      }
      for limit in wording.limits(of: station, on: nil) {
        rows.append((words(.findLimit), limit))
      }
      if !station.languages.isEmpty {
        let languages = words.list(station.languages.map { wording($0) })
        rows.append((words(.labelLanguages), languages))
      }
      if !station.modes.isEmpty {
        rows.append((words(.labelModes), words.list(station.modes.map { wording($0) })))
      }
      if station.fee != .unknown { rows.append((words(.labelFee), wording(station.fee))) }
      return rows
    }
  }
}

extension Finding.Field {
  fileprivate var phrase: Phrase {
    switch self {
    case .name: .findInName
    case .synonym: .findInSynonym
    case .method: .findInMethod
    case .role: .findInRole
    case .line: .findInLine
    case .organization: .findInOrganization
    case .question: .findInQuestion
    case .guidance: .findInGuidance
    case .note: .findInNote
    case .region: .findInRegion
    }
  }
}
