internal import Linjasto
internal import LinjastoText

/// Builds a small, invented network in code and plans a route on it.
@main
enum PlanARoute {
  static func main() {
    let read = draft.network()
    for problem in read.diagnostics { print(DiagnosticFormatter().text(problem)) }
    guard let network = read.value else { return }

    var request = JourneyRequest(
      region: "08", requirements: [.line("housing"), .line("debt"), .role("interpreter")])
    request.alternatives = 1
    let plan = JourneyPlanner(network, request).plan()
    for answer in plan.answers {
      let proof = answer.isOptimal ? ", proven to be the least" : ""
      print("COST \(answer.cost.total)\(proof)")
      for stop in answer.stops {
        print("  \(stop.station): \(stop.covers.map(\.id).joined(separator: ", "))")
      }
    }
    for missing in plan.uncovered { print("NOBODY \(missing.requirement.id)") }
    print(RouteSheet(plan, on: network, in: .english).text, terminator: "")
  }

  /// Nothing in it is true of anybody.
  static var draft: NetworkDraft {
    var draft = NetworkDraft(id: "invented", title: name("Invented network"))
    var county = Region(id: "08", name: name("An invented county"))
    county.languages = [.finnish]
    draft.contents.regions = [county]
    draft.contents.roles = [Role(id: "interpreter", name: name("interpreter"))]
    draft.contents.lines = [
      Line(id: "housing", code: "H", color: color("#206b39"), name: name("Housing")),
      Line(id: "debt", code: "D", color: color("#801100"), name: name("Debt")),
    ]
    var coordinator = Station(
      id: "coordinator", kind: .coordinator, name: name("Coordinator"), serves: ["08"],
      membership: .all)
    coordinator.isEntry = true
    draft.contents.stations = [
      coordinator,
      expert("housing-adviser", "Housing adviser", on: ["housing"]),
      expert("debt-adviser", "Debt adviser", on: ["debt"], roles: ["interpreter"]),
      expert("advice-bureau", "Advice bureau", on: ["housing", "debt"], fee: .charged),
      expert("interpreters", "Interpreters", on: ["housing"], roles: ["interpreter"]),
    ]
    return draft
  }

  private static func expert(
    _ id: Station.ID, _ title: String, on lines: [Line.ID], roles: [Role.ID] = [],
    fee: Station.Fee = .free
  ) -> Station {
    var station = Station(
      id: id, kind: .unit, name: name(title), serves: ["08"], membership: .lines(lines))
    station.roles = roles
    station.modes = [.phone]
    station.fee = fee
    station.agreements = [Agreement(regions: ["08"], state: .signed)]
    return station
  }

  private static func name(_ text: String) -> LocalizedText {
    LocalizedText([.finnish: text, .english: text])
  }

  private static func color(_ hex: String) -> Line.Color {
    Line.Color(hex: hex) ?? Line.Color(red: 0, green: 0, blue: 0)
  }
}
