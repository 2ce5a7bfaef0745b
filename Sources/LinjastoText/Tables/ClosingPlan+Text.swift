public import Linjasto

extension ClosingPlan {
  /// The steps, what each closes, and what is proven of the whole; at most 100 columns wide.
  ///
  /// - Parameter report: That the plan was made for.
  public func text(_ report: CoverageReport, in language: Language) -> String {
    let words = Words(language)
    if steps.isEmpty, closed.isEmpty, open.isEmpty, hopeless.isEmpty {
      return words(.planNothing) + "\n"
    }
    let pilots = Set(report.cells.flatMap { $0.carriers }.filter { $0.isPilot }.map { $0.station })
    var text = Columns.wrapped(verdict(words))
    for (index, step) in steps.enumerated() {
      text += "\n" + self.text(of: step, "\(index + 1). ", pilots, words)
    }
    if !open.isEmpty {
      text += "\n" + Columns.wrapped(words(.leftOpen, words.places(open)), indent: 2)
    }
    if !hopeless.isEmpty {
      text += "\n" + Columns.wrapped(words(.hopeless, words.places(hopeless)), indent: 2)
    }
    let rest = report.cells.filter { $0.level.isThere && !$0.factsLevel.isThere }.count
    if !report.factsOnly, rest > 0 {
      text += "\n" + Columns.wrapped(words(.verifyFirst, "\(rest)"))
    }
    let missing = report.cells.filter { !$0.languages.missing.isEmpty }.count
    if missing > 0 { text += Columns.wrapped(words(.languagesApart, "\(missing)")) }
    let tariff = words(
      .planTariff, "\(costs.verify)", "\(costs.agreement)", "\(costs.line)", "\(costs.start)",
      "\(costs.widen)", "\(costs.station)", "\(costs.role)")
    return text + "\n" + Columns.wrapped(tariff)
  }

  private func text(
    of step: Step, _ number: String, _ pilots: Set<Station.ID>, _ words: Words
  ) -> String {
    let measure = step.measure
    let points = words(.pointCount, "\(measure.cost)")
    var text = Columns.wrapped("\(number)\(words.sentence(measure)): \(points)", indent: 3)
    func add(_ line: String) { text += Columns.wrapped(line, first: 3, indent: 5) }
    add(words(measure.isConditional ? .stepClosesIf : .stepCloses, words.places(measure.closes)))
    if let station = measure.station, pilots.contains(station) {
      add(words(.stepPilot, station.rawValue))
    }
    if !step.substitutes.isEmpty { add(words(.stepInstead, words.list(step.substitutes))) }
    return text
  }

  private func verdict(_ words: Words) -> String {
    let proof =
      if isOptimal {
        words(budget == nil ? .planCheapest : .planMost)
      } else if let leastCost {
        words(.planAtLeast, "\(leastCost)")
      } else if let mostClosed {
        words(.planAtMost, "\(mostClosed)")
      } else {
        ""
      }
    return words(
      .planVerdict, "\(cost)", "\(closed.count)", "\(closed.count + open.count + hopeless.count)",
      budget.map { words(.planBudget, "\($0)") } ?? "", "\(candidates)", proof)
  }
}
