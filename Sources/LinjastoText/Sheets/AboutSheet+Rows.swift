package import Linjasto

/// Writes what a map says, record by record.
package struct AboutWriter {
  package typealias Row = AboutSheet.Row
  package typealias Entry = AboutSheet.Entry

  package let network: Network
  package let reading: Reading
  let words: FieldWords

  /// - Parameter marksLanguages: Whether a text in another language is told as such.
  package init(
    _ network: Network, _ reading: Reading, _ language: Language, marksLanguages: Bool = false
  ) {
    self.network = network
    self.reading = reading
    words = FieldWords(network, language, marksLanguages: marksLanguages)
  }

  package var wording: Wording { words.wording }

  func say(_ phrase: Phrase, _ values: String...) -> String { words.words.fill(phrase, values) }

  /// Every field of the record that says something, in the order of the format; what names it for
  /// programs comes last.
  ///
  /// - Parameter told: Keys of what is told elsewhere, such as in the heading.
  func rows<Record: FieldRecord>(_ record: Record, but told: Set<String> = []) -> [Row] {
    let fields = Record.fields.all.filter { !told.contains($0.key) }
    var rows = fields.compactMap { field -> Row? in
      guard field.key != "id", field.key != "assumed", field.key != "assumed_fields",
        let value = field.get(record)
      else { return nil }
      let texts = words.texts(value, of: field.key, field.shape)
      return texts.isEmpty ? nil : row(field.key, texts)
    }
    if let assumptions = assumptions(record) {
      rows.append(row("assumed", [words.assumed(assumptions)]))
    }
    if !told.contains("id"), case .text(let id)? = Record.fields["id"]?.get(record) {
      rows.append(row("id", [id]))
    }
    return rows
  }

  func row(_ key: String, _ texts: [String]) -> Row {
    Row(key: key, label: words.label(key), texts: texts)
  }

  func row(_ key: String, _ label: Phrase, _ texts: [String]) -> Row {
    Row(key: key, label: say(label), texts: texts)
  }

  private func assumptions<Record: FieldRecord>(_ record: Record) -> Assumptions? {
    guard let field = Record.fields["assumed"], field.get(record) == .boolean(true) else {
      return nil
    }
    let fields = Record.fields["assumed_fields"]?.get(record).flatMap { [String](written: $0) }
    return Assumptions(fields: fields ?? [], isWhole: fields?.isEmpty ?? true)
  }
}

// MARK: Records of more than their fields

extension AboutWriter {
  package func entry(_ line: Line, but told: Set<String> = []) -> Entry {
    var rows = rows(line, but: told.union(["code", "name", "requires"]))
    let required = [("core", line.requires.core), ("network", line.requires.network)].compactMap {
      key, roles in
      roles.isEmpty ? nil : row(key, roles.map { "\(words.wording($0)): \(whoOffers($0, line))" })
    }
    let place = rows.firstIndex { ["screening", "guidance", "source"].contains($0.key) }
    rows.insert(contentsOf: required, at: place ?? rows.endIndex)
    return Entry(heading: words.wording(line.id), rows: rows)
  }

  /// Those on the line who offer the role, with their state where they are not there.
  private func whoOffers(_ role: Role.ID, _ line: Line) -> String {
    named(network.stations.filter { $0.offers(role, reading) && $0.isOn(line.id, reading) })
  }

  /// Names with the state of those who are not there.
  package func named(_ stations: [Station], on line: Line.ID? = nil, in region: Region.ID? = nil)
    -> String
  {
    guard !stations.isEmpty else { return say(.aboutNobody) }
    let names = stations.map { station in
      let places = station.places(
        in: network, Set([region].compactMap { $0 }), Set([line].compactMap { $0 }), reading)
      let level = places.map { $0.level }.max() ?? .none
      let name = words.wording(station.name)
      return level == .full || level == .none
        ? name : "\(name) (\(words.words.short(level)))"
    }
    return words.words.list(names)
  }

