public import Linjasto

extension Resilience {
  /// The ranking and what each loss would cost, at most `limit` entries of each kind and at most 100
  /// columns wide.
  ///
  /// - Parameter report: That the ranking was made from; it has the names.
  public func text(_ report: CoverageReport, limit: Int = 10, in language: Language) -> String {
    let names = Names(report, Words(language))
    let words = names.words
    var text = Columns.wrapped(words(.singlePoints, "\(singlePoints)"))
    let worst = stations.filter { $0.cells + $0.roles + $0.entries.count > 0 }
    if !worst.isEmpty {
      text += list(.withoutOne, worst.map { names.line($0) }, limit, words)
    }
    let weakening = stations.count - worst.count
    if weakening > 0 { text += Columns.wrapped(words(.weakened, "\(weakening)")) }
    let emptying = pairs.filter { pair in pair.joint.contains(where: { $0.isTotal }) }
    if !emptying.isEmpty {
      text += list(.withoutTwo, emptying.map { names.line($0) }, limit, words)
    }
    let cuts = articulations.map { cut in
      words(.cutOff, names(cut.station), "\(cut.cutOff)", "\(cut.parts)")
    }
    return text + list(.cutting, cuts.isEmpty ? [words(.noneCuts)] : cuts, limit, words)
  }

  private func list(
    _ heading: Phrase, _ entries: [String], _ limit: Int, _ words: Words
  ) -> String {
    Columns.section(words(heading), Array(entries.prefix(limit)), indent: 4)
      + (entries.count > limit
        ? Columns.wrapped(words(.moreInJSON, "\(entries.count - limit)"), first: 2, indent: 2)
        : "")
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
