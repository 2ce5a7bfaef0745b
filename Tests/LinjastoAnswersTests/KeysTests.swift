import Foundation
import Linjasto
import LinjastoAnswers
import LinjastoFormat
import LinjastoText
import TestSupport
import Testing

/// A format promises its keys: one that is renamed, or goes, needs the next number.
@Suite struct KeysTests {
  /// The keys of one kind of object; those that may be left out have a question mark in the list.
  private struct Promise {
    let required: Set<String>
    let all: Set<String>

    init(_ keys: Substring) {
      let names = keys.split(separator: " ")
      required = Set(names.filter { !$0.hasSuffix("?") }.map(String.init))
      all = Set(names.map { $0.hasSuffix("?") ? String($0.dropLast()) : String($0) })
    }
  }

  @Test func `each format keeps its promise in every object`() throws {
    let list = try Repository.file("Tests/LinjastoAnswersTests/Fixtures/keys.txt").text
    var promises: [String: Promise] = [:]
    for row in list.split(separator: "\n") {
      let parts = row.split(separator: ":")
      try #require(parts.count == 2, "\(row)")
      promises[String(parts[0])] = Promise(parts[1])
    }
    var seen: Set<String> = []
    for answer in try answers() {
      let parsed = try Parsed(answer)
      let format = try #require(parsed.format)
      try look(at: parsed.object, format, promises)
      seen.insert(format)
    }
    #expect(
      seen == Set(promises.keys.compactMap { $0.split(separator: ".").first.map(String.init) }))
  }

  /// - Parameter path: from the format to the value.
  private func look(at value: Any, _ path: String, _ promises: [String: Promise]) throws {
    for element in value as? [Any] ?? [] { try look(at: element, path, promises) }
    guard let object = value as? [String: Any] else { return }
    let promise = try #require(promises[path], "\(path)")
    let keys = Set(object.keys)
    #expect(keys.isSubset(of: promise.all), "\(path)")
    #expect(keys.isSuperset(of: promise.required), "\(path)")
    for (key, element) in object where !Self.texts.contains(key) {
      try look(at: element, "\(path).\(key)", promises)
    }
  }

  /// Texts, whose keys are languages.
  private static let texts: Set<String> = ["name", "title", "because", "servesNote"]

  /// Those of the three maps, which leave nearly nothing out.
  private func answers() throws -> [any Encodable] {
    let day = try #require(Day("2026-06-01"))
    let networks = try Repository.mapNames.map { try Repository.network($0) }
    let report = CoverageReport(of: networks)
    let tampere = networks[0]
    var answers: [any Encodable] = [
      GapsAnswer(
        report, resilience: Resilience(of: report, networks),
        plan: ClosingPlan(for: report, networks),
        changes: NetworkComparison.cells(CoverageReport(of: tampere), report)),
      GapsAnswer(report, plan: ClosingPlan(for: report, networks, budget: 20)),
      ComparisonAnswer(NetworkComparison(from: tampere, to: networks[1])),
      StaleAnswer(try #require(StaleReport(of: networks, on: day, olderThan: Age(1, .days)))),
      TranslationsAnswer(TranslationReport(of: tampere)),
      ProblemAnswer(DiagnosticCatalog.entries[0]),
      AboutAnswer(
        AboutSheet(.map, of: tampere, Reading(day: day), in: .finnish), of: tampere),
    ]
    for words in ["", "poliisi", "linja", "maksu", "Xyzzy"] {
      var question = FindQuestion()
      question.words = words
      let findings = question.findings(in: networks, today: day, for: .finnish)
      answers.append(FindAnswer(try #require(findings.value), in: networks))
    }
    for screening in networks.flatMap(\.screenings) {
      answers.append(ScreeningAnswer(screening.evaluate(["c6": .no, "c6a": .yes])))
    }
    for network in networks {
      let file = try Repository.file("maps/\(network.id).yaml")
      answers.append(CheckAnswer(file.path, NetworkReader.read(file)))
      for region in network.regions {
        var request = JourneyRequest(
          region: region.id,
          requirements: network.lines.map { .line($0.id) } + network.roles.map { .role($0.id) })
        request.reading = Reading(day: day)
        let planner = JourneyPlanner(network, request)
        answers.append(
          RouteAnswer(
            planner.plan(), on: network,
            screening: network.screenings.first?.evaluate(["c6": .no, "c6a": .yes]),
            in: .finnish))
        for station in network.stations.prefix(5) {
          answers.append(WhyNotAnswer(planner.whyNot(station.id), on: network, in: .finnish))
        }
        for line in network.lines {
          answers.append(
            CellAnswer(
              CellExplanation(region: region.id, line: line.id, of: networks, report)))
        }
      }
    }
    return answers
  }
}
