internal import Linjasto
internal import LinjastoText

// The keys are the command's options, with underscores. `today` is the page's: the core has no clock.

extension Question {
  mutating func route() throws(Problem) -> RouteQuestion {
    var asked = RouteQuestion()
    asked.region = try text("region")
    asked.needs = try texts("need")
    asked.roles = try texts("role")
    asked.withCore = try flag("core")
    asked.clientAge = try age()
    asked.clientLanguage = try word("client_language")
    asked.shape = try word("as") ?? asked.shape
    asked.alternatives = try count("alternatives") ?? asked.alternatives
    asked.language = try word("language")
    asked.mode = try word("mode")
    asked.freeOnly = try flag("free_only")
    asked.planned = try flag("planned")
    asked.avoid = try texts("avoid")
    asked.include = try texts("include")
    asked.already = try texts("already")
    asked.unavailable = try texts("unavailable")
    asked.entry = try text("entry")
    asked.asOf = try text("as_of")
    asked.factsOnly = try flag("facts_only")
    return asked
  }

  private mutating func age() throws(Problem) -> Int? {
    guard let age = try count("age") else { return nil }
    guard age >= 0 else { throw Problem(.badNumber, Saying(.ageNotBelowZero), at: "age") }
    return age
  }

  /// Costs in place of the map's.
  mutating func costs(over network: Network) -> Costs? {
    value("costs").flatMap { Value($0) }.map { Costs.fields.record($0, over: network.costs) }
  }

  mutating func find() throws(Problem) -> FindQuestion {
    var asked = FindQuestion()
    asked.words = try text("words") ?? ""
    guard var filters = try part("filters") else { return asked }
    asked.regions = try filters.texts("region")
    asked.lines = try filters.texts("line")
    asked.roles = try filters.texts("role")
    asked.language = try filters.word("language")
    asked.fee = try filters.word("fee")
    asked.mode = try filters.word("mode")
    asked.factsOnly = try filters.flag("facts_only")
    asked.asOf = try filters.text("as_of")
    try filters.finish()
    return asked
  }

  mutating func gaps() throws(Problem) -> GapsQuestion {
    var asked = GapsQuestion()
    asked.factsOnly = try flag("facts_only")
    asked.asOf = try text("as_of")
    asked.without = try texts("remove")
    var patch = NetworkPatch()
    for var part in try parts("sign") {
      let (station, region) = (try part.text("station") ?? "", try part.text("region") ?? "")
      try part.finish()
      patch.agreements.append(
        .init(
          station: Station.ID(station),
          agreement: Agreement(regions: [Region.ID(region)], state: .signed)))
    }
    if var part = try part("add") {
      try patch.add(&part)
      try part.finish()
    }
    if !patch.agreements.isEmpty || !patch.stations.isEmpty { asked.patch = patch }
    return asked
  }
}

extension NetworkPatch {
  /// An expert who is not there yet, as a patch of the command would bring one.
  fileprivate mutating func add(_ part: inout Question) throws(Problem) {
    func list(_ texts: [String]) -> Value { .list(texts.map { .text($0) }) }
    let roles = try part.texts("role")
    let entries: [Value.Entry] = [
      .init("id", .text("new-expert")), .init("serves", list(try part.texts("regions"))),
      .init("lines", list(try part.texts("lines"))), .init("roles", list(roles)),
    ].filter { $0.value != .list([]) }
    var station = Station.fields.record(.record(entries))
    let phrase = Phrase.newExpert
    station.name = LocalizedText([
      .finnish: phrase.fi, .swedish: phrase.sv, .english: phrase.en,
    ])
    stations.append(station)
    touched.append(entries.map { $0.key } + ["name"])
  }
}

extension NetworkPatch {
  /// Looks at all that a what-if names: what it makes of the maps is then sound, and needs no door.
  ///
  /// - Throws: where a map lacks something that is named.
  func check(on networks: [Network]) throws(Problem) {
    for change in agreements {
      for network in networks where network[change.station] != nil {
        try network.check(change.agreement.regions, [], [])
      }
    }
    for station in stations {
      let home = networks.first { network in
        station.serves.allSatisfy { network[$0] != nil }
          && station.lines.allSatisfy { network[$0] != nil }
      }
      try (home ?? networks[0]).check(station.serves, station.lines, station.roles)
      if station.serves.isEmpty {
        throw Problem(.incompleteQuestion, Saying(.nameRegion), at: "add")
      }
      if station.lines.isEmpty { throw Problem(.incompleteQuestion, Saying(.sayNeed), at: "add") }
    }
  }
}

extension Network {
  fileprivate func check(
    _ regions: [Region.ID], _ lines: [Line.ID], _ roles: [Role.ID]
  ) throws(Problem) {
    func miss(_ noun: Phrase, _ id: String) -> Problem {
      Problem(.unknownName, Saying(.mapHasNo, .phrase(noun), "\(id)"))
    }
    for id in regions where self[id] == nil { throw miss(.noRegion, id.rawValue) }
    for id in lines where self[id] == nil { throw miss(.noLine, id.rawValue) }
    for id in roles where self[id] == nil { throw miss(.noRole, id.rawValue) }
  }
}
