extension Door {
  /// Ids are well formed and unique among their kind.
  mutating func checkIDs() {
    let contents = contents
    checkPattern(contents.id, at: FieldPath().key("id"))
    checkIDs(contents.lines.map { $0.id.rawValue }, in: "lines", noun: "line")
    checkIDs(contents.stations.map { $0.id.rawValue }, in: "stations", noun: "station")
    checkIDs(contents.roles.map { $0.id.rawValue }, in: "roles", noun: "role")
    checkIDs(contents.sources.map { $0.id.rawValue }, in: "sources", noun: "source")
    checkIDs(
      contents.organizations.map { $0.id.rawValue }, in: "organizations", noun: "organization")
    checkIDs(contents.origins.map { $0.id.rawValue }, in: "origins", noun: "origin")
    checkIDs(contents.governance.map { $0.id.rawValue }, in: "governance", noun: "governing body")
    checkIDs(contents.procedures.map { $0.id.rawValue }, in: "process", noun: "process")
    checkIDs(contents.guidance.map { $0.id.rawValue }, in: "guidance", noun: "guidance")
    checkIDs(contents.screenings.map { $0.id.rawValue }, in: "screening", noun: "screening")
    checkIDs(contents.facts.map { $0.id.rawValue }, in: "facts", noun: "fact")
    checkRegions()
    for (index, procedure) in contents.procedures.enumerated() {
      checkIDs(
        procedure.steps.map { $0.id }, at: .record("process", index).key("steps"), noun: "step")
    }
    for (index, screening) in contents.screenings.enumerated() {
      let path = FieldPath.record("screening", index)
      checkIDs(
        screening.questions.map { $0.id.rawValue }, at: path.key("questions"), noun: "question")
      checkIDs(screening.rules.map { $0.id.rawValue }, at: path.key("rules"), noun: "rule")
    }
  }

  private mutating func checkIDs(_ ids: [String], in list: String, noun: String) {
    checkIDs(ids, at: FieldPath().key(list), noun: noun)
  }

  private mutating func checkIDs(_ ids: [String], at list: FieldPath, noun: String) {
    var first: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      let path = list.item(index).key("id")
      checkPattern(id, at: path)
      if let other = first[id] {
        report(
          .duplicateID, "another \(noun) has the id \"\(id)\"", at: path,
          help:
            "it \(place(of: list.item(other).key("id"), "the first stands on")); give one another id"
        )
      } else {
        first[id] = index
      }
    }
  }

  /// What a text's reader has checked already is not told twice.
  private mutating func checkPattern(_ id: String, at path: FieldPath) {
    guard provenance == nil, !Pattern.isID(id) else { return }
    report(
      .badID, "an id begins with a letter and has lower-case letters a–z, digits and hyphens",
      at: path, help: Pattern.idSuggestion(id).map { "write \($0)" })
  }

  private mutating func checkRegions() {
    var first: [Region.ID: Int] = [:]
    for (index, region) in contents.regions.enumerated() {
      let path = FieldPath.record("regions", index).key("code")
      if provenance == nil, OfficialRegions.name(of: region.id.rawValue) == nil {
        report(
          .badRegionCode, "no wellbeing services county has the code \"\(region.id)\"", at: path)
      }
      if first.updateValue(index, forKey: region.id) != nil {
        report(.duplicateID, "another region has the code \"\(region.id)\"", at: path)
      }
    }
  }

  func place(of path: FieldPath, _ words: String) -> String {
    guard let place = provenance?.location(of: path, .brief) else { return "stands at \(path)" }
    return "\(words) line \(place.line)"
  }
}
