public import Linjasto

extension Resilience {
  /// The ranking and what each loss would cost, at most `limit` of each kind.
  public func text(_ report: CoverageReport, limit: Int = 10) -> String {
    var text = Columns.wrapped(
      "Single points of failure: \(Columns.count(singlePoints, "cell or required role", plural: "cells and required roles")) "
        + "carried by one station alone.")
    let worst = stations.filter { $0.cells + $0.roles + $0.entries.count > 0 }
    if !worst.isEmpty {
      text += "\nWhat would be left with nobody without one station (N−1):\n"
      for loss in worst.prefix(limit) { text += self.text(of: loss) }
      text += more(worst.count, limit)
    }
    let weakening = stations.count - worst.count
    if weakening > 0 {
      text += Columns.wrapped(
        "The loss of \(Columns.count(weakening, "further station")) would lower a cell or a role "
          + "without emptying it.")
    }
    let emptying = pairs.filter { pair in pair.joint.contains(where: { $0.isTotal }) }
    if !emptying.isEmpty {
      text += "\nWhat only two together carry (N−2):\n"
      for pair in emptying.prefix(limit) {
        text += Columns.wrapped(
          "\(pair.stations[0]) and \(pair.stations[1]): \(places(pair.joint)); "
            + "in all \(Columns.count(pair.cells, "cell")) empty", first: 2, indent: 4)
      }
      text += more(emptying.count, limit)
    }
    text += "\nStations whose loss cuts experts off from each other, as lines join them:\n"
    if articulations.isEmpty { text += "  none\n" }
    for cut in articulations.prefix(limit) {
      text += Columns.wrapped(
        "\(cut.station): \(Columns.count(cut.cutOff, "station")) cut off, \(cut.parts) parts remain",
        first: 2, indent: 4)
    }
    return text + more(articulations.count, limit)
  }

  private func text(of loss: StationLoss) -> String {
    let counts = [
      (loss.cells, Columns.count(loss.cells, "cell")),
      (loss.roles, Columns.count(loss.roles, "required role")),
      (
        loss.entries.count,
        "the entry of " + loss.entries.map { $0.rawValue }.joined(separator: ", ")
      ),
    ].filter { $0.0 > 0 }.map { $0.1 }.joined(separator: ", ")
    let total = loss.losses.filter { $0.isTotal }
    return Columns.wrapped(
      "\(loss.station): \(counts)" + (total.isEmpty ? "" : ": \(places(total))"), first: 2,
      indent: 4)
  }

  /// The places of losses, lines first, each with its regions.
  private func places(_ losses: [Loss]) -> String {
    var order: [String] = []
    var regions: [String: [String]] = [:]
    for loss in losses {
      let key = loss.line.rawValue + (loss.role.map { "/\($0)" } ?? "")
      if regions[key] == nil { order.append(key) }
      regions[key, default: []].append(loss.region.rawValue)
    }
    return order.map { "\($0) in \(regions[$0, default: []].joined(separator: ", "))" }
      .joined(separator: "; ")
  }

  private func more(_ count: Int, _ limit: Int) -> String {
    count > limit ? "  and \(count - limit) more (--json lists all)\n" : ""
  }
}
