public import Linjasto

extension ClosingPlan {
  /// The steps, what each closes, and what is proven of the whole; at most 100 columns wide.
  ///
  /// - Parameter report: That the plan was made for.
  public func text(_ report: CoverageReport, in language: Language) -> String {
    sheet(report, in: language).text
  }

  package func sheet(_ report: CoverageReport, in language: Language) -> SheetText {
    let names = Names(report, Words(language))
    let words = names.words
    var sheet = SheetText(width: Columns.width)
    if isEmpty {
      sheet.paragraph(words(.planNothing))
      return sheet
    }
    sheet.paragraph(verdict(words))
    sheet.paragraph(words(.planMeaning))
    for (index, step) in steps.enumerated() {
      let effort = words(.stepEffort, names.sentence(step.measure), "\(step.measure.cost)")
      sheet.gap()
      sheet.item(.number(index + 1), effort, hang: 3)
      for remark in names.remarks(on: step, report) { sheet.paragraph(remark, depth: 3, hang: 5) }
    }
    func add(_ words: String, hang: Int = 0) {
      sheet.gap()
      sheet.paragraph(words, hang: hang)
    }
    if !open.isEmpty { add(words(.leftOpen, names.places(open)), hang: 2) }
    if !hopeless.isEmpty { add(words(.hopeless, names.places(hopeless)), hang: 2) }
    let missing = report.cells.filter { !$0.languages.missing.isEmpty }.count
    if missing > 0 { add(words(.languagesApart, "\(missing)")) }
    add(
      words(
        .planTariff, "\(costs.verify)", "\(costs.agreement)", "\(costs.line)", "\(costs.start)",
        "\(costs.widen)", "\(costs.station)", "\(costs.role)", "\(costs.neighbor)"))
    return sheet
  }

  /// Whether there is nothing to close.
  package var isEmpty: Bool { steps.isEmpty && closed.isEmpty && open.isEmpty && hopeless.isEmpty }

  /// What was done and what is proven of it, in one sentence.
  package func verdict(_ words: Words) -> String {
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

extension Names {
  /// What to know of a step: what it closes, whether it is a pilot, the demand, the languages, and who
  /// could do the same.
  package func remarks(on step: ClosingPlan.Step, _ report: CoverageReport) -> [String] {
    let measure = step.measure
    var remarks: [String] = []
    if measure.changes.allSatisfy({ $0.kind == .verify }) {
      // The question names the places already.
      let roles = measure.closes.compactMap { $0.role }.firstOccurrences
      if !roles.isEmpty { remarks.append(words(.stepRoles, list(roles), "\(roles.count)")) }
    } else {
      remarks.append(
        words(measure.isConditional ? .stepClosesIf : .stepCloses, places(measure.closes)))
    }
    let unasked = measure.closes.contains { gap in
      report[gap.region, gap.line].map { $0.level == .none && !$0.isSurveyed } ?? false
    }
    if measure.changes.contains(where: { $0.kind == .found }), unasked {
      remarks.append(words(.stepSurvey))
    }
    if step.isPilot, let station = measure.station {
      remarks.append(words(.stepPilot, self(station)))
    }
    if step.demand > 0 { remarks.append(words(.stepDemand, words.number(step.demand))) }
    if !step.languages.isEmpty {
      remarks.append(words(.stepLanguage, words.names(of: step.languages)))
    }
    if !step.substitutes.isEmpty { remarks.append(words(.stepInstead, list(step.substitutes))) }
    return remarks
  }
}
