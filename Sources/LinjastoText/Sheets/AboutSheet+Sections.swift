package import Linjasto

extension AboutWriter {
  package typealias Section = AboutSheet.Section

  /// What is said before the sections: how far the map is agreed on, of which day it speaks, and on
  /// which day it is read.
  package func lead(_ subject: AboutQuestion.Subject) -> [String] {
    var paragraphs: [String] = []
    if subject == .map {
      let sections: Set<String> = [
        "title", "sources", "regions", "organizations", "roles", "lines", "links", "stations",
        "origins", "governance", "process", "guidance", "screening", "facts", "open_questions",
      ]
      let order = ["status", "as_of", "area", "translations", "default_language", "costs"]
      let rows = rows(network.contents, but: sections)
      let told = order.compactMap { key in rows.first { $0.key == key } }
      let rest = rows.filter { !order.contains($0.key) }
      paragraphs += (told + rest).map { row in
        "\(row.label.asSentence): \(row.texts.joined(separator: "; "))."
      }
      paragraphs.append(NetworkSummary(network).text(in: words.words.language) + ".")
    }
    let day = reading.day.map { say(.asOf, words.words.date($0)) } ?? say(.anyDay)
    paragraphs.append("\(day).")
    return paragraphs + [words.wording.contentNote(texts(subject))].compactMap { $0 }
  }

  /// The texts of the map that a reader of the sheet meets first.
  private func texts(_ subject: AboutQuestion.Subject) -> [LocalizedText] {
    let lines = network.lines
    let names = lines.map { $0.name }
    switch subject {
    case .map:
      return names + network.stations.map { $0.name } + network.guidance.map { $0.text }
        + lines.compactMap { $0.clientGroup } + network.contents.openQuestions.map { $0.text }
    case .line(let id):
      let line = lines.filter { $0.id == id }
      return line.map { $0.name } + line.compactMap { $0.clientGroup }
        + network.stations.filter { $0.lines.contains(id) }.map { $0.name }
        + line.flatMap { $0.guidance }.compactMap { network[$0]?.text }
    case .station(let id):
      let station = network.stations.filter { $0.id == id }
      return station.map { $0.name } + station.compactMap { $0.note }
        + station.flatMap { $0.guidance }.compactMap { network[$0]?.text }
    case .region: return names + network.stations.map { $0.name }
    }
  }

  func sections(_ subject: AboutQuestion.Subject) -> [Section] {
    switch subject {
    case .map: map
    case .line(let id): network[id].map { sections($0) } ?? []
    case .station(let id): network[id].map { sections($0) } ?? []
    case .region(let id): network[id].map { sections($0) } ?? []
    }
  }

  private func section(_ heading: Phrase, _ entries: [Entry]) -> Section {
    Section(heading: say(heading), entries: entries)
  }

  private var map: [Section] {
    let contents = network.contents
    return ways(isWhole: true) + [
      section(.aboutLines, network.lines.map { entry($0) }),
      section(.aboutStations, network.stations.map { entry($0) }), roles, organizations,
      section(.aboutRegions, network.regions.map { entry($0) }), links,
      sources(contents.sources),
    ]
  }

  private var roles: Section {
    section(
      .aboutRoles,
      network.roles.map { Entry(heading: words.wording($0.name), rows: rows($0, but: ["name"])) })
  }

  private var organizations: Section {
    section(
      .aboutOrganizations,
      network.contents.organizations.map {
        Entry(heading: words.wording($0.name), rows: rows($0, but: ["name"]))
      })
  }

  private var links: Section { section(.aboutLinks, network.contents.links.map { entry($0) }) }

  /// What a map says beside its lines, stations, regions and sources.
  package var beside: [Section] {
    (ways(isWhole: false) + [roles, organizations, links]).filter { !$0.entries.isEmpty }
  }

