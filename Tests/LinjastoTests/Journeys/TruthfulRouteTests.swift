import Linjasto
import LinjastoFormat
import Synchronization
import TestSupport
import Testing

/// What every route must hold, whatever the network: lines that are needed, stated before assumed,
/// nothing made of what is not known.
@Suite struct TruthfulRouteTests {
  @Test(arguments: 1...200)
  func `the line of a step is needed, served, and covered by the step`(seed: UInt64) {
    let (network, request) = RandomNetwork.make(seed: seed)
    let plan = JourneyPlanner(network, request).plan(withChoices: false)
    for stop in plan.answers.flatMap(\.stops) {
      let covered = stop.covers.filter { if case .line = $0 { true } else { false } }
      guard let line = stop.line else {
        #expect(covered.isEmpty, "who covers a line stands on one")
        continue
      }
      #expect(plan.requirements.contains(.line(line)))
      #expect(stop.covers.contains(.line(line)))
      for move in stop.moves {
        switch move {
        case .board(let line?, _), .ride(let line, _, _), .change(_, _, let line):
          #expect(plan.requirements.contains(.line(line)))
        case .board(nil, _), .return: break
        }
      }
    }
  }

  @Test(arguments: 1...100)
  func `one more stated expert never makes an answer dearer`(seed: UInt64) {
    let (network, request) = RandomNetwork.make(seed: seed)
    let before = JourneyPlanner(network, request)
    guard let best = before.cheapest() else { return }
    for line in network.lines {
      var contents = network.contents
      var expert = Station(
        id: "stated", kind: .unit, name: LocalizedText([.english: "Stated"]),
        serves: [request.region], membership: .lines([line.id]))
      expert.agreements = [Agreement(regions: [request.region], state: .signed)]
      contents.stations.append(expert)
      let after = JourneyPlanner(Network(sound: contents), request)
      // What nobody covered before is a need more, and may cost more.
      guard
        Set(after.plan(withChoices: false).uncovered.map(\.requirement))
          == Set(before.plan(withChoices: false).uncovered.map(\.requirement))
      else { continue }
      #expect((after.cheapest()?.cost.total ?? 0) <= best.cost.total, "\(line.id)")
    }
  }

  @Test(arguments: 1...150)
  func `facts alone cover no more, and what is not known is never told as no`(seed: UInt64) {
    var (network, request) = RandomNetwork.make(seed: seed)
    request.reading.factsOnly = false
    let all = JourneyPlanner(network, request).plan(withChoices: false)
    request.reading.factsOnly = true
    let facts = JourneyPlanner(network, request).plan(withChoices: false)
    for (index, experts) in facts.experts.enumerated() {
      // Of a role others may be asked once nobody on a needed line is left.
      guard case .line = facts.requirements[index] else { continue }
      #expect(Set(experts).isSubset(of: all.experts[index]))
    }
    for station in network.stations where station.reach == .unknown && station.terms.isEmpty {
      for line in station.lines {
        let conditions = station.standing(in: request.region, on: line, Reading()).conditions
        #expect(!conditions.contains { $0.kind == .notServed })
        #expect(conditions.contains { $0.kind == .regionUnknown })
      }
    }
  }

  @Test(arguments: 1...120, JourneyRequest.Shape.allCases)
  func `out of time there is an answer all the same, with what is proven of it`(
    seed: UInt64, shape: JourneyRequest.Shape
  ) throws {
    var (network, request) = RandomNetwork.make(seed: seed)
    request.shape = shape
    let exact = JourneyPlanner(network, request).cheapest()
    let hasty = JourneyPlanner(network, request, isCancelled: { true }).cheapest()
    #expect((hasty == nil) == (exact == nil))
    guard let exact, let hasty else { return }
    #expect(Set(hasty.stops.flatMap(\.covers)) == Set(exact.stops.flatMap(\.covers)))
    #expect(hasty.cost.total >= exact.cost.total && hasty.lowerBound <= exact.cost.total)
  }

