public import Linjasto

extension NetworkComparison {
  /// What changed, cover first, in sections that are left out where empty; at most 100 columns wide.
  public func text(in language: Language) -> String {
    let words = Words(language)
    func day(_ day: Day?) -> String { day.map { words.date($0) } ?? words(.noStatedDay) }
    var sheet = SheetText(width: Columns.width)
    sheet.paragraph(
      words(.compared, day(oldDay), day(newDay), "\(better.count)", "\(worse.count)"))
    if isEmpty {
      sheet.paragraph(words(.nothingChanged))
      return sheet.text
    }
    func add(_ heading: Phrase, _ entries: [String]) { sheet.section(words(heading), entries) }
    let (before, after) = (FieldWords(old, language), FieldWords(new, language))
    let names = ChangeNames(before.wording, after.wording)
    let passing = cells.filter { $0.from == nil || $0.to == nil }
    add(.better, better.map { words.line($0, names) })
    add(.worse, worse.map { words.line($0, names) })
    add(.cameOrWent, passing.map { words.line($0, names) })
    add(
      .changedAgreements,
      agreements.map { change in
        words(
          .agreementWith, names.station(change.station), names.region(change.region),
          words(change.from), words(change.to))
      })
    func lines(_ changes: [RecordChange], _ name: (String) -> String) -> [String] {
      changes.flatMap { words.lines($0, name($0.id), before, after) }
    }
    add(.changedStations, lines(stations) { names.station(Station.ID($0)) })
    add(.changedLines, lines(self.lines) { names.line(Line.ID($0)) })
    add(.changedRegions, lines(regions) { names.region(Region.ID($0)) })
    return sheet.text
  }

  /// What a what-if made of the cover.
  ///
  /// - Parameter report: Has the names.
  public static func text(
    whatIf changes: [CellChange], of report: CoverageReport, in language: Language
  ) -> String {
    sheet(whatIf: changes, of: report, in: language).text
  }

  package static func sheet(
    whatIf changes: [CellChange], of report: CoverageReport, in language: Language
  ) -> SheetText {
    let words = Words(language)
    var sheet = SheetText(width: Columns.width)
    let names = ChangeNames(report, language)
    if changes.isEmpty { sheet.paragraph(words(.whatIfNothing)) }
    sheet.section(words(.whatIf), changes.map { words.line($0, names) })
    return sheet
  }
}

/// What the things of a change are called, in the later map or else in the earlier one.
private struct ChangeNames {
  let region: (Region.ID) -> String
  let line: (Line.ID) -> String
  let role: (Role.ID) -> String
  let station: (Station.ID) -> String

  init(_ old: Wording, _ new: Wording) {
    region = { id in
      new.network[id].map { new($0.name) } ?? old.network[id].map { old($0.name) } ?? id.rawValue
    }
    line = { new.network[$0] == nil ? old($0) : new($0) }
    role = { new.network[$0] == nil ? old($0) : new($0) }
    station = { new.network[$0] == nil ? old($0) : new($0) }
  }

  init(_ report: CoverageReport, _ language: Language) {
    region = { id in
      report.regions.first { $0.id == id }?.name.text(in: language) ?? id.rawValue
    }
    line = { id in
      report.lines.first { $0.id == id }.map { "\($0.code) \($0.name.text(in: language))" }
        ?? id.rawValue
    }
    role = { id in report.roles.first { $0.id == id }?.name.text(in: language) ?? id.rawValue }
    station = { $0.rawValue }
  }
}

extension Words {
  fileprivate func line(
    _ change: NetworkComparison.CellChange, _ names: ChangeNames
  ) -> String {
    let (region, line) = (names.region(change.region), names.line(change.line))
    let place =
      change.role.map { self(.inRole, region, line, names.role($0)) }
      ?? self(.inLine, region, line)
    return self(.changed, place, self(change.from), self(change.to))
  }

  /// A record that came or went is one line, a changed one a line a field.
  fileprivate func lines(
    _ change: NetworkComparison.RecordChange, _ name: String, _ before: FieldWords,
    _ after: FieldWords
  ) -> [String] {
    switch change.kind {
    case .added: [self(.cameNew, name)]
    case .removed: [self(.wentAway, name)]
    case .changed:
      change.fields.map { field in
        self(
          .changed, "\(name), \(before.label(field.field))",
          value(field.values.old, of: field, before), value(field.values.new, of: field, after))
      }
    }
  }

  private func value(
    _ value: Value?, of change: NetworkComparison.FieldChange, _ fields: FieldWords
  ) -> String {
    guard let value else { return self(.nothingThere) }
    if change.field == "assumed" {
      let names = [String](written: value) ?? []
      return fields.assumed(Assumptions(fields: names, isWhole: names.isEmpty))
    }
    let texts = fields.texts(value, of: change.field, change.shape)
    return texts.isEmpty ? self(.nothingThere) : texts.joined(separator: "; ")
  }

  private func callAsFunction(_ level: CoverLevel?) -> String {
    switch level {
    case .some(.none): self(.noneThere)
    case let level?: short(level)
    case nil: self(.noCellThere)
    }
  }

  fileprivate func callAsFunction(_ state: Agreement.State?) -> String {
    switch state {
    case .signed: self(.signed)
    case .notSigned: self(.stateUnsigned)
    case .inquiry: self(.stateInquiry)
    case .unknown: self(.stateUnknown)
    case nil: self(.stateNone)
    }
  }
}
