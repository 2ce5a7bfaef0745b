import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

/// A reader of any language is told the same: every figure of one text is in the others.
@Suite struct SameFactsTests {
  /// The figures of a text, ascending; days are written in as many ways as there are languages.
  private func figures(_ text: String) -> [String] {
    let plain = text.replacing(/<[^>]*>/, with: " ").replacing("&#39;", with: "'")
      .replacing(/\d{1,2}\.\d{1,2}\.\d{4}/, with: " ")
      .replacing(/\d{1,2}\s+\p{L}+\s+\d{4}/, with: " ")
    return plain.matches(of: /\d+([.,]\d+)?/).map { String($0.output.0).replacing(",", with: ".") }
      .sorted()
  }

  private func texts(_ networks: [Network], _ language: Language) throws -> [String] {
    let report = CoverageReport(
      of: networks, Reading(day: networks[0].asOf), demand: RichMap.demand)
    return [
      report.summary(in: language), report.details(of: networks, in: language),
      report.balance(suppressed: 3, in: language),
      Resilience(of: report, networks).text(report, in: language),
      ClosingPlan(for: report, networks).text(report, in: language),
      try #require(CoveragePage.of(networks, in: language)).html,
    ]
  }

  @Test(arguments: Repository.mapNames + ["rich"])
  func `Finnish, Swedish and English tell the same figures`(map: String) throws {
    let network = try map == "rich" ? RichMap.network() : Repository.network(map)
    // Names may have figures of their own, which differ by language: here they have one.
    var contents = network.contents
    func bare(_ name: LocalizedText) -> LocalizedText {
      LocalizedText([.finnish: name.text(in: .finnish).filter { !$0.isNumber }])
    }
    contents.title = bare(contents.title)
    for index in contents.stations.indices {
      contents.stations[index].name = bare(contents.stations[index].name)
      contents.stations[index].servesNote = nil
      contents.stations[index].clients?.note = nil
      for term in contents.stations[index].terms.indices {
        contents.stations[index].terms[term].note = nil
      }
    }
    for index in contents.lines.indices {
      contents.lines[index].name = bare(contents.lines[index].name)
    }
    for index in contents.roles.indices {
      contents.roles[index].name = bare(contents.roles[index].name)
    }
    contents.sources = contents.sources.map { source in
      var source = source
      source.title = bare(source.title)
      return source
    }
    let plain = Network(sound: contents)
    let finnish = try texts([plain], .finnish)
    for language in [Language.swedish, .english] {
      for (own, other) in zip(finnish, try texts([plain], language)) {
        #expect(!figures(own).isEmpty && figures(own) == figures(other), "\(own)\n\(other)")
      }
    }
  }
}
