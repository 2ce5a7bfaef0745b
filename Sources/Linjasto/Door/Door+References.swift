extension Door {
  /// Ids that may be referred to, by kind.
  private struct Known {
    let noun: Phrase
    let list: [String]
    let set: Set<String>

    init(_ noun: Phrase, _ list: [String]) {
      self.noun = noun
      self.list = list
      set = Set(list)
    }
  }

  /// Everything that is referred to exists.
  mutating func checkReferences() {
    let contents = contents
    let lines = Known(.noLine, contents.lines.map { $0.id.rawValue })
    let stations = Known(.noStation, contents.stations.map { $0.id.rawValue })
    let roles = Known(.noRole, contents.roles.map { $0.id.rawValue })
    let regions = Known(.noRegion, contents.regions.map { $0.id.rawValue })
    let sources = Known(.noSource, contents.sources.map { $0.id.rawValue })
    let organizations = Known(.noOrganization, contents.organizations.map { $0.id.rawValue })
    let guidance = Known(.noGuidance, contents.guidance.map { $0.id.rawValue })
    let screenings = Known(.noScreening, contents.screenings.map { $0.id.rawValue })

    for (index, line) in contents.lines.enumerated() {
      let path = FieldPath.record("lines", index)
      check(line.requires.core.map { $0.rawValue }, roles, at: path.key("requires").key("core"))
      check(
        line.requires.network.map { $0.rawValue }, roles, at: path.key("requires").key("network"))
      check(line.screening?.rawValue, screenings, at: path.key("screening"))
      check(line.guidance.map { $0.rawValue }, guidance, at: path.key("guidance"))
      check(line.order.map { $0.rawValue }, stations, at: path.key("order"))
      check(line.source?.rawValue, sources, at: path.key("source"))
      check(line.otherSources.map { $0.rawValue }, sources, at: path.key("other_sources"))
      for (number, survey) in line.surveyed.enumerated() {
        let path = path.key("surveyed").item(number).key("regions")
        check(survey.regions.map { $0.rawValue }, regions, at: path)
      }
    }
    for (index, station) in contents.stations.enumerated() {
      let path = FieldPath.record("stations", index)
      check(station.serves.map { $0.rawValue }, regions, at: path.key("serves"))
      check(station.lines.map { $0.rawValue }, lines, at: path.key("lines"))
      check(station.coordinates.map { $0.rawValue }, lines, at: path.key("coordinates"))
      check(station.roles.map { $0.rawValue }, roles, at: path.key("roles"))
      check(station.organization?.rawValue, organizations, at: path.key("organization"))
      check(station.source?.rawValue, sources, at: path.key("source"))
      check(station.otherSources.map { $0.rawValue }, sources, at: path.key("other_sources"))
      check(station.guidance.map { $0.rawValue }, guidance, at: path.key("guidance"))
      for (number, line) in station.lines.enumerated() {
        let path = path.key("lines").item(number).key("serves")
        let named = station.terms(on: line)?.reach?.named ?? []
        check(named.map { $0.rawValue }, regions, at: path)
      }
      for (number, agreement) in station.agreements.enumerated() {
        let path = path.key("agreements").item(number)
        check(agreement.regions.map { $0.rawValue }, regions, at: path.key("regions"))
        check(agreement.lines.map { $0.rawValue }, lines, at: path.key("lines"))
      }
    }
    for (index, link) in contents.links.enumerated() {
      let path = FieldPath.record("links", index)
      check(link.line.rawValue, lines, at: path.key("line"))
      check(link.from.rawValue, stations, at: path.key("from"))
      check(link.to.rawValue, stations, at: path.key("to"))
    }
    for (index, procedure) in contents.procedures.enumerated() {
      check(
        procedure.lines.map { $0.rawValue }, lines, at: .record("process", index).key("lines"))
    }
    let sourced: [(String, [String?])] = [
      ("origins", contents.origins.map { $0.source?.rawValue }),
      ("governance", contents.governance.map { $0.source?.rawValue }),
      ("process", contents.procedures.map { $0.source?.rawValue }),
      ("guidance", contents.guidance.map { $0.source?.rawValue }),
      ("screening", contents.screenings.map { $0.source?.rawValue }),
      ("facts", contents.facts.map { $0.source?.rawValue }),
      ("open_questions", contents.openQuestions.map { $0.source?.rawValue }),
    ]
    for (list, used) in sourced {
      for (index, source) in used.enumerated() {
        check(source, sources, at: FieldPath.record(list, index).key("source"))
      }
    }
    for (index, screening) in contents.screenings.enumerated() {
      check(screening, lines, roles, guidance, at: .record("screening", index))
    }
  }

  private mutating func check(
    _ screening: Screening, _ lines: Known, _ roles: Known, _ guidance: Known, at path: FieldPath
  ) {
    let questions = Known(.noQuestion, screening.questions.map { $0.id.rawValue })
    for (index, question) in screening.questions.enumerated() {
      check(question.theme?.rawValue, questions, at: path.key("questions").item(index).key("of"))
    }
    for (index, rule) in screening.rules.enumerated() {
      let path = path.key("rules").item(index)
      check(rule.all.map { $0.rawValue }, questions, at: path.key("when").key("all"))
      check(rule.any.map { $0.rawValue }, questions, at: path.key("when").key("any"))
      let suggest = path.key("suggest")
      check(rule.suggestion.lines.map { $0.rawValue }, lines, at: suggest.key("lines"))
      check(rule.suggestion.roles.map { $0.rawValue }, roles, at: suggest.key("roles"))
      check(rule.suggestion.guidance.map { $0.rawValue }, guidance, at: suggest.key("guidance"))
    }
  }

  /// - Parameter path: Only a problem asks for it.
  private mutating func check(
    _ ids: [String], _ known: Known, at path: @autoclosure () -> FieldPath
  ) {
    if ids.count < 2 { return check(ids.first, known, at: path().item(0)) }
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() {
      check(id, known, at: path().item(index))
      if !seen.insert(id).inserted {
        report(
          .repeatedValue, .inListAlready, "\(id)", at: path().item(index),
          help: Saying(.keepItOnce))
      }
    }
  }

  private mutating func check(
    _ id: String?, _ known: Known, at place: @autoclosure () -> FieldPath
  ) {
    guard let id, !known.set.contains(id) else { return }
    let path = place()
    // The reader has spoken of an id that is none.
    if isChecked && known.noun != .noRegion && !Pattern.isID(id) { return }
    if isChecked && known.noun == .noRegion && OfficialRegions.name(of: id) == nil {
      return
    }
    if known.noun == .noRegion, let name = OfficialRegions.names[id] {
      return reportMissingRegion(id, name, at: path)
    }
    guesses -= 1
    let near = guesses >= 0 ? Similarity.question(id, among: known.list) : nil
    let all: Saying? =
      known.list.isEmpty
      ? Saying(.mapHasNone)
      : known.list.count <= 8 ? Saying(.mapHas, .list(known.list.map { .text($0) })) : nil
    report(
      .unknownReference, .notInMap, .phrase(known.noun), "\(id)", at: path,
      help: near ?? all)
  }

  /// One code is near every other, so none is guessed: the county of the code is told, and how it
  /// would be added.
  private mutating func reportMissingRegion(
    _ code: String, _ name: (fi: String, sv: String), at path: FieldPath
  ) {
    let known = contents.regions.map { region -> Saying.Value in
      "\(region.id) \(region.name.text(in: contents.defaultLanguage))"
    }
    report(
      .unknownReference, .regionNotInMap, "\(code)", "\(name.fi)", at: path,
      help: Saying(
        .addRegion, "{code: \"\(code)\", name: {fi: \(name.fi), sv: \(name.sv)}}", .list(known)))
  }
}
