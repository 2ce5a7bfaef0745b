extension Door {
  /// Ids that may be referred to, by kind.
  private struct Known {
    let noun: String
    let list: [String]
    let set: Set<String>

    init(_ noun: String, _ list: [String]) {
      self.noun = noun
      self.list = list
      set = Set(list)
    }
  }

  /// Everything that is referred to exists.
  mutating func checkReferences() {
    let contents = contents
    let lines = Known("line", contents.lines.map { $0.id.rawValue })
    let stations = Known("station", contents.stations.map { $0.id.rawValue })
    let roles = Known("role", contents.roles.map { $0.id.rawValue })
    let regions = Known("region", contents.regions.map { $0.id.rawValue })
    let sources = Known("source", contents.sources.map { $0.id.rawValue })
    let organizations = Known("organization", contents.organizations.map { $0.id.rawValue })
    let guidance = Known("guidance", contents.guidance.map { $0.id.rawValue })
    let screenings = Known("screening", contents.screenings.map { $0.id.rawValue })

    for (index, line) in contents.lines.enumerated() {
      let path = FieldPath.record("lines", index)
      check(line.requires.core.map { $0.rawValue }, roles, at: path.key("requires").key("core"))
      check(
        line.requires.network.map { $0.rawValue }, roles, at: path.key("requires").key("network"))
      check(line.screening?.rawValue, screenings, at: path.key("screening"))
      check(line.guidance.map { $0.rawValue }, guidance, at: path.key("guidance"))
      check(line.order.map { $0.rawValue }, stations, at: path.key("order"))
      check(line.source?.rawValue, sources, at: path.key("source"))
    }
    for (index, station) in contents.stations.enumerated() {
      let path = FieldPath.record("stations", index)
      check(station.serves.map { $0.rawValue }, regions, at: path.key("serves"))
      check(station.lines.map { $0.rawValue }, lines, at: path.key("lines"))
      check(station.coordinates.map { $0.rawValue }, lines, at: path.key("coordinates"))
      check(station.roles.map { $0.rawValue }, roles, at: path.key("roles"))
      check(station.organization?.rawValue, organizations, at: path.key("organization"))
      check(station.source?.rawValue, sources, at: path.key("source"))
      for (number, agreement) in station.agreements.enumerated() {
        let path = path.key("agreements").item(number).key("regions")
        check(agreement.regions.map { $0.rawValue }, regions, at: path)
      }
    }
    for (index, link) in contents.links.enumerated() {
      let path = FieldPath.record("links", index)
      check(link.line.rawValue, lines, at: path.key("line"))
      check(link.from.rawValue, stations, at: path.key("from"))
      check(link.to.rawValue, stations, at: path.key("to"))
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
    let questions = Known("question", screening.questions.map { $0.id.rawValue })
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

  private mutating func check(_ ids: [String], _ known: Known, at path: FieldPath) {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() {
      check(id, known, at: path.item(index))
      if !seen.insert(id).inserted {
        report(
          .repeatedValue, "\"\(id)\" stands in this list already", at: path.item(index),
          help: "keep it once")
      }
    }
  }

  private mutating func check(_ id: String?, _ known: Known, at path: FieldPath) {
    guard let id, !known.set.contains(id) else { return }
    // The reader has spoken of an id that is none.
    if provenance != nil && known.noun != "region" && !Pattern.isID(id) { return }
    if provenance != nil && known.noun == "region" && OfficialRegions.name(of: id) == nil { return }
    guesses -= 1
    let help =
      (guesses >= 0 ? Similarity.question(id, among: known.list) : nil)
      ?? (known.list.isEmpty
        ? "the map has no \(known.noun)s"
        : known.list.count <= 8
          ? "the \(known.noun)s are \(known.list.joined(separator: ", "))" : nil)
    report(.unknownReference, "no \(known.noun) \"\(id)\" in this map", at: path, help: help)
  }
}
