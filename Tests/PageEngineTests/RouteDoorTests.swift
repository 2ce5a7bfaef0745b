import Foundation
import Linjasto
import LinjastoText
import TestSupport
import Testing

/// Whole answers of the core in a page against the library's own, and a part of them against the
/// command's.
@Suite(.enabled(if: PageModule.isBuilt, "make test and make wasm build the module"))
struct RouteDoorTests {
  @Test(arguments: Repository.mapNames)
  func `300 cases on a map are answered with the library's own text`(map: String) throws {
    let network = try Repository.network(map)
    let profiles = (0..<300).map { RouteProfile(seed: $0, on: [network]) }
    let replies = try PageModule.quick.replies(
      on: [network], to: profiles.map { .init("route", $0.asked) })
    var seen = Seen()
    for (profile, reply) in zip(profiles, replies) {
      let expected = profile.sheet(on: [network])
      #expect(reply.status == expected.status, "\(profile.asked)")
      #expect(reply[reply.status == 0 ? "text" : "problem"] == expected.text, "\(profile.asked)")
      seen.note(expected.text)
      guard let html = reply["html"] else { continue }
      #expect(XMLTree.parse("<div>\(html)</div>") != nil, "\(profile.asked)")
    }
    #expect(seen.isAll, "\(seen)")
  }

  /// What the cases must have had among them, or they prove little.
  private struct Seen {
    var alternatives = 0
    var uncovered = 0
    var assumptions = 0
    var planned = 0

    var isAll: Bool { min(alternatives, uncovered, assumptions) > 0 }

    mutating func note(_ text: String) {
      func has(_ phrase: Phrase) -> Bool {
        [phrase.fi, phrase.sv, phrase.en].contains { text.contains("\n\($0)") }
      }
      alternatives += has(.otherAnswers) ? 1 : 0
      uncovered += has(.nobodyCovers) ? 1 : 0
      planned += has(.plannedAnswer) ? 1 : 0
      let assumed = [Phrase.assumed.fi, Phrase.assumed.sv, Phrase.assumed.en]
      assumptions += assumed.contains { text.contains("   \($0.asSentence): ") } ? 1 : 0
    }
  }

  @Test func `cases on all maps at once are answered by the map of their region`() throws {
    let networks = try Repository.mapNames.map { try Repository.network($0) }
    let profiles = (1000..<1060).map { RouteProfile(seed: $0, on: networks) }
    let replies = try PageModule.quick.replies(
      on: networks, to: profiles.map { .init("route", $0.asked) })
    for (profile, reply) in zip(profiles, replies) {
      let expected = profile.sheet(on: networks)
      #expect(reply[reply.status == 0 ? "text" : "problem"] == expected.text, "\(profile.asked)")
    }
  }

  @Test(arguments: PageModule.runtimes)
  func `the command gives the same text`(runtime: PageModule) throws {
    let network = try Repository.network("tampere")
    let profiles = (0..<12).map { RouteProfile(seed: $0, on: [network]) }
    let replies = try runtime.replies(
      on: [network], to: profiles.map { .init("route", $0.asked) })
    for (profile, reply) in zip(profiles, replies) where reply.status == 0 {
      guard let arguments = profile.arguments(["tampere"]) else { continue }
      #expect(reply["text"] == (try CommandRun(arguments)).output, "\(arguments)")
    }
  }

  @Test(arguments: Repository.mapNames)
  func `why an expert is not there is told alike`(map: String) throws {
    let network = try Repository.network(map)
    let profiles = (0..<40).map { RouteProfile(seed: 500 + $0, on: [network]) }
    let stations = profiles.indices.map { network.stations[$0 * 7 % network.stations.count].id }
    let replies = try PageModule.quick.replies(
      on: [network],
      to: zip(profiles, stations).map { profile, station in
        .init("why_not", profile.asked.merging(["station": station.rawValue]) { $1 })
      })
    for ((profile, station), reply) in zip(zip(profiles, stations), replies) {
      guard let expected = profile.whyNot(station, on: network) else {
        #expect(reply.status == 1)
        continue
      }
      #expect(reply["text"] == expected, "\(profile.asked)")
    }
  }

  @Test func `the map is lit as the route goes`() throws {
    let network = try Repository.network("tampere")
    let profiles = (0..<50).map { RouteProfile(seed: $0, on: [network]) }
    let replies = try PageModule.quick.replies(
      on: [network], to: profiles.map { .init("route", $0.asked) })
    for (profile, reply) in zip(profiles, replies) where reply.status == 0 {
      let request = try #require(
        profile.question.request(on: network, today: RouteProfile.today).value)
      let plan = JourneyPlanner(network, request).plan()
      let lit = try #require(reply.members["lit"] as? [String: Any])
      #expect(lit["stations"] as? [String] == (plan.answers.first?.stations ?? []).map(\.rawValue))
      #expect(lit["entry"] as? String == plan.entry?.rawValue)
    }
  }
}
