import Linjasto
import LinjastoFormat
import Testing

@Suite struct FindTests {
  private let today: Day
  private let network: Network

  init() throws {
    today = try #require(Day("2026-11-26"))
    network = try FindMap.network(FindMap.text)
  }

  private func find(
    _ words: String, in networks: [Network]? = nil, for reader: Language = .finnish,
    _ change: (inout FindQuestion) -> Void = { _ in }
  ) throws -> Findings {
    var question = FindQuestion()
    question.words = words
    change(&question)
    let answer = question.findings(in: networks ?? [network], today: today, for: reader)
    return try #require(answer.value, "\(answer.diagnostics)")
  }

  private func stations(_ findings: Findings) -> [String] {
    findings.found.compactMap { finding in
      if case .station(let id) = finding.subject { id.rawValue } else { nil }
    }
  }

  // MARK: Words

  @Test(arguments: [
    // A name, folded, in another form, in another language, and what people call it.
    ("OIKEUSAPU", ["legal-aid"]), ("oikeusavun", ["legal-aid"]), ("rattshjalp", ["legal-aid"]),
    ("rättshjälpen", ["legal-aid"]), ("lakimies", ["legal-aid"]), ("asianajo", ["legal-aid"]),
    // A method, a role, an organization, a line, its client group, a note.
    ("mdft", ["therapy"]), ("poliisit", ["patrol"]), ("sairaalassa", ["therapy"]),
    ("huoltoriidat", ["legal-aid", "old-team", "coming"]),
    ("erotilanteissa", ["legal-aid", "old-team", "coming"]), ("ajanvaraus", ["therapy"]),
    // All words must hit, in whichever fields; joining words need not.
    ("sairaala mdft", ["therapy"]), ("poliisi ja sairaala", []), ("mdft ja sairaala", ["therapy"]),
    // Code and region.
    ("v", ["patrol"]), ("pohjanmaalla poliisi", ["patrol"]), ("pirkanmaalla poliisi", []),
  ])
  func `every field is searched, whatever the form of the word`(
    words: String, expected: [String]
  ) throws {
    #expect(try stations(find(words)) == expected)
  }

