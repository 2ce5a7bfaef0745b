extension Door {
  /// A map speaks of a region and a line at least; nobody need be there. A text's reader has told so
  /// already.
  mutating func checkExtent() {
    guard provenance == nil else { return }
    func look(_ isEmpty: Bool, _ list: String, _ noun: String) {
      if isEmpty { report(.emptyList, "the map has no \(noun)", at: FieldPath().key(list)) }
    }
    look(contents.regions.isEmpty, "regions", "region")
    look(contents.lines.isEmpty, "lines", "line")
  }

  mutating func checkStations() {
    for (index, station) in contents.stations.enumerated() {
      let path = FieldPath.record("stations", index)
      if case .lines(let lines) = station.membership, lines.isEmpty {
        report(
          .stationWithoutLine, "the station stands on no line", at: path.key("lines"),
          help: "name its lines, or write attach: area if it belongs to the area as a whole")
      }
      if station.reach == .regions([]) && provenance == nil {
        report(.emptyList, "the station serves no region", at: path.key("serves"))
      }
      check(station.period, at: path.key("period"))
      if let unavailable = station.unavailable { check(unavailable, at: path.key("unavailable")) }
      for (number, agreement) in station.agreements.enumerated() {
        check(agreement.period, at: path.key("agreements").item(number))
      }
      if let percent = station.share?.percent, percent > 100 {
        report(
          .badNumber, "a share is at most 100 percent", at: path.key("share").key("percent"))
      }
    }
    for (index, body) in contents.governance.enumerated() {
      if let low = body.minimumSize, let high = body.maximumSize, low > high {
        report(
          .reversedSize, "the least size is greater than the greatest",
          at: .record("governance", index).key("size"))
      }
    }
  }

  private mutating func check(_ period: Period, at path: FieldPath) {
    guard let from = period.from, let to = period.to, to < from else { return }
    report(.reversedPeriod, "the period ends before it begins", at: path.key("to"))
  }

  mutating func checkLines() {
    var codes: [String: Int] = [:]
    for (index, line) in contents.lines.enumerated() {
      let path = FieldPath.record("lines", index)
      if provenance == nil, !Pattern.isLineCode(line.code) {
        report(
          .badLineCode, "a line code is one or two of A–Z, Å, Ä, Ö and 0–9", at: path.key("code"))
      }
      if let other = codes[line.code] {
        report(
          .duplicateLineCode,
          "the line \"\(contents.lines[other].id)\" has the code \"\(line.code)\" already",
          at: path.key("code"), help: "a code tells lines apart where color cannot; choose another")
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
      report(.notAMember, "the station \"\(id)\" does not stand on the line \"\(line)\"", at: path)
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
            .indicatorWithoutTheme, "an indicator belongs to a theme", at: path,
            help: "write of: and the id of the theme")
        case (.indicator, let theme?) where kinds[theme] != nil && kinds[theme] != .theme:
          report(.indicatorWithoutTheme, "\"\(theme)\" is no theme", at: path.key("of"))
        default: break
        }
      }
      for (number, rule) in screening.rules.enumerated() where rule.all.isEmpty && rule.any.isEmpty
      {
        report(
          .ruleWithoutCondition, "the rule \"\(rule.id)\" has no condition",
          at: path.key("rules").item(number).key("when"),
          help: "name the questions under all: or any:")
      }
    }
  }
}