  package func entry(_ station: Station, but told: Set<String> = []) -> Entry {
    var rows = rows(station, but: told.union(["name"]))
    let silent = [
      ("languages", station.languages.isEmpty), ("modes", station.modes.isEmpty),
      ("fee", station.fee == .unknown),
    ].filter { $0.1 }.map { words.label($0.0) }
    if !silent.isEmpty {
      let row = row("unknown", .aboutSilent, [words.words.list(silent)])
      rows.insert(row, at: max(0, rows.count - 1))
    }
    return Entry(heading: words.wording(station.name), rows: rows)
  }

  /// How the station differs on the line from the rest; empty where it does not.
  package func terms(of station: Station, on line: Line.ID) -> String {
    guard let terms = station.terms(on: line) else { return "" }
    let fields = Station.Terms.fields.value(of: terms)
    guard case .record(let entries) = fields else { return "" }
    return words.text(
      .record(entries.filter { $0.key != "line" }), of: "lines", .record(Station.Terms.fields.shape)
    )
  }

  func entry(_ guidance: Guidance) -> Entry {
    var rows = rows(guidance, but: ["text"])
    let lines = network.lines.filter { $0.guidance.contains(guidance.id) }
    if !lines.isEmpty {
      let row = row("lines", [words.words.list(lines.map { words.wording($0.id) })])
      rows.insert(row, at: max(0, rows.count - 1))
    }
    let stations = network.stations.filter { $0.guidance.contains(guidance.id) }
    if !stations.isEmpty {
      let names = words.words.list(stations.map { words.wording($0.name) })
      rows.insert(row("stations", .findExperts, [names]), at: max(0, rows.count - 1))
    }
    return Entry(heading: words.wording(guidance.text), rows: rows, id: guidance.id.rawValue)
  }

  /// `noin 88 yhteydenottoa`, with what the figure tells.
  func entry(_ fact: Fact) -> Entry {
    let number = words.words.number(fact.value)
    let value = fact.isApproximate ? say(.aboutApproximate, number) : number
    let figure = [value, fact.unit.map { words.wording($0) } ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
    let heading = fact.text.map { "\(figure): \(words.wording($0))" } ?? figure
    var rows = rows(fact, but: ["value", "unit", "approximate", "text", "period"])
    if let period = fact.period {
      rows.insert(row("period", .labelFactPeriod, [words.wording(period)]), at: 0)
    }
    return Entry(heading: heading, rows: rows)
  }

  func entry(_ procedure: Procedure) -> Entry {
    let steps = procedure.steps.enumerated().map { index, step in
      "\(index + 1). \(words.wording(step.name))\(step.isOptional ? " (\(say(.labelOptional)))" : "")"
    }
    return Entry(
      heading: procedure.name.map { words.wording($0) } ?? procedure.id.rawValue,
      rows: (steps.isEmpty ? [] : [row("steps", steps)]) + rows(procedure, but: ["name", "steps"]))
  }

  /// - Parameter isWhole: Whether the questions and rules are told, or only counted.
  func entry(_ screening: Screening, isWhole: Bool) -> Entry {
    let counts = say(.aboutForm, "\(screening.questions.count)", "\(screening.rules.count)")
    var rows = rows(
      screening, but: isWhole ? ["title"] : ["title", "questions", "rules"])
    if !isWhole { rows.insert(row("questions", [counts]), at: max(0, rows.count - 1)) }
    return Entry(
      heading: screening.title.map { words.wording($0) } ?? screening.id.rawValue, rows: rows)
  }

  package func entry(_ region: Region) -> Entry {
    var rows = rows(region, but: ["name", "languages"])
    if !region.languages.isEmpty {
      let languages = region.languages.map { words.wording($0) }
      rows.append(row("languages", .labelRegionLanguages, [words.words.list(languages)]))
    }
    return Entry(heading: words.wording(region.name), rows: rows)
  }

  func entry(_ source: Source) -> Entry {
    Entry(heading: words.wording(source.title), rows: rows(source, but: ["title"]))
  }

  func entry(_ question: OpenQuestion) -> Entry {
    Entry(heading: words.wording(question.text), rows: rows(question, but: ["text"]))
  }

  func entry(_ link: Link) -> Entry {
    Entry(
      heading: say(
        .aboutStep, words.wording(link.line), words.wording(link.from), words.wording(link.to),
        "\(link.cost)"), rows: [])
  }
}
