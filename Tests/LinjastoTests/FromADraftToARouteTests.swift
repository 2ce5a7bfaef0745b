// article begins
import Linjasto
// article ends
import TestSupport
import Testing

/// Runs the article's code as it stands there, and checks what its comments say.
@Suite struct `The article on a route` {
  @Test func `finds what it says`() throws {
    // article begins
    func name(_ text: String) -> LocalizedText { LocalizedText([.english: text]) }

    var draft = NetworkDraft(id: "advisers", title: name("Advisers of two counties"))
    draft.contents.defaultLanguage = .english
    draft.contents.regions = [
      Region(id: "07", name: name("East")), Region(id: "08", name: name("West")),
    ]
    draft.contents.lines = [
      Line(
        id: "housing", code: "H", color: Line.Color(red: 32, green: 107, blue: 57),
        name: name("Housing")),
      Line(
        id: "debt", code: "D", color: Line.Color(red: 128, green: 17, blue: 0), name: name("Debt")),
    ]
    // article ends
    // article begins
    var desk = Station(
      id: "desk", kind: .coordinator, name: name("Desk"), serves: ["07", "08"], membership: .all)
    desk.isEntry = true
    let landlords = Station(
      id: "landlords", kind: .team, name: name("Landlords' team"), serves: ["08"],
      membership: .lines(["housing"]))
    let counsel = Station(
      id: "counsel", kind: .unit, name: name("Debt counsel"), serves: ["08"],
      membership: .lines(["dept"]))
    var bureau = Station(
      id: "bureau", kind: .unit, name: name("Advice bureau"), serves: ["07", "08"],
      membership: .lines(["housing", "debt"]))
    bureau.period.from = Day("2027-03-01")
    bureau.fee = .charged
    draft.contents.stations = [desk, landlords, counsel, bureau]
    // article ends
    let slip = try #require(draft.network().diagnostics.first { $0.severity == .error })
    #expect(slip.subject == "stations[2].lines[0]")
    #expect(slip.message.text(in: .english) == "no line \"dept\" in this map")
    #expect(slip.help?.text(in: .english) == "did you mean \"debt\"?")
    // article begins
    for problem in draft.network().diagnostics where problem.severity == .error {
      let help = problem.help?.text(in: .english) ?? ""
      print(problem.subject ?? "", problem.message.text(in: .english), help)
    }
    // stations[2].lines[0] no line "dept" in this map did you mean "debt"?

    draft.contents.stations[2].membership = .lines(["debt"])
    let read = draft.network()
    guard let network = read.value else {
      preconditionFailure("the draft is not sound: \(read.diagnostics)")
    }
    // article ends
    #expect(read.diagnostics.isEmpty)
    // article begins
    let november = Reading(day: Day("2026-11-26"))
    let standing = bureau.standing(in: "07", on: "debt", november)
    // standing.level is .planned: somebody will be there, but nobody is.
    // standing.conditions.first?.kind is .notBegun, and its day the first of March.
    // article ends
    #expect(standing.level == .planned)
    #expect(standing.conditions.first?.kind == .notBegun)
    #expect(standing.conditions.first?.day == Day("2027-03-01"))
    // article begins
    var question = RouteQuestion()
    question.region = "west"
    question.needs = ["H, debt"]
    let asked = question.request(on: network, today: Day("2026-11-26"))
    guard let request = asked.value else {
      preconditionFailure("the question has no answer: \(asked.diagnostics)")
    }
    // article ends
    // article begins
    let plan = JourneyPlanner(network, request).plan()
    let best = plan.answers[0]
    // plan.entry is "desk".
    // best.stations is ["landlords", "counsel"], best.isOptimal is true.
    // best.cost.total is 31 points: two handoffs, a return between them, two contacts, and a point
    // for each whose agreement with the region is not known.
    // plan.replacements[0].lost is [.line("housing")]: nobody else is there for it today.
    // plan.nearMisses[0].station is "bureau": only its period keeps it out.
    // article ends
    #expect(plan.entry == "desk")
    #expect(best.stations == ["landlords", "counsel"])
    #expect(best.isOptimal)
    #expect(best.cost.total == 31)
    #expect([best.cost.handoff, best.cost.return, best.cost.contact] == [8, 1, 20])
    #expect(plan.replacements[0].lost == [.line("housing")])
    #expect(plan.nearMisses[0].station == "bureau")
    #expect(plan.nearMisses[0].hindrance == .outsidePeriod(bureau.period))
    // article begins
    question.asOf = "2027-03-01"
    let later = question.request(on: network, today: nil).value.map {
      JourneyPlanner(network, $0).plan()
    }
    // later?.answers[0].stations is ["bureau"], for 18 points.
    // article ends
    #expect(try #require(later).answers[0].stations == ["bureau"])
    #expect(later?.answers[0].cost.total == 18)
    // article begins
    question.region = "East"
    question.asOf = nil
    let east = question.request(on: network, today: Day("2026-11-26")).value.map {
      JourneyPlanner(network, $0).plan()
    }
    // east?.answers is empty.
    // east?.uncovered[1].remedies are "counsel", which does not serve the region, and "bureau", which
    // has not begun.
    // east?.uncovered[1].elsewhere[0] is region "08", with "counsel".
    // article ends
    #expect(try #require(east).answers.isEmpty)
    #expect(east?.uncovered[1].requirement == .line("debt"))
    let remedies = east?.uncovered[1].remedies ?? []
    #expect(remedies.map(\.station) == ["counsel", "bureau"])
    #expect(
      remedies.map(\.hindrances) == [[.doesNotServe("07")], [.outsidePeriod(bureau.period)]])
    #expect(east?.uncovered[1].elsewhere[0].region == "08")
    #expect(east?.uncovered[1].elsewhere[0].stations == ["counsel"])
  }

  @Test func `stands there as it runs here`() throws {
    #expect(
      try Article.code("FromADraftToARoute", of: "Linjasto") == Article.run(in: #filePath))
  }
}
