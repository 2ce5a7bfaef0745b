import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

/// A reader of any language is told the same: every figure of one text is in the others.
@Suite struct SameFactsTests {
  private func texts(_ networks: [Network], _ language: Language) throws -> [String] {
    let report = CoverageReport(
      of: networks, Reading(day: networks[0].asOf), demand: RichMap.demand)
    return [
      report.summary(in: language), report.details(of: networks, in: language),
      report.balance(suppressed: 3, in: language),
      Resilience(of: report, networks).text(report, in: language),
      ClosingPlan(for: report, networks).text(report, in: language),
    ]
  }

  @Test(arguments: Repository.mapNames + ["rich"])
  func `Finnish, Swedish and English tell the same figures`(map: String) throws {
    let network = try map == "rich" ? RichMap.network() : Repository.network(map)
    let plain = network.withoutFigures
    let finnish = try texts([plain], .finnish)
    for language in [Language.swedish, .english] {
      for (own, other) in zip(finnish, try texts([plain], language)) {
        #expect(
          !Figures.of(own).isEmpty && Figures.of(own) == Figures.of(other), "\(own)\n\(other)")
      }
    }
  }
}
