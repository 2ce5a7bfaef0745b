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
    let questions = [
      (door: "route", text: "{}"), (door: "load", text: "{\"format\": \"other/1\"}"),
      (door: "load", text: NetworkPrinter.json(network)), (door: "route", text: "{"),
      (door: "route", text: "{\"region\": \"99\"}"), (door: "route", text: "{\"ned\": [\"x\"]}"),
      (door: "gaps", text: "{\"as_of\": \"soon\"}"), (door: "gaps", text: "{\"lines\": \"x\"}"),
    ]
    let replies = try runtime.replies(to: questions)
    #expect(replies.map(\.status) == [1, 1, 0, 1, 1, 1, 1, 1])
    let words = [
      "no map is loaded", "linjasto/1", "", "1:2", "no region 99", "ned: the keys are",
      "soon is no day", "a string is not a list",
    ]
    for (reply, word) in zip(replies, words) where !word.isEmpty {
      #expect(reply.text.contains(word))
    }
  }
}
