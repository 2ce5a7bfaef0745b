import Linjasto
import LinjastoText
import TestSupport
import Testing

@Suite struct PlannerTests {
  @Test(arguments: 1...300)
  func `the best chains cost what trying every sequence costs`(seed: UInt64) {
    var (network, request) = RandomNetwork.make(seed: seed)
    request.alternatives = 5
    let plan = JourneyPlanner(network, request).plan()
    let slow = BruteForce(network, request)
    let costs = slow.chains()
    #expect(plan.answers.map(\.cost.total) == Array(costs.values.sorted().prefix(6)))
    for answer in plan.answers {
      let stations = answer.stations.compactMap { id in
        network.stations.firstIndex { $0.id == id }
      }
      #expect(costs[Set(stations)] == answer.cost.total)
    }
    #expect(Set(plan.answers.map { Set($0.stations) }).count == plan.answers.count)
    #expect(plan.answers.prefix(1).allSatisfy { $0.isOptimal })
    #expect(
      plan.uncovered.map(\.requirement)
        == slow.uncovered.sorted().map { slow.requirements[$0] })
  }

  @Test(arguments: 1...150)
  func `nobody who may be asked is left out, and nobody else let in`(seed: UInt64) {
    let (network, request) = RandomNetwork.make(seed: seed)
    let plan = JourneyPlanner(network, request).plan(withChoices: false)
    let slow = BruteForce(network, request)
    for (index, requirement) in plan.requirements.enumerated() {
      #expect(
        plan.experts[index]
          == network.stations.indices.filter { slow.covers[$0].contains(index) }
          .map { network.stations[$0].id }, "\(requirement)")
    }
  }

  @Test(arguments: 1...150)
  func `the parts of a cost add up, and every step covers something`(seed: UInt64) {
    let (network, request) = RandomNetwork.make(seed: seed)
    let plan = JourneyPlanner(network, request).plan()
    for journey in plan.answers + plan.choices.map(\.journey) {
      #expect(journey.stops.reduce(0) { $0 + $1.cost.total } == journey.cost.total)
      #expect(Set(journey.stations).count == journey.stations.count)
      for stop in journey.stops {
        #expect(!stop.newlyCovers.isEmpty || request.included.contains(stop.station))
      }
      let covered = Set(journey.stops.flatMap(\.covers))
      for (index, requirement) in plan.requirements.enumerated()
      where !plan.experts[index].isEmpty && plan.consulted[index].isEmpty {
        #expect(covered.contains(requirement))
      }
    }
  }

  /// The first seeds whose teams have few enough platforms to try every set of them.
  private static let triableSeeds = Array(
    (UInt64(1)...1000).lazy.filter { seed in
      let (network, request) = RandomNetwork.make(seed: seed, stations: 5)
      return BruteForce(network, request).platforms.count <= 10
    }.prefix(120))

  @Test func `enough networks are small, and most of them have a team`() {
    #expect(Self.triableSeeds.count == 120)
    let found = Self.triableSeeds.count { seed in
      var (network, request) = RandomNetwork.make(seed: seed, stations: 5)
      request.shape = .team
      return JourneyPlanner(network, request).cheapest() != nil
    }
    #expect(found > 60)
  }

  @Test(arguments: triableSeeds)
  func `the best team costs what trying every set of platforms costs`(seed: UInt64) {
    var (network, request) = RandomNetwork.make(seed: seed, stations: 5)
    request.shape = .team
    let slow = BruteForce(network, request)
    let plan = JourneyPlanner(network, request).plan()
    #expect(plan.answers.first?.cost.total == slow.cheapestTeam())
    #expect(plan.answers.prefix(1).allSatisfy { $0.isOptimal })
    for journey in plan.answers + plan.choices.map(\.journey) {
      #expect(journey.stops.reduce(0) { $0 + $1.cost.total } == journey.cost.total)
    }
    request.shape = .chain
    let chain = JourneyPlanner(network, request).cheapest()
    #expect((plan.answers.first == nil) == (chain == nil))
    #expect(plan.answers.first?.cost.total ?? 0 <= chain?.cost.total ?? 0)
  }

  @Test(arguments: 1...200)
  func `the choices are those that no set of experts beats`(seed: UInt64) {
    let (network, request) = RandomNetwork.make(seed: seed)
    let plan = JourneyPlanner(network, request).plan()
    let slow = BruteForce(network, request)
    let expected = plan.answers.isEmpty ? [] : slow.unbeaten()
    #expect(plan.hasAllChoices)
    #expect(Set(plan.choices.map(\.criteria)) == expected)
    for choice in plan.choices {
      #expect(choice.criteria.contacts == choice.journey.stations.count)
      if let best = plan.answers.first { #expect(choice.journey.cost.total >= best.cost.total) }
    }
  }

  @Test(arguments: 1...150)
  func `what a loss or a wish costs is the difference of two plans`(seed: UInt64) {
    let (network, request) = RandomNetwork.make(seed: seed)
    let planner = JourneyPlanner(network, request)
    let plan = planner.plan(withChoices: false)
    for replacement in plan.replacements {
      var without = request
      without.avoided.append(replacement.station)
      without.included.removeAll { $0 == replacement.station }
      let other = JourneyPlanner(network, without).plan(withChoices: false)
      let lost = other.uncovered.map(\.requirement).filter { requirement in
        !plan.uncovered.contains { $0.requirement == requirement }
      }
      #expect(replacement.lost == lost)
      if lost.isEmpty, let best = plan.answers.first {
        #expect(
          replacement.added == (other.answers.first?.cost.total ?? 0) - best.cost.total)
      }
    }
    for station in network.stations {
      switch planner.whyNot(station.id).verdict {
      case .chosen(let place):
        #expect(plan.answers.first?.stations[place - 1] == station.id)
      case .adds(let cost, let journey):
        #expect(cost >= 0)
        #expect(journey.stations.contains(station.id))
      case .keptOut(let hindrances):
        #expect(!hindrances.isEmpty)
        #expect(plan.answers.allSatisfy { !$0.stations.contains(station.id) })
      case .notNeeded, .free: break
      }
    }
  }

  @Test func `equally cheap answers are told apart by what is known, then by the map's order`() {
    func expert(_ id: Station.ID, fee: Station.Fee) -> Station {
      var station = Station(
        id: id, kind: .role, name: LocalizedText([.english: id.rawValue]), serves: ["01"],
        membership: .lines(["line"]))
      station.modes = [.phone]
      station.fee = fee
      station.agreements = [Agreement(regions: ["01"], state: .signed)]
      return station
    }
    var contents = Network.Contents(id: "ties", title: LocalizedText([.english: "Ties"]))
    contents.regions = [Region(id: "01", name: LocalizedText([.english: "Region"]))]
    contents.lines = [
      Line(id: "line", code: "L", color: .ink, name: LocalizedText([.english: "Line"]))
    ]
    contents.stations = [
      expert("unknown", fee: .unknown), expert("first", fee: .free), expert("second", fee: .free),
    ]
    let network = Network(sound: contents)
    let plan = JourneyPlanner(
      network, JourneyRequest(region: "01", requirements: [.line("line")])
    ).plan()
    #expect(plan.answers.map(\.stations) == [["first"], ["second"], ["unknown"]])
    // There is no entry, so nobody hands over.
    #expect(Set(plan.answers.map(\.cost.total)) == [10])
    #expect(plan.answers.allSatisfy { $0.isOptimal })
    #expect(plan.entry == nil)
  }

  @Test func `the same question has the same answer, to the byte`() {
    for seed: UInt64 in 1...20 {
      let (network, request) = RandomNetwork.make(seed: seed)
      let texts = (0..<3).map { _ in
        RouteSheet(JourneyPlanner(network, request).plan(), on: network, in: .finnish).text
      }
      #expect(Set(texts).count == 1)
    }
  }
}
