import Linjasto
import LinjastoAnswers
import TestSupport
import Testing

@Suite struct WhyNotAnswerTests {
  @Test(arguments: Repository.mapNames)
  func `a verdict has the figures that belong to it, and no other`(name: String) throws {
    let network = try Repository.network(name)
    let region = try #require(network.regions.first).id
    let planner = JourneyPlanner(
      network,
      JourneyRequest(region: region, requirements: network.lines.prefix(2).map { .line($0.id) }))
    let best = planner.plan().answers.first
    for station in network.stations {
      let answer = WhyNotAnswer(planner.whyNot(station.id), on: network, in: .swedish)
      let parsed = try Parsed(answer)
      #expect(parsed.format == "linjasto-why-not/1")
      #expect(answer.station == station.id.rawValue)
      #expect(!answer.text.contains("[\(station.id)]"), "ids are for --ids")
      let figures = parsed.keys.intersection(["place", "added", "stations"])
      switch answer.verdict {
      case "chosen":
        #expect(figures == ["place"])
        #expect(answer.place == best?.stations.firstIndex(of: station.id).map { $0 + 1 })
      case "adds":
        #expect(figures == ["added", "stations"])
        #expect(try #require(answer.stations).contains(answer.station))
        #expect(try #require(answer.added) >= 0)
      case "kept-out":
        #expect(figures.isEmpty && !answer.conditions.isEmpty)
        let words = answer.text.split(whereSeparator: \.isWhitespace)
        for condition in answer.conditions {
          #expect(words.contains(condition.text.split(separator: " ")))
        }
      default: #expect(answer.verdict == "not-needed" && figures.isEmpty)
      }
      #expect(answer.conditions.isEmpty == (answer.verdict != "kept-out"))
    }
  }

  @Test func `where nothing was asked for, nothing stands in the way`() throws {
    let network = try Repository.network("tampere")
    let planner = JourneyPlanner(network, JourneyRequest(region: "08", requirements: []))
    let verdicts = network.stations.map {
      WhyNotAnswer(planner.whyNot($0.id), on: network, in: .english).verdict
    }
    #expect(Set(verdicts) == ["free", "kept-out"])
  }
}
