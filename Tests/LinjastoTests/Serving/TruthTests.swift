import Linjasto
import TestSupport
import Testing

/// What the maps may and may not claim, row by row of a reading of their first versions against their
/// sources.
@Suite struct TruthTests {
  private static let day = Day("2026-11-26")
  private let tampere: Network
  private let east: Network
  private let north: Network

  init() throws {
    tampere = try Repository.network("tampere")
    east = try Repository.network("ita-suomi")
    north = try Repository.network("pohjois-suomi")
  }

  private func station(_ id: Station.ID, of network: Network) throws -> Station {
    try #require(network[id], "\(id)")
  }

  private func level(
    _ id: Station.ID, _ region: Region.ID, _ line: Line.ID, of network: Network,
    factsOnly: Bool = false
  ) throws -> CoverLevel {
    try station(id, of: network).standing(
      in: region, on: line, Reading(day: Self.day, factsOnly: factsOnly)
    ).level
  }

  @Test func `T1: the experts that a plan of 2018 needs are planned, not there`() throws {
    let needed: [Station.ID] = [
      "adolescent-psychiatrist", "lawyer", "police", "honour-culture-expert", "culture-expert",
      "separation-core-team", "separation-researchers",
    ]
    for id in needed { #expect(try station(id, of: tampere).status == .planned, "\(id)") }
    for region in tampere.regions {
      #expect(
        try level("lawyer", region.id, "high-conflict-separation", of: tampere) == .planned)
    }
  }

