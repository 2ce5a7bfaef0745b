extension NetworkValues {
  static func station(_ station: Station) -> PrintedValue {
    let lines: PrintedValue =
      switch station.membership {
      case .lines(let lines): .list(lines.map { .text($0.rawValue) })
      case .all: .text("all")
      case .area: .list([])
      }
    return .record(of: [
      "id": id(station.id), "kind": .text(station.kind.rawValue),
      "attach": station.membership == .area ? .text("area") : nil,
      "entry": flag(station.isEntry), "name": text(station.name),
      "organization": id(station.organization), "serves": ids(station.serves),
      "coverage": station.coverage == .full ? nil : .text(station.coverage.rawValue),
      "serves_note": station.servesNote.map(PrintedValue.text), "lines": lines,
      "coordinates": ids(station.coordinates), "roles": ids(station.roles),
      "level": word(station.level), "languages": words(station.languages),
      "modes": words(station.modes), "share": station.share.map(share),
      "capacity": station.capacity.map(capacity),
      "fee": station.fee == .unknown ? nil : .text(station.fee.rawValue),
      "agreements": list(station.agreements, agreement),
      "status": station.status == .active ? nil : .text(station.status.rawValue),
      "period": station.period == Period() ? nil : period(station.period),
      "unavailable": station.unavailable.map { $0 == Period() ? .boolean(true) : period($0) },
      "visibility": station.visibility == .staff ? nil : .text(station.visibility.rawValue),
      "verified": station.verified.map(day), "source": id(station.source),
      "note": station.note.map(PrintedValue.text), "assumed": assumed(station.assumptions),
      "assumed_fields": strings(station.assumptions.fields),
    ])
  }

  private static func share(_ share: Station.Share) -> PrintedValue {
    .record(of: [
      "kind": word(share.kind), "percent": share.percent.map(PrintedValue.number),
      "months": share.months.map(PrintedValue.number),
    ])
  }

  private static func capacity(_ capacity: Station.Capacity) -> PrintedValue {
    .record(of: [
      "cases_per_month": capacity.casesPerMonth.map(PrintedValue.number),
      "as_of": capacity.asOf.map(day),
    ])
  }

  private static func agreement(_ agreement: Agreement) -> PrintedValue {
    .record(of: [
      "regions": ids(agreement.regions), "state": .text(agreement.state.rawValue),
      "from": agreement.period.from.map(day), "to": agreement.period.to.map(day),
    ])
  }

  private static func period(_ period: Period) -> PrintedValue {
    .record(of: ["from": period.from.map(day), "to": period.to.map(day)])
  }

  static func screening(_ screening: Screening) -> PrintedValue {
    .record(of: [
      "id": id(screening.id), "title": screening.title.map(text),
      "status": .text(screening.status.rawValue), "purpose": screening.purpose.map(text),
      "source": id(screening.source),
      "questions": .list(
        screening.questions.map {
          .record(of: [
            "id": id($0.id), "kind": .text($0.kind.rawValue), "of": id($0.theme),
            "text": text($0.text),
          ])
        }),
      "rules": .list(screening.rules.map(rule)),
    ])
  }

  private static func rule(_ rule: Screening.Rule) -> PrintedValue {
    .record(of: [
      "id": id(rule.id), "when": .record(of: ["all": ids(rule.all), "any": ids(rule.any)]),
      "suggest": .record(of: [
        "lines": ids(rule.suggestion.lines), "roles": ids(rule.suggestion.roles),
        "level": word(rule.suggestion.level), "guidance": ids(rule.suggestion.guidance),
      ]),
      "because": text(rule.because), "assumed": flag(rule.isAssumed),
    ])
  }

  // MARK: Values

  static func text(_ text: LocalizedText) -> PrintedValue {
    .record(text.languages.map { ($0.rawValue, .text(text[$0] ?? "")) })
  }

  static func id<Subject>(_ id: Identifier<Subject>?) -> PrintedValue? {
    id.map { .text($0.rawValue) }
  }

  /// Nil for no ids, which is the same as no key.
  static func ids<Subject>(_ ids: [Identifier<Subject>]) -> PrintedValue? {
    ids.isEmpty ? nil : .list(ids.map { .text($0.rawValue) })
  }

  static func strings(_ texts: [String]) -> PrintedValue? {
    texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }

  static func words<Word: RawRepresentable>(_ words: [Word]) -> PrintedValue?
  where Word.RawValue == String {
    strings(words.map { $0.rawValue })
  }

  static func word<Word: RawRepresentable>(_ word: Word?) -> PrintedValue?
  where Word.RawValue == String {
    word.map { .text($0.rawValue) }
  }

  static func day(_ day: Day) -> PrintedValue { .text(day.description) }

  static func integer(_ number: Int) -> PrintedValue { .number(Double(number)) }

  /// Nil for no, which is the same as no key.
  static func flag(_ value: Bool) -> PrintedValue? { value ? .boolean(true) : nil }

  static func assumed(_ assumptions: Assumptions) -> PrintedValue? { flag(!assumptions.isEmpty) }

  static func list<Item>(_ items: [Item], _ print: (Item) -> PrintedValue) -> PrintedValue? {
    items.isEmpty ? nil : .list(items.map(print))
  }
}
