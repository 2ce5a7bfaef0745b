import Linjasto
import Testing

/// How a station serves a region on a line, condition by condition.
@Suite struct StandingTests {
  /// One station, what it is to be read as, and what must decide.
  struct Example: Sendable, CustomTestStringConvertible {
    let kind: Condition.Kind
    let level: CoverLevel
    var day: Day?
    var isAssumed = false
    var factsOnly = false
    var client = Client()
    let change: @Sendable (inout Station) -> Void

    var testDescription: String { kind.rawValue + (factsOnly ? ", by facts" : "") }
  }

  private static let examples = [
    Example(kind: .entry, level: .none) { $0.membership = .all },
    Example(kind: .notOnLine, level: .none) { $0.membership = .lines(["other"]) },
    Example(kind: .notOnLine, level: .none) { $0.membership = .area },
    Example(kind: .lineAssumed, level: .unknown, isAssumed: true, factsOnly: true) {
      $0.assumptions.fields = ["lines: line"]
    },
    Example(kind: .notServed, level: .none) { $0.serves = ["02"] },
    Example(kind: .notServed, level: .none, isAssumed: true) {
      $0.serves = ["02"]
      $0.assumptions.fields = ["serves"]
    },
    Example(kind: .regionAssumed, level: .unknown, isAssumed: true, factsOnly: true) {
      $0.assumptions.fields = ["serves: 01"]
    },
    Example(kind: .neverCovers, level: .none) { $0.kind = .researcher },
    Example(kind: .neverCovers, level: .none) { $0.kind = .project },
    Example(kind: .regionUnknown, level: .unknown) { $0.reach = .unknown },
    Example(kind: .regionUnknown, level: .unknown) { station in
      station.terms = [Station.Terms(line: "line")]
      station.terms[0].reach = .unknown
    },
    Example(kind: .notServed, level: .none) { station in
      station.reach = .everywhere
      station.terms = [Station.Terms(line: "line")]
      station.terms[0].reach = .regions(["02"])
    },
    Example(kind: .lineAssumed, level: .unknown, isAssumed: true, factsOnly: true) { station in
      station.terms = [Station.Terms(line: "line")]
      station.terms[0].isAssumed = true
    },
    Example(kind: .statusUnknown, level: .unknown) { $0.status = .unknown },
    Example(kind: .someClients, level: .partial) { station in
      station.clients = Station.Clients()
      station.clients?.youngest = 16
    },
    Example(kind: .clientNotTaken, level: .none, client: Client(age: 15)) { station in
      station.clients = Station.Clients()
      station.clients?.youngest = 16
    },
    Example(kind: .agreementEnded, level: .ended, day: Day("2024-12-31")) {
      $0.agreements = [
        Agreement(regions: ["01"], state: .signed, period: Period(to: Day("2024-12-31")))
      ]
    },
    Example(kind: .agreementNotBegun, level: .planned, day: Day("2027-01-01")) {
      $0.agreements = [
        Agreement(regions: ["01"], state: .signed, period: Period(from: Day("2027-01-01")))
      ]
    },
    Example(kind: .agreementAsked, level: .planned) {
      $0.agreements = [Agreement(regions: ["01"], state: .inquiry)]
    },
    Example(kind: .agreementAssumed, level: .none, isAssumed: true, factsOnly: true) {
      $0.agreements = [Agreement(regions: ["01"], state: .notSigned)]
      $0.assumptions.fields = ["agreements"]
    },
    Example(kind: .notSigned, level: .none) { station in
      station.agreements = [Agreement(regions: ["01"], state: .notSigned)]
      station.agreements[0].lines = ["line"]
    },
    Example(kind: .notSigned, level: .none) {
      $0.agreements = [Agreement(regions: ["01"], state: .notSigned)]
    },
    Example(kind: .notSigned, level: .none, isAssumed: true) {
      $0.agreements = [Agreement(regions: ["01"], state: .notSigned)]
      $0.assumptions.fields = ["agreements"]
    },
    Example(kind: .ended, level: .ended) { $0.status = .ended },
    Example(kind: .ended, level: .ended, isAssumed: true) {
      $0.status = .ended
      $0.assumptions.fields = ["status"]
    },
    Example(kind: .periodOver, level: .ended, day: Day("2026-05-31")) {
      $0.period = Period(to: Day("2026-05-31"))
    },
    Example(
      kind: .endAssumed, level: .ended, day: Day("2026-05-31"), isAssumed: true, factsOnly: true
    ) {
      $0.period = Period(to: Day("2026-05-31"))
      $0.assumptions.fields = ["period.to"]
    },
    Example(kind: .planned, level: .planned) { $0.status = .planned },
    Example(kind: .inquiry, level: .planned) { $0.status = .inquiry },
    Example(kind: .statusAssumed, level: .unknown, isAssumed: true, factsOnly: true) {
      $0.assumptions.fields = ["status"]
    },
    Example(kind: .notBegun, level: .planned, day: Day("2026-06-02")) {
      $0.period = Period(from: Day("2026-06-02"))
    },
    Example(
      kind: .notBegun, level: .planned, day: Day("2026-06-02"), isAssumed: true, factsOnly: true
    ) {
      $0.period = Period(from: Day("2026-06-02"))
      $0.assumptions.fields = ["period.from"]
    },
    Example(kind: .unavailable, level: .planned, day: Day("2026-06-01")) {
      $0.unavailable = Period(to: Day("2026-06-01"))
    },
    Example(kind: .unavailable, level: .planned) { $0.unavailable = Period() },
    Example(kind: .partial, level: .partial) { $0.coverage = .partial },
    Example(kind: .coverageAssumed, level: .partial, isAssumed: true, factsOnly: true) {
      $0.assumptions.fields = ["coverage"]
    },
  ]

