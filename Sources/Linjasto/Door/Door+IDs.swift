extension Door {
  /// Ids are well formed and unique among their kind.
  mutating func checkIDs() {
    let contents = contents
    checkPattern(contents.id, at: FieldPath().key("id"))
    checkIDs(contents.lines.map { $0.id.rawValue }, in: "lines", noun: .noLine)
    checkIDs(contents.stations.map { $0.id.rawValue }, in: "stations", noun: .noStation)
    checkIDs(contents.roles.map { $0.id.rawValue }, in: "roles", noun: .noRole)
    checkIDs(contents.sources.map { $0.id.rawValue }, in: "sources", noun: .noSource)
    checkIDs(
      contents.organizations.map { $0.id.rawValue }, in: "organizations", noun: .noOrganization)
    checkIDs(contents.origins.map { $0.id.rawValue }, in: "origins", noun: .noOrigin)
    checkIDs(contents.governance.map { $0.id.rawValue }, in: "governance", noun: .noGoverningBody)
    checkIDs(contents.procedures.map { $0.id.rawValue }, in: "process", noun: .noProcess)
    checkIDs(contents.guidance.map { $0.id.rawValue }, in: "guidance", noun: .noGuidance)
    checkIDs(contents.screenings.map { $0.id.rawValue }, in: "screening", noun: .noScreening)
    checkIDs(contents.facts.map { $0.id.rawValue }, in: "facts", noun: .noFact)
    checkRegions()
    for (index, procedure) in contents.procedures.enumerated() {
      checkIDs(
        procedure.steps.map { $0.id }, at: .record("process", index).key("steps"), noun: .noStep)
    }
    for (index, screening) in contents.screenings.enumerated() {
      let path = FieldPath.record("screening", index)
      checkIDs(
        screening.questions.map { $0.id.rawValue }, at: path.key("questions"), noun: .noQuestion)
      checkIDs(screening.rules.map { $0.id.rawValue }, at: path.key("rules"), noun: .noRule)
    }
  }

  private mutating func checkIDs(_ ids: [String], in list: String, noun: Phrase) {
    checkIDs(ids, at: FieldPath().key(list), noun: noun)
  }

  private mutating func checkIDs(_ ids: [String], at list: FieldPath, noun: Phrase) {
    var first: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      let path = list.item(index).key("id")
      checkPattern(id, at: path)
      if let other = first[id] {
        report(
          .duplicateID, .anotherHasID, .phrase(noun), "\(id)", at: path,
          help: place(ofFirst: list.item(other).key("id")))
      } else {
        first[id] = index
      }
    }
  }

  /// What a text's reader has checked already is not told twice.
  private mutating func checkPattern(_ id: String, at path: FieldPath) {
    guard !isChecked, !Pattern.isID(id) else { return }
    report(
      .badID, .idLooks, at: path,
      help: Pattern.idSuggestion(id).map { Saying(.writeThis, "\($0)") })
  }

  private mutating func checkRegions() {
    var first: [Region.ID: Int] = [:]
    for (index, region) in contents.regions.enumerated() {
      let path = FieldPath.record("regions", index).key("code")
      if !isChecked, OfficialRegions.name(of: region.id.rawValue) == nil {
        report(.badRegionCode, .noCountyHasCode, "\(region.id)", at: path)
      }
      checkName(of: region, at: .record("regions", index))
      if first.updateValue(index, forKey: region.id) != nil {
        report(.duplicateID, .anotherHasCode, "\(region.id)", at: path)
      }
    }
  }

  /// An official code with the name of another county would answer for that one.
  private mutating func checkName(of region: Region, at path: FieldPath) {
    guard let own = OfficialRegions.name(of: region.id.rawValue) else { return }
    let named = region.name.languages.compactMap { language -> (text: String, code: String)? in
      let text = region.name.text(in: language)
      return OfficialRegions.code(named: text).map { (text, $0) }
    }
    guard let other = named.first, !named.contains(where: { $0.code == region.id.rawValue })
    else { return }
    report(
      .wrongOfficialCode, .codeOfOther, "\(region.id)", "\(own)", "\(other.text)",
      at: path.key("code"), help: Saying(.writeOfficial, "\(other.code)", "\(own)"))
  }

  private func place(ofFirst path: FieldPath) -> Saying {
    provenance?.location(of: path, .brief).map { Saying(.firstOnLine, "\($0.line)") }
      ?? Saying(.firstAt, "\(path)")
  }
}
