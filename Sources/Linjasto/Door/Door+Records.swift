extension Door {
  /// A map speaks of a region and a line at least; nobody need be there. A text's reader has told so
  /// already.
  mutating func checkExtent() {
    guard !isChecked else { return }
    if contents.regions.isEmpty {
      report(.emptyList, .mapWithoutRegion, at: FieldPath().key("regions"))
    }
    if contents.lines.isEmpty { report(.emptyList, .mapWithoutLine, at: FieldPath().key("lines")) }
  }

  mutating func checkStations() {
    for (index, station) in contents.stations.enumerated() {
      let path = FieldPath.record("stations", index)
      if case .lines(let lines) = station.membership, lines.isEmpty {
        report(
          .stationWithoutLine, .stationOnNoLine, at: path.key("lines"), help: Saying(.nameItsLines))
      }
      if station.reach == .regions([]) && !isChecked {
        report(.emptyList, .stationServesNone, at: path.key("serves"))
      }
      check(station.period, at: path.key("period"))
      if let unavailable = station.unavailable { check(unavailable, at: path.key("unavailable")) }
      for (number, agreement) in station.agreements.enumerated() {
        check(agreement.period, at: path.key("agreements").item(number))
      }
      if let low = station.clients?.youngest, let high = station.clients?.oldest, low > high {
        report(
          .reversedSize, .agesReversed, "\(low)", "\(high)",
          at: path.key("clients").key("youngest"),
          help: Saying(.swapAges, "youngest: \(high), oldest: \(low)"))
      }
      if let percent = station.share?.percent, percent > 100 {
        report(.badNumber, .shareAtMost, at: path.key("share").key("percent"))
      }
    }
    for (index, body) in contents.governance.enumerated() {
      if let low = body.minimumSize, let high = body.maximumSize, low > high {
        report(
          .reversedSize, .sizeReversed, "\(low)", "\(high)",
          at: .record("governance", index).key("size"),
          help: Saying(.swapSizes, "{min: \(high), max: \(low)}"))
      }
    }
  }

  private mutating func check(_ period: Period, at path: FieldPath) {
    guard let from = period.from, let to = period.to, to < from else { return }
    report(
      .reversedPeriod, .periodReversed, .day(from), .day(to), at: path.key("to"),
      help: Saying(.swapDays, "{from: \(to), to: \(from)}"))
  }

  mutating func checkLines() {
    var codes: [String: Int] = [:]
    for (index, line) in contents.lines.enumerated() {
      let path = FieldPath.record("lines", index)
      if !isChecked, !Pattern.isLineCode(line.code) {
        report(.badLineCode, .lineCodeLooks, at: path.key("code"))
      }
      if let other = codes[line.code] {
        report(
          .duplicateLineCode, .codeTaken, "\(line.code)", "\(contents.lines[other].id)",
          at: path.key("code"), help: Saying(.chooseOtherCode))
      }
      codes[line.code] = codes[line.code] ?? index
    }
    checkMembership()
  }

  /// Orders and links name stations that stand on their line.
  private mutating func checkMembership() {
    let stations = Dictionary(
      firstOf: contents.stations.map { ($0.id, $0) })
    let lines = Set(contents.lines.map { $0.id })
    var wrong: [(Station.ID, Line.ID, FieldPath)] = []
    for (index, line) in contents.lines.enumerated() {
      for (number, id) in line.order.enumerated() {
        wrong.append((id, line.id, .record("lines", index).key("order").item(number)))
      }
    }
    for (index, link) in contents.links.enumerated() where lines.contains(link.line) {
      wrong.append((link.from, link.line, .record("links", index).key("from")))
      wrong.append((link.to, link.line, .record("links", index).key("to")))
    }
    for (id, line, path) in wrong {
      // A station whose line is misspelled has been told of.
      guard let station = stations[id], !station.lines.contains(line),
        station.lines.allSatisfy(lines.contains)
      else { continue }
      report(.notAMember, .stationOffLine, "\(id)", "\(line)", at: path)
    }
  }

  mutating func checkScreenings() {
    for (index, screening) in contents.screenings.enumerated() {
      let path = FieldPath.record("screening", index)
      let kinds = Dictionary(
        firstOf: screening.questions.map { ($0.id, $0.kind) })
      for (number, question) in screening.questions.enumerated() {
        let path = path.key("questions").item(number)
        switch (question.kind, question.theme) {
        case (.indicator, nil):
          report(
            .indicatorWithoutTheme, .indicatorNeedsTheme, at: path, help: Saying(.writeOf))
        case (.indicator, let theme?) where kinds[theme] != nil && kinds[theme] != .theme:
          report(.indicatorWithoutTheme, .isNoTheme, "\(theme)", at: path.key("of"))
        default: break
        }
      }
      for (number, rule) in screening.rules.enumerated() where rule.all.isEmpty && rule.any.isEmpty
      {
        report(
          .ruleWithoutCondition, .ruleHasNoCondition, "\(rule.id)",
          at: path.key("rules").item(number).key("when"), help: Saying(.nameQuestions))
      }
    }
  }
}
