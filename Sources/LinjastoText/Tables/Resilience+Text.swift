public import Linjasto

extension Resilience {
  /// The ranking and what each loss would cost, at most `limit` entries of each kind and at most 100
  /// columns wide.
  public func text(limit: Int = 10, in language: Language) -> String {
    let words = Words(language)
    var text = Columns.wrapped(words(.singlePoints, "\(singlePoints)"))
    let worst = stations.filter { $0.cells + $0.roles + $0.entries.count > 0 }
    if !worst.isEmpty {
      text += list(.withoutOne, worst.map { words.line($0) }, limit, words)
    }
    let weakening = stations.count - worst.count
    if weakening > 0 { text += Columns.wrapped(words(.weakened, "\(weakening)")) }
    let emptying = pairs.filter { pair in pair.joint.contains(where: { $0.isTotal }) }
    if !emptying.isEmpty {
      text += list(.withoutTwo, emptying.map { words.line($0) }, limit, words)
    }
    let cuts = articulations.map { cut in
      words(.cutOff, cut.station.rawValue, "\(cut.cutOff)", "\(cut.parts)")
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

extension Words {
  fileprivate func line(_ loss: Resilience.StationLoss) -> String {
    var counts: [String] = []
    if loss.cells > 0 { counts.append(self(.cellCount, "\(loss.cells)")) }
    if loss.roles > 0 { counts.append(self(.roleCount, "\(loss.roles)")) }
    if !loss.entries.isEmpty {
      counts.append(self(.entryOf, list(loss.entries), "\(loss.entries.count)"))
    }
    let total = loss.losses.filter { $0.isTotal }
    return "\(loss.station): \(counts.joined(separator: ", "))"
      + (total.isEmpty ? "" : ": \(places(total))")
  }

  fileprivate func line(_ pair: Resilience.PairLoss) -> String {
    self(
      .pairLoss, pair.stations[0].rawValue, pair.stations[1].rawValue, places(pair.joint),
      "\(pair.cells)")
  }

  /// The places of losses, lines first, each with its regions.
  private func places(_ losses: [Resilience.Loss]) -> String {
    var order: [String] = []
    var regions: [String: [String]] = [:]
    for loss in losses {
      let key = loss.line.rawValue + (loss.role.map { "/\($0)" } ?? "")
      if regions[key] == nil { order.append(key) }
      regions[key, default: []].append(loss.region.rawValue)
    }
    return order.map { place($0, in: regions[$0, default: []]) }.joined(separator: "; ")
  }
}
