import TestSupport

@testable import Linjasto
@testable import LinjastoText

/// Everything that the tables print of a network in one language.
struct PrintedText {
  let name: String
  let text: String

  static func all(of network: Network, in language: Language) -> [PrintedText] {
    [false, true].flatMap { factsOnly -> [PrintedText] in
      let report = CoverageReport(
        of: network, Reading(day: network.asOf, factsOnly: factsOnly), demand: RichMap.demand)
      let budget = ClosingPlan(for: report, [network], budget: 12)
      return [
        PrintedText("matrix", report.matrix(in: language)),
        PrintedText("details", report.details(in: language)),
        PrintedText("balance", report.balance(suppressed: 2, in: language)),
        PrintedText(
          "resilience", Resilience(of: report, [network]).text(report, limit: 2, in: language)),
        PrintedText(
          "plan", ClosingPlan(for: report, [network]).text(report, in: language)),
        PrintedText("budget", budget.text(report, in: language)),
      ] + explanations(of: network, report, in: language)
    } + upkeep(of: network, in: language)
  }

  private init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  private static func explanations(
    of network: Network, _ report: CoverageReport, in language: Language
  ) -> [PrintedText] {
    report.regions.flatMap { region in
      report.lines.map { line in
        let explanation = CellExplanation(region: region.id, line: line.id, of: [network], report)
        var text = explanation.text(report, in: language)
        // The map's own words are in the map's languages.
        for note in network.stations.compactMap({ $0.servesNote?.text(in: language) }) {
          let joined = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
          if joined.contains(note) { text = joined.replacing(note, with: "…") }
        }
        return PrintedText("explanation of \(region.id):\(line.id)", text)
      }
    }
  }

  private static func upkeep(of network: Network, in language: Language) -> [PrintedText] {
    let reports = [Age(1, .days), Age(40, .years)].compactMap { age in
      network.asOf.flatMap { StaleReport(of: [network], on: $0, olderThan: age) }
    }
    let comparison = NetworkComparison(from: network, to: Network(sound: network.contents))
    return reports.map { PrintedText("stale", $0.text(in: language)) } + [
      PrintedText("translations", TranslationReport(of: network).text(in: language)),
      PrintedText("summary", NetworkSummary(network).text(in: language)),
      PrintedText("comparison", comparison.text(in: language)),
      PrintedText(
        "what if",
        NetworkComparison.text(
          whatIf: comparison.cells, of: CoverageReport(of: network), in: language)),
    ]
  }
}