  @Test(arguments: 1...60, JourneyRequest.Shape.allCases)
  func `whenever the time is over, what is told is true and what is missing is named`(
    seed: UInt64, shape: JourneyRequest.Shape
  ) throws {
    var (network, request) = RandomNetwork.make(seed: seed)
    request.shape = shape
    let whole = JourneyPlanner(network, request).plan()
    #expect(whole.leftOut.isEmpty)
    let questions = Questions(answered: Int(seed % 13))
    let plan = JourneyPlanner(network, request, isCancelled: { questions.isOver() }).plan()
    #expect(plan.uncovered.map(\.requirement) == whole.uncovered.map(\.requirement))
    guard let best = plan.answers.first, let exact = whole.answers.first else {
      #expect(plan.answers.isEmpty && whole.answers.isEmpty)
      return
    }
    #expect(best.cost.total >= exact.cost.total && best.lowerBound <= exact.cost.total)
    #expect(best.gap == best.cost.total - min(best.lowerBound, best.cost.total))
    if plan.answers.count < whole.answers.count {
      #expect(plan.leftOut.contains(.alternatives))
    }
    if plan.replacements.count < best.stops.count {
      #expect(plan.leftOut.contains(.replacements))
    }
    // Once nobody offers a role on a needed line, it is looked for elsewhere, and may be cheaper there.
    if request.requirements.lines.count == request.requirements.count {
      let free = plan.replacements.filter { !request.included.contains($0.station) }
      #expect(free.allSatisfy { $0.added ?? 0 >= 0 })
    }
  }

  /// Says that the time is over once it has been asked so often.
  private final class Questions: Sendable {
    private let left: Mutex<Int>
    init(answered: Int) { left = Mutex(answered) }
    func isOver() -> Bool {
      left.withLock { left in
        left -= 1
        return left < 0
      }
    }
  }

  // MARK: Small inputs that once went wrong

  private func network(_ text: String) throws -> Network {
    try #require(NetworkReader.read(SourceFile(path: "case.yaml", text: Self.head + text)).value)
  }

  private static let head = """
    format: linjasto/1
    id: example
    title: {fi: Esimerkki}
    default_language: fi
    sources: [{id: s, title: esimerkki}]

    """

  private func plan(
    _ network: Network, _ region: Region.ID, _ lines: [Line.ID], on day: String = "2026-11-26"
  ) -> JourneyPlan {
    var request = JourneyRequest(region: region, requirements: lines.map(Requirement.line))
    request.reading.day = Day(day)
    return JourneyPlanner(network, request).plan()
  }

  @Test func `no ride on a line that nobody needs, and stated experts before assumed ones`() throws
  {
    let network = try network(
      """
      regions: [{code: "08", name: {fi: Pirkanmaan hyvinvointialue}}]
      lines:
        - {id: v, code: V, color: "#801100", name: {fi: Väkivalta}, source: s}
        - {id: k, code: K, color: "#4C0012", name: {fi: Korkea riski}, source: s}
        - {id: e, code: E, color: "#B21B99", name: {fi: Erot}, source: s}
      stations:
        - {id: entry, kind: coordinator, entry: true, name: {fi: Koordinaattori}, serves: ["08"], lines: all, source: s}
        - {id: barnahus, kind: team, name: {fi: Barnahus}, serves: ["08"], lines: [v], source: s}
        - {id: marak, kind: team, name: {fi: MARAK}, serves: ["08"], lines: [k], source: s}
        - {id: forensic, kind: unit, name: {fi: Oikeuspsykiatria}, serves: ["08"], lines: [v, e], source: s, assumed: true, assumed_fields: ["lines: v"]}
        - {id: honour, kind: role, name: {fi: Kunniakulttuuriasiantuntija}, serves: ["08"], lines: [k, e], source: s, assumed: true, assumed_fields: ["lines: k"]}
      """)
    let best = try #require(plan(network, "08", ["v", "k"]).answers.first)
    #expect(best.stations == ["barnahus", "marak"])
    #expect(best.stops.map(\.line) == ["v", "k"])
    // Two handoffs, one return, two contacts without a known agreement.
    #expect(best.cost.total == 4 + 11 + 1 + 4 + 11)
  }

