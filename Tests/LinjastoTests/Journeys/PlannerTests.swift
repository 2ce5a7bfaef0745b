import Linjasto
import TestSupport
import Testing

@Suite struct PlannerTests {
  @Test(arguments: 1...400)
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
    #expect(plan.answers.first?.isOptimal ?? true)
    #expect(
      plan.uncovered.map(\.requirement)
        == slow.uncovered.sorted().map { slow.requirements[$0] })
  }

  @Test(arguments: 1...400)
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

  @Test(arguments: 1...400)
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
}
