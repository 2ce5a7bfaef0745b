public import Linjasto

extension CoverageReport {
  /// How many cells stand where, with and without assumptions, the required roles, and where maps
  /// contradict each other; at most 100 columns wide.
  public func summary(in language: Language) -> String { summarySheet(in: language).text }

  package func summarySheet(in language: Language) -> SheetText {
    let words = Words(language)
    let names = Names(self, words)
    var sheet = SheetText(width: Columns.width)
    sheet.paragraph(words(.cellSums, "\(cells.count)", sums(words)))
    if !factsOnly {
      let there = cells.count { $0.factsLevel.isThere }
      let assumed = cells.count { $0.level.isThere && !$0.factsLevel.isThere }
      sheet.paragraph(words(.sumByFacts, "\(there)", "\(assumed)"))
    }
    let required = cells.flatMap { $0.roles }
    if !required.isEmpty {
      let core = required.filter { $0.tier == .core }
      let network = required.filter { $0.tier == .network }
      func there(_ roles: [RoleCover]) -> String { "\(roles.count { $0.level.isThere })" }
      sheet.paragraph(
        words(.requiredRoles, there(core), "\(core.count)", there(network), "\(network.count)"))
    }
    let unknown = cells.reduce(0) { $0 + $1.unknown }
    let carrying = cells.reduce(0) { $0 + $1.stations.count }
    if carrying > 0 {
      sheet.paragraph(words(.unknownAgreements, "\(carrying)", "\(unknown)"))
    }
    sheet.section(words(.missingCore), missingCore(names), hang: 4)
    if !conflicts.isEmpty {
      sheet.gap()
      sheet.lead(words(.contradictions))
      for conflict in conflicts { sheet.item(.bullet, names.claims(conflict), depth: 2) }
    }
    return sheet
  }

  /// How many cells stand on each level; those with none are left out.
  package func sums(_ words: Words) -> String {
    let counts: [(Phrase, Int)] = [
      (.coverFull, cells.count { $0.level == .full }),
      (.coverPartial, cells.count { $0.level == .partial }),
      (.coverUnknown, cells.count { $0.level == .unknown }),
      (.coverOnlyPlanned, cells.count { $0.level == .planned }),
      (.coverEnded, cells.count { $0.level == .ended }),
      (.surveyedNobody, cells.count { $0.level == .none && $0.isSurveyed }),
      (.nobodyKnown, cells.count { $0.level == .none && !$0.isSurveyed }),
    ]
    return counts.filter { $0.1 > 0 }.map { "\(words($0.0)) \($0.1)" }
      .joined(separator: ", ")
  }

  /// A row for each line and set of roles, with the regions where they lack.
  private func missingCore(_ names: Names) -> [String] {
    var order: [String] = []
    var places: [String: (line: Line.ID, roles: [Role.ID], regions: [Region.ID])] = [:]
    for cell in cells {
      let roles = cell.missing(.core).map { $0.role }
      guard !roles.isEmpty else { continue }
      let key = "\(cell.line)/\(roles.map { $0.rawValue }.joined(separator: ","))"
      if places[key] == nil { order.append(key) }
      places[key, default: (cell.line, roles, [])].regions.append(cell.region)
    }
    return order.compactMap { key in
      places[key].map { place in
        names.words(
          .inPlace, "\(names(place.line)) (\(names.list(place.roles)))",
          names.regions(place.regions, .inside))
      }
    }
  }
}

extension Names {
  /// What one map says and the other does not.
  package func claims(_ conflict: MapConflict) -> String {
    let (kept, other) = (conflict.kept, conflict.other)
    let (subject, name) = (self.subject(conflict.subject), self.name(of: conflict))
    switch conflict.reason {
    case .differs:
      return words(
        .contradiction, subject, name, field(conflict.what), value(kept, conflict),
        title(kept.map), value(other, conflict), title(other.map))
    case .keptApart:
      return words(
        .keptApart, subject, name, title(kept.map), value(kept, conflict), title(other.map),
        value(other, conflict))
    case .underTwoIDs:
      return words(
        .underTwoIDs, subject, name, title(kept.map), kept.value, title(other.map), other.value)
    }
  }

  private func subject(_ subject: MapConflict.Subject) -> String {
    switch subject {
    case .region: words(.kindRegion)
    case .line: words(.kindLine)
    case .station: words(.kindStation)
    case .role: words(.kindRole)
    }
  }

  private func name(of conflict: MapConflict) -> String {
    switch conflict.subject {
    case .region: self(Region.ID(conflict.id))
    case .line: self(Line.ID(conflict.id))
    case .station: self(Station.ID(conflict.id))
    case .role: self(Role.ID(conflict.id))
    }
  }

  private func field(_ field: MapConflict.Field) -> String {
    switch field {
    case .name(let language): words(.fieldName, words.name(of: language))
    case .languages: words(.fieldLanguages)
    case .code: words(.fieldCode)
    case .color: words(.fieldColor)
    case .organization: words(.fieldOrganization)
    case .kind: words(.fieldKind)
    case .home: words(.fieldHome)
    case .id: words(.fieldCode)
    case .level(let region, let line): words(.fieldLevelIn, "\(self(region)), \(self(line))")
    case .entry(let region): words(.fieldEntryOf, self(region))
    }
  }

  private func value(_ claim: MapConflict.Claim, _ conflict: MapConflict) -> String {
    switch conflict.what {
    case .level, .entry: CoverLevel(rawValue: claim.value).map { words.short($0) } ?? claim.value
    case .home: self(Region.ID(claim.value))
    default: claim.value
    }
  }
}
