internal import Linjasto

extension RouteSheet {
  /// Experts of other maps for what this one leaves open, each with the map that it is from.
  func writeNeighbors(to sheet: inout SheetText) {
    for neighbor in neighbors {
      guard let best = neighbor.plan.answers.first else { continue }
      let other = Wording(neighbor.network, wording.language, showsIDs: style.showsIDs)
      sheet.heading("\(wording.say(.neighbors)): \(other(neighbor.network.title))")
      let steps = JourneySteps(neighbor.plan, on: neighbor.network, in: other)
      for (index, stop) in best.stops.enumerated() {
        if index > 0 { sheet.gap() }
        write(stop, .station(stop.station), place: index + 1, steps, to: &sheet)
      }
      if !best.isOptimal { sheet.paragraph(proof(of: best)) }
    }
  }

  /// The second answer: with what is planned, where that covers more.
  func writePlanned(to sheet: inout SheetText) {
    guard let later = plan.later else { return }
    sheet.heading(wording.say(.plannedAnswer))
    sheet.paragraph(wording.say(.plannedIs))
    sheet.row(wording.say(.plannedCovers).asSentence, wording.list(later.covers) + ".")
    let today = plan.answers.first?.stations ?? []
    let steps = JourneySteps(plan, later, on: network, in: wording)
    for (index, stop) in later.journey.stops.enumerated() {
      guard let station = network[stop.station] else { continue }
      let sign = SheetText.Sign.number(index + 1)
      if today.contains(stop.station), !later.awaited.contains(stop.station) {
        sheet.item(
          sign, "\(wording(stop.station)), \(wording.say(.sameAsAbove))",
          of: .station(stop.station))
      } else {
        // Nobody is called yet: who it is and what it would cover is enough.
        sheet.item(sign, steps.title(of: station), of: .station(stop.station))
        let depth = sign.text.count
        if stop.newlyCovers.isEmpty {
          sheet.paragraph(wording.say(.included).asSentence, depth: depth)
        } else {
          sheet.row(
            wording.say(.covers).asSentence, wording.list(stop.newlyCovers), depth: depth)
        }
      }
    }
    if !later.journey.isOptimal { sheet.paragraph(proof(of: later.journey)) }
  }
}