  private let day = Day("2026-06-01")

  @Test(arguments: examples)
  func `a condition alone decides the level that is written of it`(example: Example) throws {
    var station = SmallStation.sound
    example.change(&station)
    let standing = station.standing(
      in: "01", on: "line",
      Reading(day: day, factsOnly: example.factsOnly, client: example.client))
    #expect(standing.conditions.map(\.kind) == [example.kind])
    #expect(standing.level == example.level)
    let condition = try #require(standing.conditions.first)
    #expect(condition.day == example.day)
    #expect(condition.isAssumed == example.isAssumed)
    #expect(
      standing.isElsewhere
        == [
          .entry, .notOnLine, .lineAssumed, .entryAssumed, .notServed, .regionAssumed, .notSigned,
          .clientNotTaken,
        ].contains(example.kind))
  }

  @Test func `every kind of condition has an example`() {
    // An entry is looked at beside the lines, in a test of its own.
    let kinds = Set(Self.examples.map(\.kind)).union([.entryAssumed])
    #expect(kinds == Set(Condition.Kind.allCases))
  }

  @Test func `a client who is known to be taken makes partial cover whole`() {
    var station = SmallStation.sound
    station.clients = Station.Clients()
    station.clients?.youngest = 16
    station.clients?.languages = [.swedish]
    func level(_ client: Client) -> CoverLevel {
      station.standing(in: "01", on: "line", Reading(day: day, client: client)).level
    }
    #expect(level(Client()) == .partial)
    #expect(level(Client(age: 16)) == .partial)
    #expect(level(Client(age: 16, language: .swedish)) == .full)
    #expect(level(Client(language: .finnish)) == .none)
    station.clients?.note = LocalizedText(unmarked: "within a month")
    #expect(level(Client(age: 16, language: .swedish)) == .partial)
  }

  @Test func `who takes every child takes all, and an adult is told to be none`() {
    var station = SmallStation.sound
    station.clients = Station.Clients()
    station.clients?.oldest = 17
    func level(_ age: Int?) -> CoverLevel {
      station.standing(in: "01", on: "line", Reading(day: day, client: Client(age: age))).level
    }
    #expect(level(nil) == .full && level(17) == .full && level(18) == .none)
    station.clients?.oldest = 12
    #expect(level(nil) == .partial && level(12) == .full && level(13) == .none)
  }

  @Test func `an agreement of another line does not hinder`() {
    var station = SmallStation.sound
    station.agreements = [Agreement(regions: ["01"], state: .notSigned)]
    station.agreements[0].lines = ["other"]
    #expect(station.standing(in: "01", on: "line", Reading(day: day)).level == .full)
  }

  @Test func `nothing holds a sound station back, whatever is assumed`() {
    var station = SmallStation.sound
    for assumptions in [Assumptions.none, Assumptions(fields: [], isWhole: true)] {
      station.assumptions = assumptions
      let standing = station.standing(in: "01", on: "line", Reading(day: day))
      #expect(standing.level == .full && standing.conditions.isEmpty && !standing.isElsewhere)
    }
  }

  @Test func `a pilot counts as there, and is marked, unless its status is dropped`() {
    var station = SmallStation.sound
    station.status = .pilot
    let standing = station.standing(in: "01", on: "line", Reading(day: day))
    #expect(standing.level == .full && standing.isPilot && standing.conditions.isEmpty)
    station.assumptions.fields = ["status"]
    #expect(station.standing(in: "01", on: "line", Reading(day: day)).isPilot)
    #expect(!station.standing(in: "01", on: "line", Reading(day: day, factsOnly: true)).isPilot)
  }

  @Test func `conditions of the place come first and decide, then the others in their order`() {
    var station = SmallStation.sound
    station.membership = .lines(["other"])
    station.serves = ["02"]
    station.agreements = [Agreement(regions: ["01"], state: .notSigned)]
    station.status = .planned
    station.period = Period(to: Day("2025-12-31"))
    station.unavailable = Period()
    station.coverage = .partial
    let standing = station.standing(in: "01", on: "line", Reading(day: day))
    let order = Condition.Kind.allCases
    let found = standing.conditions.map(\.kind)
    #expect(
      found == [
        .notOnLine, .notServed, .notSigned, .periodOver, .planned, .unavailable, .partial,
      ])
    #expect(found == found.sorted { order.firstIndex(of: $0) ?? 0 < order.firstIndex(of: $1) ?? 0 })
    #expect(standing.level == .none)
    station.membership = .lines(["line"])
    station.serves = ["01"]
    station.agreements = []
    #expect(station.standing(in: "01", on: "line", Reading(day: day)).level == .ended)
  }

  @Test func `on any day no period is over or to come, and who is away is away`() {
    var station = SmallStation.sound
    station.period = Period(from: Day("2030-01-01"), to: Day("2031-01-01"))
    #expect(station.standing(in: "01", on: "line", Reading()).level == .full)
    station.unavailable = Period(to: Day("2020-01-01"))
    #expect(station.standing(in: "01", on: "line", Reading()).level == .planned)
    station.period = Period()
    #expect(station.standing(in: "01", on: "line", Reading(day: day)).level == .full)
  }

  @Test func `an assumed end is an end by facts, too, and dropping a status undoes its end`() {
    var station = SmallStation.sound
    station.period = Period(to: Day("2025-12-31"))
    station.assumptions.fields = ["period.to"]
    let facts = Reading(day: day, factsOnly: true)
    #expect(station.standing(in: "01", on: "line", facts).level == .ended)
    station.period = Period()
    station.status = .ended
    station.assumptions.fields = ["status"]
    let standing = station.standing(in: "01", on: "line", facts)
    // Facts can only lower a level: that it is in operation is not a fact either.
    #expect(standing.level == .ended)
    #expect(standing.conditions.map(\.kind) == [.statusAssumed])
  }

  @Test func `of agreements the current ones count, a refusal first, by facts only stated ones`() {
    var station = SmallStation.sound
    let past = Period(to: Day("2025-12-31"))
    station.agreements = [
      Agreement(regions: ["01"], state: .notSigned, period: past),
      Agreement(regions: ["01"], state: .inquiry), Agreement(regions: ["01"], state: .signed),
      Agreement(regions: ["02"], state: .notSigned),
    ]
    func standing(_ reading: Reading) -> Standing {
      station.standing(in: "01", on: "line", reading)
    }
    #expect(standing(Reading(day: day)).agreement.state == .signed)
    #expect(standing(Reading(day: day)).level == .full)
    #expect(standing(Reading(day: Day("2025-12-31"))).agreement.state == .notSigned)
    #expect(standing(Reading(day: Day("2025-12-31"))).level == .none)
    #expect(
      standing(Reading()).agreement.state == .notSigned, "on any day every agreement is current")
    station.assumptions.fields = ["agreements: 01"]
    #expect(standing(Reading(day: day, factsOnly: true)).agreement.state == nil)
    #expect(
      station.standing(in: "02", Reading(day: day, factsOnly: true)).agreement.state == .notSigned)
  }
}
