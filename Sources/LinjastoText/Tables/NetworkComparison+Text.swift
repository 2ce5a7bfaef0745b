public import Linjasto

extension NetworkComparison {
  /// What changed, cells first, in sections that are left out where empty. Records and their fields
  /// are named as the file names them; at most 100 columns wide.
  public func text(in language: Language) -> String {
    let words = Words(language)
    func day(_ day: Day?) -> String { day.map { words.date($0) } ?? words(.noStatedDay) }
    var text = Columns.wrapped(
      words(.compared, day(oldDay), day(newDay), "\(better.count)", "\(worse.count)"))
    if isEmpty { return text + words(.nothingChanged) + "\n" }
    func add(_ heading: Phrase, _ entries: [String]) {
      text += Columns.section(words(heading), entries)
    }
    let passing = cells.filter { $0.from == nil || $0.to == nil }
    add(.better, better.map { words.line($0) })
    add(.worse, worse.map { words.line($0) })
    add(.cameOrWent, passing.map { words.line($0) })
    add(
      .changedAgreements,
      agreements.map { change in
        words(
          .agreementWith, change.station.rawValue, change.region.rawValue, words(change.from),
          words(change.to))
      })
    add(.changedStations, stations.flatMap { words.lines($0) })
    add(.changedLines, lines.flatMap { words.lines($0) })
    add(.changedRegions, regions.flatMap { words.lines($0) })
    return text
  }

  /// What a what-if made of the cells.
  public static func text(whatIf changes: [CellChange], in language: Language) -> String {
    let words = Words(language)
    guard !changes.isEmpty else { return Columns.wrapped(words(.whatIfNothing)) }
    return Columns.wrapped(words(.whatIf))
      + changes.map { Columns.wrapped(words.line($0), first: 2, indent: 6) }.joined()
  }
}

extension Words {
  fileprivate func line(_ change: NetworkComparison.CellChange) -> String {
    let cell = "\(change.region):\(change.line)"
    let place = change.role.map { self(.inRole, cell, $0.rawValue) } ?? cell
    return "\(place): \(self(change.from)) → \(self(change.to))"
  }

  /// A record that came or went is one line, a changed one a line a field.
  fileprivate func lines(_ change: NetworkComparison.RecordChange) -> [String] {
    switch change.kind {
    case .added: ["+ \(change.id)"]
    case .removed: ["- \(change.id)"]
    case .changed:
      change.fields.map { field in
        "\(change.id), \(field.field): \(value(field.from)) → \(value(field.to))"
      }
    }
  }

  private func value(_ text: String) -> String {
    text.isEmpty ? self(.nothingThere) : self(.quoted, text)
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
