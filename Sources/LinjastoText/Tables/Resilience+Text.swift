public import Linjasto

extension Resilience {
  /// The ranking and what each loss would cost, at most `limit` entries of each kind and at most 100
  /// columns wide.
  ///
  /// - Parameter report: That the ranking was made from; it has the names.
  public func text(_ report: CoverageReport, limit: Int = 10, in language: Language) -> String {
    sheet(report, limit: limit, in: language).text
  }

  package func sheet(
    _ report: CoverageReport, limit: Int = 10, in language: Language
  ) -> SheetText {
    let names = Names(report, Words(language))
    let words = names.words
    var sheet = SheetText(width: Columns.width)
    sheet.paragraph(words(.singlePoints, "\(singlePoints)"))
    func list(_ heading: Phrase, _ entries: [String]) {
      sheet.section(words(heading), Array(entries.prefix(limit)), hang: 4)
      guard entries.count > limit else { return }
      sheet.paragraph(words(.moreInJSON, "\(entries.count - limit)"), depth: 2)
    }
    let worst = stations.filter { $0.cells + $0.roles + $0.entries.count > 0 }
    if !worst.isEmpty { list(.withoutOne, worst.map { names.line($0) }) }
    let weakening = stations.count - worst.count
    if weakening > 0 { sheet.paragraph(words(.weakened, "\(weakening)")) }
    let emptying = pairs.filter { pair in pair.joint.contains(where: { $0.isTotal }) }
    if !emptying.isEmpty { list(.withoutTwo, emptying.map { names.line($0) }) }
    let cuts = articulations.map { cut in
      words(.cutOff, names(cut.station), "\(cut.cutOff)", "\(cut.parts)")
    }
    list(.cutting, cuts.isEmpty ? [words(.noneCuts)] : cuts)
    return sheet
  }
}

extension Names {
  fileprivate func line(_ loss: Resilience.StationLoss) -> String {
    var counts: [String] = []
    if loss.cells > 0 { counts.append(words(.cellCount, "\(loss.cells)")) }
    if loss.roles > 0 { counts.append(words(.roleCount, "\(loss.roles)")) }
    if !loss.entries.isEmpty { counts.append(words(.entryOf, regions(loss.entries, .named))) }
    let total = loss.losses.filter { $0.isTotal }
    return "\(self(loss.station)): \(words.list(counts))"
      + (total.isEmpty ? "" : ": \(places(total))")
  }

  fileprivate func line(_ pair: Resilience.PairLoss) -> String {
    words(
      .pairLoss, self(pair.stations[0]), self(pair.stations[1]), places(pair.joint),
      "\(pair.cells)")
  }

  /// The places of losses, lines first, each with its regions.
  func places(_ losses: [Resilience.Loss]) -> String {
    places(
      losses.map { Gap(region: $0.region, line: $0.line, role: $0.role, level: .none) })
  }
}