  /// How the network is steered and works, what is to be read, and what the sources leave open.
  func ways(isWhole: Bool) -> [Section] {
    let contents = network.contents
    return [
      section(
        .aboutGovernance,
        contents.governance.map {
          Entry(heading: words.wording($0.name), rows: rows($0, but: ["name"]))
        }),
      section(.aboutProcesses, contents.procedures.map { entry($0) }),
      section(
        .aboutOrigins,
        contents.origins.map {
          Entry(heading: words.wording($0.name), rows: rows($0, but: ["name"]))
        }),
      section(.aboutGuidance, network.guidance.map { entry($0) }),
      section(.aboutScreenings, network.screenings.map { entry($0, isWhole: isWhole) }),
      section(.aboutFacts, contents.facts.map { entry($0) }),
      section(.aboutOpen, contents.openQuestions.map { entry($0) }),
    ]
  }

  func sources(_ sources: [Source]) -> Section {
    section(.aboutSources, sources.map { entry($0) })
  }

  private func sections(_ line: Line) -> [Section] {
    let stations = network.stations.filter { $0.isOn(line.id, reading) }
    return [
      section(.aboutLines, [entry(line, but: ["guidance"])]),
      section(.aboutStations, stations.map { brief($0, on: line.id) }),
      section(.aboutGuidance, line.guidance.compactMap { network[$0] }.map { entry($0) }),
      section(
        .aboutScreenings,
        [line.screening.flatMap { network[$0] }].compactMap { $0 }
          .map { entry($0, isWhole: false) }),
      sources(cited([line.source].compactMap { $0 } + line.otherSources)),
    ]
  }

  private func sections(_ station: Station) -> [Section] {
    let body = station.organization.flatMap { network[$0] }
    return [
      section(
        .aboutStations,
        [
          Entry(
            heading: words.wording(station.name),
            rows: entry(station, but: ["guidance"]).rows + [today(station)])
        ]),
      section(.aboutGuidance, station.guidance.compactMap { network[$0] }.map { entry($0) }),
      section(
        .aboutOrganizations,
        [body].compactMap { $0 }.map {
          Entry(heading: words.wording($0.name), rows: rows($0, but: ["name"]))
        }),
      sources(cited([station.source].compactMap { $0 } + station.otherSources)),
    ]
  }

  /// The region, where to start in it, and who is on each line there.
  private func sections(_ region: Region) -> [Section] {
    let entries = network.stations.filter { station in
      (station.isEntry || station.membership == .all)
        && station.standing(asEntryOf: region.id, reading).level > .none
    }
    let lines = network.lines.map { line in
      let stations = network.stations.filter { station in
        station.isOn(line.id, reading)
          && station.standing(in: region.id, on: line.id, reading).level > .none
      }
      return Entry(
        heading: "\(words.wording(line.id)): \(named(stations, on: line.id, in: region.id))",
        rows: [])
    }
    return [
      section(.aboutRegions, [entry(region)]),
      section(
        .aboutEntries,
        entries.map { Entry(heading: named([$0], in: region.id), rows: []) }),
      section(.aboutLines, lines),
    ]
  }

  private func brief(_ station: Station, on line: Line.ID) -> Entry {
    Entry(heading: words.wording(station.name), rows: standing(station, on: line))
  }

  /// How it stands to the regions of the map on the day of the reading.
  private func standing(_ station: Station, on line: Line.ID?) -> [Row] {
    let places = station.places(in: network, [], Set([line].compactMap { $0 }), reading)
    return Wording.standing(places, in: [network], words.words).map { row in
      Row(key: "standing", label: row.label, texts: [row.text])
    }
  }

  /// The same in one row beside what the record says of itself.
  private func today(_ station: Station) -> Row {
    row(
      "standing", .aboutToday,
      standing(station, on: nil).map { "\($0.label): \($0.texts.joined(separator: "; "))" })
  }

  private func cited(_ ids: [Source.ID]) -> [Source] { ids.compactMap { network[$0] } }
}
