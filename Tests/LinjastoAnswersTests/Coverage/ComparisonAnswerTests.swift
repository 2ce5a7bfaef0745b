import Linjasto
import LinjastoAnswers
import TestSupport
import Testing

@Suite struct ComparisonAnswerTests {
  @Test(arguments: Repository.mapNames)
  func `a map compared with itself has nothing to tell`(name: String) throws {
    let network = try Repository.network(name)
    let parsed = try Parsed(ComparisonAnswer(NetworkComparison(from: network, to: network)))
    #expect(parsed.format == "linjasto-comparison/1")
    for key in ["regions", "lines", "stations", "agreements", "cells"] {
      #expect(parsed.count(key) == 0, "\(key)")
    }
    #expect(parsed.object["oldDay"] as? String == parsed.object["newDay"] as? String)
  }

  @Test func `an emptied map lost every station, and every cell that somebody held`() throws {
    let network = try Repository.network("tampere")
    var contents = network.contents
    contents.stations = []
    let answer = ComparisonAnswer(
      NetworkComparison(from: network, to: Network(sound: contents)))
    #expect(Set(answer.stations.map(\.id)) == Set(network.stations.map(\.id.rawValue)))
    #expect(answer.stations.allSatisfy { $0.kind == "removed" && $0.fields.isEmpty })
    let held = CoverageReport(of: network).cells.filter { $0.level > .none }
    #expect(answer.cells.count { $0.role == nil } == held.count)
    #expect(answer.cells.allSatisfy { $0.to == "none" })
    #expect(answer.agreements.allSatisfy { $0.from != nil && $0.to == nil })
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `the other way round, what came has gone`(seed: UInt64) {
    let a = GeneratedNetwork.mixed(stations: 14, lines: 4, regions: 3, seed: seed)
    let b = GeneratedNetwork.mixed(stations: 12, lines: 5, regions: 4, seed: seed &+ 1000)
    let there = ComparisonAnswer(NetworkComparison(from: a, to: b))
    let back = ComparisonAnswer(NetworkComparison(from: b, to: a))
    #expect(there.cells.map(\.from) == back.cells.map(\.to))
    #expect(there.agreements.map(\.to) == back.agreements.map(\.from))
    #expect(
      there.stations.filter { $0.kind == "added" }.map(\.id)
        == back.stations.filter { $0.kind == "removed" }.map(\.id))
  }
}