  @Test func `T2: the units of a draft slide are not known to exist, but for those with a page`()
    throws
  {
    #expect(try station("demanding-placement-unit", of: tampere).status == .unknown)
    #expect(try station("tays-intellectual-disability", of: tampere).status == .unknown)
    for id in ["child-forensic-psychiatry-unit", "eva-unit", "paivaperho"] as [Station.ID] {
      let unit = try station(id, of: tampere)
      #expect(unit.status == .active && unit.source != "tampere-2018", "\(id)")
    }
    #expect(
      try level("demanding-placement-unit", "08", "demanding-placement", of: tampere) == .unknown)
  }

  @Test func `T3: a post of one month in 2021 has ended`() throws {
    let post = try station("child-welfare-pilot-expert", of: east)
    #expect(post.presence(Reading(day: Self.day)).level == .ended)
    let plan = JourneyPlanner(
      east, JourneyRequest(region: "13", requirements: [.line("child-welfare-expert-groups")])
    ).plan()
    #expect(plan.answers.allSatisfy { !$0.stations.contains(post.id) })
  }

  @Test func `T4, T8, T11: project bodies cover nothing and are no places to start`() throws {
    let bodies: [(Station.ID, Network)] = [
      ("yta-consultation-team", east), ("ot-team-siun-sote", east), ("ot-team-sosteri", east),
      ("ot-team-essote", east), ("ot-team-central-finland", east), ("kainuu-project-group", north),
      ("kallio-development-coordinator", north),
    ]
    for (id, network) in bodies {
      let body = try station(id, of: network)
      #expect(body.kind == .project && !body.isEntry && body.membership != .all, "\(id)")
      for line in network.lines {
        #expect(try level(id, network.regions[0].id, line.id, of: network) == .none)
      }
    }
  }

  @Test func `T5: whom a school or a center serves on its own theme is not known, and not no`()
    throws
  {
    for id in ["elmeri-school", "hospital-teaching"] as [Station.ID] {
      for region in east.regions {
        #expect(try level(id, region.id, "school-and-support", of: east) == .unknown, "\(id)")
      }
    }
    #expect(try level("kys-rare-diseases", "13", "rare-diseases", of: east) == .full)
    #expect(try level("barnahus", "13", "child-violence", of: east) == .unknown)
  }

  @Test func `T6, T7: the agreement is on the experts for line C, and a group serves its county`()
    throws
  {
    let groups: Line.ID = "child-welfare-expert-groups"
    for region in ["12", "14", "15"] as [Region.ID] {
      let standing = try station("kys-rare-diseases", of: east)
        .standing(in: region, on: groups, Reading(day: Self.day))
      #expect(standing.level == .full && standing.agreement.isSigned)
    }
    let without = try station("kys-rare-diseases", of: east)
      .standing(in: "13", on: groups, Reading(day: Self.day))
    #expect(without.level == .none)
    #expect(without.conditions.map(\.kind) == [.notSigned])
    #expect(without.conditions.map(\.isAssumed) == [true])
    #expect(try level("child-welfare-group-north-savo", "13", groups, of: east) == .full)
    let theme = try station("kys-rare-diseases", of: east)
      .standing(in: "12", on: "rare-diseases", Reading(day: Self.day))
    #expect(theme.agreement.state == nil, "the deal is of the groups alone")
  }

  @Test func `T9: who researches is shown and covers no line`() throws {
    for (id, network) in [
      ("placed-children-health-research", east), ("separation-researchers", tampere),
    ] as [(Station.ID, Network)] {
      #expect(try station(id, of: network).kind == .researcher)
      for region in network.regions {
        for line in network.lines {
          #expect(try level(id, region.id, line.id, of: network) == .none)
        }
      }
    }
    #expect(try station("placed-children-health-research", of: east).organization == nil)
  }

  @Test func `T10: the Northern pilots of 2020 to 2022 are no answer of 2026`() throws {
    let pilots = north.stations.filter { $0.source == "pohjois-suomi-2020" && $0.kind.covers }
    #expect(pilots.count >= 6)
    for pilot in pilots {
      let level = pilot.presence(Reading(day: Self.day)).level
      #expect(level == .ended || level == .unknown, "\(pilot.id)")
    }
  }

  @Test func `T12: nobody is named as an expert of the school path`() throws {
    #expect(try station("experts-by-experience", of: north).membership == .area)
    #expect(try station("kallio-development-coordinator", of: north).coordinates.isEmpty)
  }

  @Test func `T13: thresholds that no source gives are assumed`() throws {
    let form = try #require(tampere.screenings.first)
    let rules = form.rules.filter { ["r-line", "r-ot"].contains($0.id) }
    #expect(rules.count == 2 && rules.allSatisfy(\.isAssumed))
  }

  @Test func `T14: each sign of a theme is asked by a rule, and its theme counts with it`() throws {
    let form = try #require(tampere.screenings.first)
    let asked = Set(form.rules.flatMap { $0.all + $0.any })
    for id in ["c1a", "c1b", "c1c", "c1d", "c6a", "c10a"] as [Screening.Question.ID] {
      #expect(asked.contains(id), "\(id)")
      let lines = form.evaluate([id: .yes]).lines
      #expect(lines.contains("high-conflict-separation"), "\(id)")
    }
  }

  @Test func `T15: violence below the criteria of criminal law has its help text`() throws {
    let form = try #require(tampere.screenings.first)
    let question = try #require(form.questions.first { $0.id == "c6" })
    #expect(question.help?[.finnish]?.contains("äärimmäisen haitallista") == true)
  }

  @Test func `T16: a place to start that no source names is assumed to be one`() throws {
    for network in [east, north] {
      for entry in network.stations where entry.isEntry {
        #expect(entry.assumptions.contains("entry"), "\(entry.id)")
      }
    }
  }

  @Test(arguments: Repository.mapNames)
  func `a map has every text in three languages, and nothing that names a person`(name: String)
    throws
  {
    let network = try Repository.network(name)
    let report = TranslationReport(of: network)
    #expect(report.texts > 60)
    let spoken: [Language] = [.finnish, .swedish, .english]
    #expect(
      report.entries.filter { !$0.missing.allSatisfy { !spoken.contains($0) } }.map(\.id).isEmpty)
    #expect(network.lines.count == 14)
    #expect(network.lines.map(\.code).joined() == "VKRDSAMEPHNYOC")
  }

  @Test func `what stands in several maps is one record`() throws {
    let networks = try Repository.mapNames.map(Repository.network)
    #expect(CoverageReport(of: networks).conflicts.isEmpty)
  }
}
