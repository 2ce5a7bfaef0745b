import Foundation
import Linjasto
import LinjastoAnswers
import LinjastoFormat
import TestSupport
import Testing

@Suite struct RouteAnswerTests {
  /// For every region of a map, all of its lines at once.
  private func answers(_ network: Network, _ shape: JourneyRequest.Shape) -> [RouteAnswer] {
    network.regions.map { region in
      var request = JourneyRequest(
        region: region.id, requirements: network.lines.map { .line($0.id) })
      request.shape = shape
      request.reading = Reading(day: Day("2026-06-01"))
      return RouteAnswer(
        JourneyPlanner(network, request).plan(), on: network, in: .english)
    }
  }

  @Test(arguments: Repository.mapNames, JourneyRequest.Shape.allCases)
  func `costs add up from the parts to the answer`(
    name: String, shape: JourneyRequest.Shape
  ) throws {
    let answers = answers(try Repository.network(name), shape)
    #expect(answers.contains { !$0.answers.isEmpty })
    for answer in answers {
      #expect(answer.shape == shape.rawValue && answer.asOf == "2026-06-01")
      for found in answer.answers {
        let cost = found.cost
        let parts = [
          cost.handoff, cost.ride, cost.change, cost.return, cost.contact, cost.fee, cost.distance,
          cost.partial, cost.assumption,
        ]
        #expect(cost.total == parts.reduce(0, +))
        #expect(cost.total == found.steps.reduce(0) { $0 + $1.cost.total })
        #expect(found.optimal == (found.lowerBound >= cost.total))
        #expect(found.steps.map(\.station) == found.stations)
        #expect(found.unknowns == found.steps.reduce(0) { $0 + $1.unknown.count })
      }
    }
  }

  @Test(arguments: Repository.mapNames)
  func `every need is covered by the best answer, or told with what would help`(
    name: String
  ) throws {
    let network = try Repository.network(name)
    for answer in answers(network, .chain) {
      #expect(answer.requirements.map(\.id) == network.lines.map(\.id.rawValue))
      let covered = answer.answers.first?.steps.flatMap(\.newlyCovers) ?? []
      #expect(Set(covered).count == covered.count)
      #expect(Set(covered + answer.uncovered) == Set(answer.requirements.map(\.id)))
      #expect(answer.help.map(\.requirement) == answer.uncovered)
      for need in answer.requirements {
        #expect(need.coveredBy.isEmpty == answer.uncovered.contains(need.id))
      }
    }
  }

  @Test(arguments: Repository.mapNames)
  func `every id is one of the map's, and every condition has words`(name: String) throws {
    let network = try Repository.network(name)
    for answer in answers(network, .chain) {
      let parsed = try Parsed(answer)
      #expect(parsed.format == "linjasto-route/1")
      for station in parsed.texts(under: ["station", "stations", "instead", "entry"]) {
        #expect(network[Station.ID(station)] != nil, "\(station)")
      }
      for line in parsed.texts(under: ["line"]) { #expect(network[Line.ID(line)] != nil) }
      for text in parsed.texts(under: ["text"]) { #expect(!text.isEmpty && !text.contains("{")) }
      #expect(answer.note.hasPrefix("A professional decides."))
    }
  }

  @Test func `no entry and no day are said as null, no screening is left out`() throws {
    let network = try Repository.network("pohjois-suomi")
    var contents = network.contents
    contents.stations = []
    let empty = Network(sound: contents)
    let request = JourneyRequest(
      region: try #require(network.regions.first).id, requirements: [])
    let parsed = try Parsed(
      RouteAnswer(JourneyPlanner(empty, request).plan(), on: empty, in: .finnish))
    #expect(parsed.object["entry"] is NSNull)
    #expect(parsed.object["asOf"] is NSNull)
    #expect(!parsed.keys.contains("screening"))
  }

  @Test func `a screened case brings its screening along`() throws {
    let network = try Repository.network("tampere")
    let file = try Repository.file("maps/cases/a-stalking-honour-pirkanmaa.yaml")
    let profile = try #require(CaseReader.read(file, for: network).value)
    let (_, result) = try #require(profile.screened(on: network))
    let request = JourneyRequest(
      region: "08", requirements: result.lines.map { .line($0) })
    let answer = RouteAnswer(
      JourneyPlanner(network, request).plan(), on: network, screening: result, in: .finnish)
    let screening = try #require(answer.screening)
    #expect(try JSONText.of(screening) == JSONText.of(ScreeningAnswer(result)))
    #expect(screening.lines == answer.requirements.map(\.id))
    #expect(!screening.notices.isEmpty)
  }
}