  @Test func `a lawyer alone does not carry a line whose core is asked for`() throws {
    let network = try network(
      """
      regions: [{code: "08", name: {fi: Pirkanmaan hyvinvointialue}}]
      roles: [{id: psychologist, name: {fi: psykologi}}, {id: lawyer, name: {fi: juristi}}]
      lines: [{id: e, code: E, color: "#B21B99", name: {fi: Erot}, source: s, requires: {core: [psychologist], network: [lawyer]}}]
      stations:
        - {id: lawyer, kind: role, name: {fi: Juristi}, serves: ["08"], lines: [e], roles: [lawyer], source: s}
        - {id: team, kind: team, status: planned, name: {fi: Ydintyöryhmä}, serves: ["08"], lines: [e], roles: [psychologist], source: s}
      """)
    let today = plan(network, "08", ["e"])
    let core = try #require(today.cores.first)
    #expect(core.missing == ["psychologist"])
    #expect(core.roles.first?.brought == [] && core.roles.first?.planned == ["team"])
    #expect(today.later?.awaited == ["team"])
    #expect(today.later?.covers == [.role("psychologist")])
    let cell = try #require(CoverageReport(of: network, Reading())["08", "e"])
    #expect(cell.level == .partial && cell.missingCore == ["psychologist"])
    var question = RouteQuestion()
    question.region = "08"
    question.needs = ["E"]
    question.withCore = true
    let request = try #require(question.request(on: network, today: nil).value)
    #expect(request.requirements == [.line("e"), .role("psychologist")])
  }

  @Test func `whole cover comes before partial cover, which is told`() throws {
    let network = try network(
      """
      regions: [{code: "08", name: {fi: Pirkanmaan hyvinvointialue}}]
      lines: [{id: need, code: A, color: "#801100", name: {fi: Tarve}, source: s}]
      stations:
        - {id: b-part, kind: unit, name: {fi: Osa}, serves: ["08"], lines: [need], coverage: partial, serves_note: yli 16-vuotiaat, source: s}
        - {id: c-whole, kind: unit, name: {fi: Koko}, serves: ["08"], lines: [need], source: s}
      """)
    let answers = plan(network, "08", ["need"]).answers
    #expect(answers.map(\.stations) == [["c-whole"], ["b-part"]])
    #expect(answers.map { $0.stops[0].partial } == [[], [.line("need")]])
    #expect(answers[1].cost.partial == 5)
  }

  @Test func `whoever the need's own word names comes before others who take only some`() throws {
    let network = try network(
      """
      regions: [{code: "90", name: {fi: Helsingin kaupunki}}]
      lines: [{id: m, code: M, color: "#CC3D00", name: {fi: Perheet}, synonyms: {fi: [ihmiskauppa, kunnia]}, source: s}]
      stations:
        - {id: honor, kind: unit, name: {fi: Kunniaan liittyvä väkivalta}, serves: ["90"], lines: [m], clients: {note: kunnia}, source: s}
        - {id: trafficking, kind: unit, name: {fi: Ihmiskaupan uhrien apu}, serves: ["90"], lines: [m], clients: {note: uhrit}, source: s}
      """)
    for (word, first) in [("ihmiskauppa", "trafficking"), ("kunnia", "honor")] {
      var question = RouteQuestion()
      question.region = "Helsinki"
      question.needs = [word]
      let request = try #require(question.request(on: network, today: nil).value)
      let answers = JourneyPlanner(network, request).plan().answers
      #expect(answers.first?.stations.map(\.rawValue) == [first], "\(word)")
      #expect(answers.first?.stops.first?.partial == [.line("m")], "told all the same")
    }
  }

  @Test func `without an entry nobody hands over, and nothing is paid for it`() throws {
    let network = try network(
      """
      regions: [{code: "13", name: {fi: Pohjois-Savon hyvinvointialue}}, {code: "12", name: {fi: Etelä-Savon hyvinvointialue}}]
      lines: [{id: h, code: H, color: "#206B39", name: {fi: Harvinaissairaudet}, source: s}, {id: v, code: V, color: "#801100", name: {fi: Väkivalta}, source: s}]
      stations:
        - {id: u, kind: unit, name: {fi: Yksikkö}, serves: ["12"], lines: [h], source: s}
        - {id: w, kind: unit, name: {fi: Toinen}, serves: ["13"], lines: [v], source: s}
      """)
    let nobody = plan(network, "13", ["h"])
    #expect(nobody.entry == nil && nobody.answers.isEmpty)
    #expect(nobody.uncovered.first?.elsewhere.map(\.region) == ["12"])
    let best = try #require(plan(network, "13", ["v"]).answers.first)
    #expect(best.cost.handoff == 0 && best.cost.return == 0 && best.cost.total == 11)
  }

