import Linjasto
import TestSupport

/// Small seeded networks with every kind of obstacle, and requests to them.
enum RandomNetwork {
  static func make(seed: UInt64, stations: Int = 7) -> (Network, JourneyRequest) {
    var random = SplitMix64(seed: seed)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    func name(_ text: String) -> LocalizedText { LocalizedText([.finnish: text]) }
    func some<T>(_ items: [T], _ percent: Int) -> [T] { items.filter { _ in chance(percent) } }

    var contents = Network.Contents(id: "generated", title: name("generated network"))
    contents.regions = ["01", "02"].map { Region(id: .init($0), name: name("region \($0)")) }
    let roles = (0..<3).map { Role.ID("role-\($0)") }
    contents.roles = roles.map { Role(id: $0, name: name($0.rawValue)) }
    let lines = (0..<3).map { Line.ID("line-\($0)") }

    contents.stations = (0..<stations).map { n in
      let on = some(lines, 45)
      let membership: Station.Membership =
        chance(8) ? .all : on.isEmpty ? .area : .lines(on)
      var station = Station(
        id: .init("station-\(n)"),
        kind: chance(20) ? .coordinator : chance(6) ? .researcher : chance(4) ? .project : .role,
        name: name("s\(n)"),
        serves: chance(80) ? ["01", "02"] : chance(50) ? ["01"] : ["02"], membership: membership)
      station.isEntry = chance(20)
      station.roles = some(roles, 30)
      if !chance(50) { station.languages = some([.finnish, .swedish], 60) }
      if !chance(50) { station.modes = some([.phone, .online], 60) }
      station.fee = Station.Fee.allCases[Int.random(in: 0..<4, using: &random)]
      if !chance(50) {
        let state = Agreement.State.allCases[Int.random(in: 0..<4, using: &random)]
        station.agreements = [Agreement(regions: ["01"], state: state)]
      }
      if !chance(75) {
        station.status = Station.Status.allCases[Int.random(in: 0..<6, using: &random)]
      }
      if chance(30) {
        station.assumptions.fields = chance(70) ? ["lines: line-0"] : ["serves", "lines: line-1"]
      }
      if chance(15) { station.coverage = .partial }
      if chance(8) { station.reach = chance(50) ? .unknown : .everywhere }
      if chance(25), let line = on.first, station.membership != .all {
        var terms = Station.Terms(line: line)
        if chance(50) { terms.reach = chance(50) ? .unknown : .regions(["01"]) }
        if chance(40) { terms.coverage = chance(50) ? .partial : .full }
        if chance(30) { terms.agreement = chance(50) ? .signed : .notSigned }
        terms.isAssumed = chance(40)
        if terms != Station.Terms(line: line) { station.terms = [terms] }
      }
      return station
    }
    contents.lines = lines.enumerated().map { n, id in
      let members = contents.stations.filter { $0.lines.contains(id) }.map(\.id)
      var line = Line(id: id, code: "\(n)", color: .ink, name: name(id.rawValue))
      if chance(25) { line.order = members.shuffled(using: &random) }
      return line
    }
    for line in contents.lines where chance(30) {
      let members = contents.stations.filter { $0.lines.contains(line.id) }.map(\.id)
      if members.count > 1 {
        contents.links.append(
          Link(
            line: line.id, from: members[0], to: members[1],
            cost: Int.random(in: 0...5, using: &random)))
      }
    }
    if chance(30) {
      contents.costs.handoff = Int.random(in: 0...5, using: &random)
      contents.costs.ride = Int.random(in: 0...5, using: &random)
      contents.costs.change = Int.random(in: 0...3, using: &random)
      contents.costs.return = Int.random(in: 0...3, using: &random)
      contents.costs.contact = Int.random(in: 0...6, using: &random)
    }

    var needs = some(lines, 60).map(Requirement.line) + some(roles, 40).map(Requirement.role)
    if chance(20), let first = needs.first { needs.append(first) }
    var request = JourneyRequest(region: "01", requirements: needs)
    request.planned = chance(30)
    request.freeOnly = chance(15)
    request.reading.factsOnly = chance(15)
    if chance(15) { request.language = .swedish }
    if chance(15) { request.mode = .phone }
    if chance(15) { request.avoided = ["station-0"] }
    if chance(15) { request.included = ["station-1"] }
    if chance(15) { request.consulted = ["station-2"] }
    if chance(10) { request.unavailable = ["station-3": nil] }
    return (Network(sound: contents), request)
  }
}