  @Test func `lines, guidance and roles without experts are found, too`() throws {
    let pack = try find("tukipakki").found
    #expect(pack.map(\.subject) == [.guidance("pack")])
    #expect(
      pack[0].reasons.map(\.field) == [.guidance]
        && pack[0].reasons.map(\.text) == ["Tukipakin sisältö"])
    #expect(try find("maksu").found.map(\.subject) == [.guidance("fees")])
    #expect(try find("vaino").found.map(\.subject).contains(.line("separation")))
    #expect(try find("psykologi").found.map(\.subject) == [.role("psychologist")])
    let questions = try find("uhkailua").found
    #expect(questions.map(\.subject) == [.line("separation")])
    #expect(questions[0].reasons.map(\.field) == [.question])
  }

  @Test func `a name comes before a synonym, a role, a line, an organization and a note`() throws {
    let found = try find("sovittelu")
    #expect(stations(found) == ["named", "called", "roled", "lined", "owned", "noted"])
    let fields = found.found.filter { !$0.places.isEmpty }.map { $0.reasons[0].field }
    #expect(fields == [.name, .synonym, .role, .line, .organization, .note])
  }

  @Test func `of equals who is there comes before who is not`() throws {
    #expect(try stations(find("huoltoriita")) == ["legal-aid", "old-team", "coming"])
    let levels = try find("huoltoriita").found.compactMap { $0.places.map(\.level).max() }
    #expect(levels == [.full, .ended, .planned])
  }

  @Test func `the reader's language tells why`() throws {
    let swedish = try find("jurist", for: .swedish).found[0]
    #expect(swedish.reasons.map(\.field) == [.role] && swedish.reasons.map(\.text) == ["jurist"])
    let finnish = try find("juristi", for: .finnish).found[0]
    #expect(finnish.reasons.map(\.field) == [.role] && finnish.reasons.map(\.text) == ["juristi"])
  }

  // MARK: Nothing

  @Test func `nothing found names the words that are nowhere, and those near them`() throws {
    let findings = try find("oikeusapo Xyzzy")
    #expect(findings.found.isEmpty)
    #expect(findings.unknown == ["Xyzzy"] || findings.unknown == ["oikeusapo", "Xyzzy"])
    let mistyped = try find("poloisi")
    #expect(mistyped.found.isEmpty && mistyped.near.contains("poliisi"))
    let apart = try find("poliisi mdft")
    #expect(apart.found.isEmpty && apart.unknown.isEmpty && apart.near.isEmpty)
  }

  @Test func `without words every expert is listed, and nothing else`() throws {
    let all = try find("")
    #expect(stations(all).count == network.stations.count)
    #expect(all.found.count == network.stations.count)
    #expect(all.found.allSatisfy { $0.reasons.isEmpty })
  }

  // MARK: Filters

  @Test func `filters narrow what is found`() throws {
    #expect(try stations(find("") { $0.roles = ["poliisi"] }) == ["patrol"])
    #expect(try stations(find("") { $0.language = .swedish }) == ["legal-aid"])
    #expect(try stations(find("") { $0.fee = .charged }) == ["therapy"])
    #expect(try stations(find("") { $0.mode = .phone }) == ["legal-aid"])
    #expect(try stations(find("") { $0.lines = ["V"] }) == ["patrol"])
    #expect(try stations(find("poliisi") { $0.regions = ["08"] }) == [])
    #expect(try stations(find("poliisi") { $0.regions = ["17"] }) == ["patrol"])
    // Whom the sources do not say of is not left out.
    #expect(try stations(find("terapia") { $0.regions = ["08"] }) == ["therapy"])
    let level = try find("terapia") { $0.regions = ["08"] }.found[0].places
    #expect(level.map(\.level) == [.unknown] && level.map(\.region) == ["08"])
  }

  @Test func `facts only drop what is assumed, and only lower a standing`() throws {
    #expect(try stations(find("sovittelija")) == ["roled"])
    #expect(try stations(find("sovittelija") { $0.factsOnly = true }).isEmpty)
    for station in network.stations {
      for region in network.regions.map(\.id) {
        func level(_ facts: Bool) throws -> CoverLevel {
          let all = try find("") { $0.factsOnly = facts }.found
          return all.first { $0.subject == .station(station.id) }?.places
            .first { $0.region == region }?.level ?? .none
        }
        #expect(try level(true) <= level(false), "\(station.id) in \(region)")
      }
    }
  }

  @Test func `the day decides who is there`() throws {
    func level(_ day: String) throws -> CoverLevel? {
      try find("entinen") { $0.asOf = day }.found[0].places.map(\.level).max()
    }
    #expect(try level("2020-01-01") == .full)
    #expect(try level("2026-01-01") == .ended)
  }

  @Test func `a wrong word in a filter is told as everywhere`() {
    var question = FindQuestion()
    question.regions = ["Xyzzy"]
    question.asOf = "then"
    let answer = question.findings(in: [network], today: today, for: .finnish)
    #expect(answer.value == nil)
    #expect(Set(answer.diagnostics.map(\.id)) == [.unknownName, .badDate])
  }

  // MARK: Several maps

  @Test func `the same record is found once, with every map that has it`() throws {
    let other = try FindMap.network(FindMap.other)
    let found = try find("oikeusapu", in: [network, other]).found
      .filter { $0.subject == .station("legal-aid") }
    #expect(found.map(\.maps) == [[0, 1]])
    // The same id with another name is another record.
    let patrols = try find("poliisi", in: [network, other]).found
      .filter { $0.subject == .station("patrol") }
    #expect(patrols.map(\.maps) == [[0], [1]])
  }

  @Test(arguments: ["poliisi", "sovittelu", "", "huoltoriita"])
  func `a map beside itself finds the same once more`(words: String) throws {
    let one = try find(words).found
    let two = try find(words, in: [network, network]).found
    #expect(one.map(\.subject) == two.map(\.subject))
    #expect(one.map(\.reasons) == two.map(\.reasons))
    #expect(two.allSatisfy { $0.maps == [0, 1] })
  }
}

