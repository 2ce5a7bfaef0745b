extension Door {
  /// Records that nothing refers to.
  mutating func lookForUnused(_ contents: Network.Contents) {
    let uses = Network.Contents.Uses(of: contents)
    for (index, role) in contents.roles.enumerated()
    where !uses.roles.contains(role.id) && !contents.stations.isEmpty {
      reportUnused(.unusedRole, "\(role.id)", at: .record("roles", index))
    }
    for (index, organization) in contents.organizations.enumerated()
    where !uses.organizations.contains(organization.id) {
      reportUnused(.unusedOrganization, "\(organization.id)", at: .record("organizations", index))
    }
    for (index, source) in contents.sources.enumerated() where !uses.sources.contains(source.id) {
      reportUnused(.unusedSource, "\(source.id)", at: .record("sources", index))
    }
    for (index, text) in contents.guidance.enumerated()
    where !text.isEverywhere && !uses.guidance.contains(text.id) {
      report(
        .unusedRecord, .unusedGuidance, "\(text.id)", at: .record("guidance", index).key("id"),
        help: Saying(.nameGuidance))
    }
    for (index, screening) in contents.screenings.enumerated()
    where !uses.screenings.contains(screening.id) {
      reportUnused(.unusedScreening, "\(screening.id)", at: .record("screening", index))
    }
  }

  private mutating func reportUnused(_ phrase: Phrase, _ id: Saying.Value, at path: FieldPath) {
    report(.unusedRecord, phrase, id, at: path.key("id"))
  }

  /// Questions that no rule asks, and rules that come to nothing.
  mutating func lookAtScreenings(_ screenings: [Screening]) {
    for (index, screening) in screenings.enumerated() {
      let path = FieldPath.record("screening", index)
      let asked = Set(screening.rules.flatMap { $0.all + $0.any })
      for (number, question) in screening.questions.enumerated() where !asked.contains(question.id)
      {
        let path = path.key("questions").item(number).key("id")
        if question.kind == .theme {
          report(
            .themeWithoutRule, .unusedTheme, "\(question.id)", at: path, help: Saying(.nameInRule))
        } else {
          report(
            .unusedRecord, .unusedQuestion, "\(question.id)", at: path, help: Saying(.nameInRule))
        }
      }
      for (number, rule) in screening.rules.enumerated() where rule.suggestion.isEmpty {
        report(
          .ruleWithoutEffect, .ruleSuggestsNothing, "\(rule.id)",
          at: path.key("rules").item(number).key("suggest"), help: Saying(.nameSuggestion))
      }
      if screening.rules.allSatisfy({ $0.suggestion.isEmpty }) {
        report(
          .screeningClaimsNothing, .screeningSuggestsNothing, "\(screening.id)", at: path.key("id"))
      }
    }
  }

  /// Marks of assumption that name no field of their record.
  mutating func lookAtAssumptions(_ contents: Network.Contents) {
    for (index, station) in contents.stations.enumerated() {
      look(at: station.assumptions, of: Station.fields.shape, at: .record("stations", index))
    }
    for (index, line) in contents.lines.enumerated() {
      look(at: line.assumptions, of: Line.fields.shape, at: .record("lines", index))
    }
    for (index, organization) in contents.organizations.enumerated() {
      look(
        at: organization.assumptions, of: Organization.fields.shape,
        at: .record("organizations", index))
    }
    for (index, origin) in contents.origins.enumerated() {
      look(at: origin.assumptions, of: Origin.fields.shape, at: .record("origins", index))
    }
  }

  private mutating func look(
    at assumptions: Assumptions, of record: RecordShape, at path: FieldPath
  ) {
    // `line` on a line is the line itself: that there is such a need at all.
    let keys = record.fields.map { $0.key } + [String(record.name.split(separator: " ").last ?? "")]
    for (index, field) in assumptions.fields.enumerated() {
      let key = String(field.prefix { !":. ".contains($0) })
      guard !keys.contains(key) else { continue }
      report(
        .assumedUnknownField, .noFieldToAssume, .phrase(record.noun), "\(key)",
        at: path.key("assumed_fields").item(index), help: Similarity.question(key, among: keys))
    }
  }
}

extension Screening.Rule.Suggestion {
  fileprivate var isEmpty: Bool {
    lines.isEmpty && roles.isEmpty && level == nil && guidance.isEmpty
  }
}
