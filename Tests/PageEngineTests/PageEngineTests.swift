import Foundation
import Linjasto
import LinjastoFormat
import TestSupport
import Testing

/// The core as WebAssembly against the command on the same machine.
@Suite(.enabled(if: PageModule.isBuilt, "make wasm builds the module and runs these"))
struct PageEngineTests {
  @Test(arguments: Repository.mapNames)
  func `the module answers every question with the command's own text`(map: String) throws {
    let network = try Repository.network(map)
    let questions = PageQuestion.all(of: map, network)
    let asked = try questions.map { (door: $0.door, text: try $0.json) }
    let runtimes = PageModule.runtimes
    try #require(!runtimes.isEmpty, "neither wasmkit nor node is on the path")
    let replies = try runtimes.map {
      try $0.replies(to: [(door: "load", text: NetworkPrinter.json(network))] + asked)
    }
    for (runtime, replies) in zip(runtimes, replies) {
      try #require(replies.count == questions.count + 1, "\(runtime)")
      #expect(
        replies[0]
          == .init(status: 0, text: network.title.text(in: network.defaultLanguage)))
    }
    for (index, question) in questions.enumerated() {
      let command = try CommandRun(question.arguments)
      #expect(!command.output.isEmpty, "\(question.arguments): \(command.messages)")
      for (runtime, replies) in zip(runtimes, replies) {
        #expect(replies[index + 1].status == 0, "\(runtime): \(question.arguments)")
        #expect(replies[index + 1].text == command.output, "\(runtime): \(question.arguments)")
      }
    }
  }

  @Test(arguments: PageModule.runtimes)
  func `a question that cannot be answered says why`(runtime: PageModule) throws {
    let network = try Repository.network("tampere")
    let problems = [
      ("route", "{}", "no map is loaded"), ("load", "{\"format\": \"other/1\"}", "linjasto/1"),
      ("load", NetworkPrinter.json(network), "Sisä-Suomen"), ("route", "{", "1:2: expected"),
      ("route", "{\"region\": 8}", "region: a number, not a string"),
      ("route", "{\"region\": \"08\", \"need\": [\"K\"], \"ned\": 1}", "ned: no question"),
      ("route", "{\"as\": \"crowd\"}", "“crowd” is none of chain, team"),
    ]
    let replies = try runtime.replies(to: problems.map { (door: $0.0, text: $0.1) })
    #expect(replies.map(\.status) == [1, 1, 0, 1, 1, 1, 1])
    for (reply, problem) in zip(replies, problems) { #expect(reply.text.contains(problem.2)) }
  }

  @Test(arguments: PageModule.runtimes)
  func `words that the map does not have are told as the command tells them`(
    runtime: PageModule
  ) throws {
    let network = try Repository.network("tampere")
    let questions = [
      PageQuestion("route", "tampere", ["region": "Pirkanma", "need": ["K", "nobody"]]),
      PageQuestion("route", "tampere", ["region": "08"]),
      PageQuestion("gaps", "tampere", ["line": ["perheoikeuss"], "as_of": "soon"]),
    ]
    let asked = try questions.map { (door: $0.door, text: try $0.json) }
    let replies = try runtime.replies(
      to: [(door: "load", text: NetworkPrinter.json(network))] + asked)
    try #require(replies.count == questions.count + 1)
    for (reply, question) in zip(replies.dropFirst(), questions) {
      #expect(reply == .init(status: 1, text: try CommandRun(question.arguments).messages))
    }
  }
}