/// Two invented maps.
enum FindMap {
  static func network(_ text: String) throws -> Network {
    let read = NetworkReader.read(SourceFile(path: "find.yaml", text: text))
    return try #require(read.value, "\(read.diagnostics)")
  }

  static let text = """
    format: linjasto/1
    id: find
    title: {fi: Keksitty}
    default_language: fi
    as_of: 2026-01-01
    sources: [{id: s, title: Lähde}]
    regions:
      - {code: "08", name: {fi: Pirkanmaan hyvinvointialue}}
      - {code: "17", name: {fi: Pohjanmaan hyvinvointialue}}
    organizations:
      - {id: hospital, name: {fi: Keskussairaala}}
      - {id: mediation, name: {fi: Sovittelun toimisto}}
    roles:
      - {id: lawyer, name: {fi: juristi, sv: jurist}, synonyms: {fi: [lakimies]}}
      - {id: police, name: {fi: poliisi, sv: polis}}
      - {id: psychologist, name: {fi: psykologi}}
      - {id: mediator, name: {fi: sovittelija}, synonyms: {fi: [sovittelu]}}
    lines:
      - {id: separation, code: E, color: "#b21b99", source: s, name: {fi: Vaativat erotilanteet}, client_group: pitkät riidat, synonyms: {fi: [huoltoriita, väinö, vaino]}, screening: form, guidance: [pack]}
      - {id: violence, code: V, color: "#801100", source: s, name: {fi: Väkivalta}}
      - {id: care, code: C, color: "#00194c", source: s, name: {fi: Hoito}}
      - {id: peace, code: P, color: "#5400e6", source: s, name: {fi: Rauhan asiat}, synonyms: {fi: [sovittelu]}}
    stations:
      - {id: legal-aid, kind: unit, source: s, name: {fi: Oikeusapu, sv: Rättshjälpen}, serves: ["08"], lines: [separation], roles: [lawyer], languages: [sv], modes: [phone], synonyms: {fi: [asianajo]}}
      - {id: old-team, kind: team, source: s, name: {fi: Entinen työryhmä}, serves: ["08"], lines: [separation], period: {to: 2021-12-31}}
      - {id: coming, kind: team, source: s, name: {fi: Tuleva ryhmä}, serves: ["08"], lines: [separation], status: planned}
      - {id: patrol, kind: unit, source: s, name: {fi: Partio}, serves: ["17"], lines: [violence], roles: [police]}
      - {id: therapy, kind: unit, source: s, name: {fi: Perheterapia}, organization: hospital, serves: unknown, lines: [care], methods: [MDFT], fee: charged, note: "Ajanvarauksella, vuoden jono"}
      - {id: noted, kind: unit, source: s, name: {fi: Eka}, serves: ["08"], lines: [care], note: sovittelua tarvittaessa}
      - {id: owned, kind: unit, source: s, name: {fi: Toka}, organization: mediation, serves: ["08"], lines: [care]}
      - {id: lined, kind: unit, source: s, name: {fi: Kolmas}, serves: ["08"], lines: [peace]}
      - {id: roled, kind: unit, source: s, name: {fi: Neljäs}, serves: ["08"], lines: [care], roles: [mediator], assumed: true, assumed_fields: [roles, serves]}
      - {id: called, kind: unit, source: s, name: {fi: Viides}, serves: ["08"], lines: [care], synonyms: {fi: [sovittelu]}}
      - {id: named, kind: unit, source: s, name: {fi: Sovittelu}, serves: ["08"], lines: [care]}
    guidance:
      - {id: pack, text: {fi: Lue ensin.}, items: [{fi: Tukipakin sisältö}]}
      - {id: fees, text: {fi: Osa palveluista on maksuttomia.}}
    screening:
      - id: form
        questions: [{id: q1, kind: theme, text: {fi: Riita}}, {id: q2, kind: indicator, of: q1, text: {fi: Uhkailu}}]
        rules: [{id: r1, when: {all: [q1]}, suggest: {lines: [separation]}, because: {fi: riita}}]
    """

  static let other = text.replacing("{fi: Partio}", with: "{fi: Toinen partio}")
}
