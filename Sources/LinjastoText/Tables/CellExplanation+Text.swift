public import Linjasto

extension CellExplanation {
  /// What decided, station by station.
  public func text(_ report: CoverageReport, in language: Language) -> String {
    let regionName = report.regions.first { $0.id == region }?.name.text(in: language) ?? ""
    let heading = report.lines.first { $0.id == line }
    let lineName = heading.map { "\($0.code) \($0.name.text(in: language))" } ?? ""
    let level = cell.map { $0.level.words } ?? "no map speaks of this region and line together"
    var text = Columns.wrapped(
      "\(region):\(line) (\(regionName) · \(lineName)): \(level)", indent: 2)
    text += report.heading
    let (counting, others) = (
      verdicts.filter { $0.level > .none }, verdicts.filter { $0.level == .none }
    )
    let near = others.filter { $0.conditions.first?.kind != .entry }
    let entries = others.filter { $0.conditions.first?.kind == .entry }
    text += section("Stations on a rung of the ladder:", counting, language)
    text += section("Stations that could have counted, and what decided:", near, language)
    text += section("Entries, which never count as cover:", entries, language)
    if verdicts.isEmpty {
      text += "\nNo station of the maps stands on this line.\n"
    }
    return text
  }

  private func section(_ title: String, _ verdicts: [Verdict], _ language: Language) -> String {
    guard !verdicts.isEmpty else { return "" }
    return "\n\(title)\n" + verdicts.map { text(of: $0, language) }.joined()
  }

  private func text(of verdict: Verdict, _ language: Language) -> String {
    var text = Columns.wrapped(
      "\(verdict.station): \(verdict.name.text(in: language))", first: 2, indent: 4)
    var reasons = verdict.conditions.map { words($0, verdict) }
    if verdict.level > .none {
      let pilot = verdict.isPilot ? ", a pilot" : ""
      reasons.insert("counts: \(verdict.level.words)\(pilot)", at: 0)
    }
    for reason in reasons { text += Columns.wrapped("- \(reason)", first: 4, indent: 6) }
    if verdict.level > .none, let time = time(of: verdict) {
      text += Columns.wrapped("- \(time)", first: 4, indent: 6)
    }
    if verdict.sitsHere, verdict.conditions.contains(where: { $0.kind == .notServed }) {
      text += Columns.wrapped(
        "- its organization sits in \(region), but where a unit sits is not whom it serves",
        first: 4, indent: 6)
    }
    let isRefused = verdict.conditions.contains { $0.kind == .notSigned }
    if verdict.level > .none, !isRefused {
      text += Columns.wrapped("- agreement: \(words(verdict.agreement))", first: 4, indent: 6)
    }
    if !verdict.assumedFields.isEmpty {
      let fields = verdict.assumedFields.joined(separator: ", ")
      let left =
        verdict.factsLevel == verdict.level ? "" : "; by facts only: \(verdict.factsLevel.words)"
      text += Columns.wrapped("- assumed: \(fields)\(left)", first: 4, indent: 6)
    }
    return text
  }

  /// How long and how much, where it is less than always and whole.
  private func time(of verdict: Verdict) -> String? {
    var parts: [String] = []
    if let share = verdict.share {
      switch share.kind {
      case .partTime: parts.append("part-time")
      case .temporary: parts.append("temporary")
      case .fullTime, nil: break
      }
      if let percent = share.percent {
        parts.append("\(Columns.number(percent)) % of working time")
      }
      if let months = share.months { parts.append("for \(Columns.number(months)) month(s)") }
    }
    if let from = verdict.period.from { parts.append("from \(from)") }
    if let to = verdict.period.to { parts.append("to \(to)") }
    if verdict.period.to == nil, !parts.isEmpty, verdict.share?.kind == .temporary {
      parts.append("no end stated: may be over")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func words(_ agreement: Agreement.State?) -> String {
    switch agreement {
    case .signed: "signed"
    case .notSigned: "not signed"
    case .inquiry: "asked for"
    case .unknown: "not known"
    case nil: "the map states none"
    }
  }

  private func words(_ condition: Condition, _ verdict: Verdict) -> String {
    let serves = verdict.serves.map { $0.rawValue }.joined(separator: ", ")
    let phrase =
      switch condition.kind {
      case .entry: "answers for every line"
      case .entryAssumed: "an entry by assumption only"
      case .notOnLine: "is not on the line"
      case .lineAssumed: "on the line by assumption only"
      case .notServed: "does not serve \(region) (serves \(serves))"
      case .regionAssumed: "serves \(region) by assumption only"
      case .notSigned: "its agreement with \(region) is not signed"
      case .ended: "has ended"
      case .periodOver: "ended on \(condition.day?.description ?? "a day past")"
      case .planned: "is only planned"
      case .inquiry: "is only asked for"
      case .statusAssumed: "in operation by assumption only"
      case .notBegun: "begins on \(condition.day?.description ?? "a day to come")"
      case .unavailable:
        condition.day.map { "not available until \($0)" } ?? "not available, no end known"
      case .partial: "serves a part" + (verdict.servesNote.map { ": \($0)" } ?? " of the region")
      case .coverageAssumed: "whole cover by assumption only"
      }
    return condition.isAssumed && !condition.kind.rawValue.hasSuffix("assumed")
      ? "\(phrase) (assumed: verify)" : phrase
  }
}