  @Test func `the entry that is itself the expert is not sent to itself`() throws {
    let network = try network(
      """
      regions: [{code: "19", name: {fi: Pohjois-Pohjanmaan hyvinvointialue}}]
      lines: [{id: c, code: C, color: "#206B39", name: {fi: Konsultaatio}, source: s}]
      stations:
        - {id: k, kind: coordinator, entry: true, coverage: partial, serves_note: vain Oulunkaari, name: {fi: Konsultaatiotuki}, serves: ["19"], lines: [c], source: s}
      """)
    let plan = plan(network, "19", ["c"])
    let stop = try #require(plan.answers.first?.stops.first)
    #expect(plan.entry == "k" && stop.station == "k")
    #expect(stop.moves.isEmpty && stop.cost.handoff == 0)
    #expect(stop.partial == [.line("c")])
  }

  @Test func `a post of a month ends after it, though no end is written`() throws {
    let network = try network(
      """
      regions: [{code: "13", name: {fi: Pohjois-Savon hyvinvointialue}}]
      lines: [{id: c, code: C, color: "#206B39", name: {fi: Konsultaatio}, source: s}]
      stations:
        - {id: p, kind: role, status: pilot, name: {fi: Pilotin asiantuntija}, serves: ["13"], lines: [c], share: {kind: temporary, months: 1}, period: {from: 2021-06-01}, source: s}
      """)
    #expect(plan(network, "13", ["c"], on: "2021-06-15").answers.map(\.stations) == [["p"]])
    let late = plan(network, "13", ["c"])
    #expect(late.answers.isEmpty)
    let period = Period(from: Day("2021-06-01"), to: Day("2021-07-01"))
    #expect(late.uncovered.first?.remedies.first?.hindrances == [.outsidePeriod(period)])
  }

  @Test func `route and coverage mean the same day, the last one included`() throws {
    let network = try network(
      """
      as_of: 2026-06-30
      regions: [{code: "17", name: {fi: Pohjanmaan hyvinvointialue}}]
      lines: [{id: beta, code: B, color: "#00194C", name: {fi: Beeta}, source: s}]
      stations:
        - {id: three, kind: unit, name: {fi: Kolmonen}, serves: ["17"], lines: [beta], source: s, period: {to: 2026-06-30}}
      """)
    for (day, isThere) in [("2026-06-30", true), ("2026-07-01", false)] {
      #expect(plan(network, "17", ["beta"], on: day).answers.isEmpty != isThere)
      let report = CoverageReport(of: network, Reading(day: Day(day)))
      #expect(report["17", "beta"]?.level == (isThere ? .full : .ended))
    }
  }

  @Test func `who serves is unknown until somebody asks, and that is the remedy`() throws {
    let network = try network(
      """
      regions: [{code: "13", name: {fi: Pohjois-Savon hyvinvointialue}}]
      lines: [{id: h, code: H, color: "#206B39", name: {fi: Harvinaissairaudet}, source: s}]
      stations:
        - {id: u, kind: unit, name: {fi: Yksikkö}, serves: unknown, lines: [h], source: s}
        - {id: r, kind: researcher, name: {fi: Tutkija}, serves: ["13"], lines: [h], source: s}
      """)
    let plan = plan(network, "13", ["h"])
    #expect(plan.answers.isEmpty)
    let remedies = try #require(plan.uncovered.first?.remedies)
    #expect(remedies.map(\.station) == ["u"])
    #expect(remedies.map(\.hindrances) == [[.notKnownToServe("13")]])
    #expect(CoverageReport(of: network, Reading())["13", "h"]?.level == .unknown)
  }

  @Test func `partial by fact and full by assumption is full with a mark`() throws {
    let network = try network(
      """
      regions: [{code: "08", name: {fi: Pirkanmaan hyvinvointialue}}]
      lines: [{id: need, code: A, color: "#801100", name: {fi: Tarve}, source: s}]
      stations:
        - {id: part, kind: unit, name: {fi: Osa}, serves: ["08"], lines: [need], coverage: partial, source: s}
        - {id: whole, kind: unit, name: {fi: Koko}, serves: ["08"], lines: [need], source: s, assumed: true, assumed_fields: [serves]}
      """)
    let cell = try #require(CoverageReport(of: network, Reading())["08", "need"])
    #expect(cell.level == .full && cell.factsLevel == .partial && cell.isByAssumption)
  }
}
