public import Linjasto

extension CoverageReport {
  /// One row a cell, as a spreadsheet of the language's readers opens it: with semicolons and decimal
  /// commas in Finnish and Swedish, with commas in English (RFC 4180); UTF-8 with its mark. Heads and
  /// values are words of the language; lists within a field are joined by semicolons and blanks.
  ///
  /// For programs there is the report's JSON.
  public func csv(in language: Language) -> String {
    let names = Names(self, Words(language))
    let words = names.words
    let balances = Dictionary(
      uniqueKeysWithValues: balances.map { (Place(region: $0.region, line: $0.line), $0) })
    let heads: [Phrase] = [
      .csvRegion, .regionHead, .csvLine, .lineHead, .levelHead, .csvByFacts, .expertsHead,
      .waitingHead, .csvPilots, .csvCoreRequired, .csvCoreMissing, .csvNetworkRequired,
      .csvNetworkMissing, .csvSigned, .csvUnsigned, .csvLanguagesRequired, .csvLanguagesOffered,
      .csvLanguagesMissing, .csvLanguagesUnknown, .csvCapacity, .csvCapacityUnknown, .csvDemand,
      .csvShortfall, .csvAssumed,
    ]
    let codes = Dictionary(firstOf: lines.map { ($0.id, $0.code) })
    var rows = [heads.map { words($0) }]
    for cell in cells {
      let balance = balances[Place(region: cell.region, line: cell.line)]
      let waiting = cell.carriers.filter { !$0.level.isThere }.map { names.marked($0) }
      func number(_ value: Double?) -> String { value.map { words.number($0) } ?? "" }
      rows.append(
        [
          cell.region.rawValue, names(cell.region), codes[cell.line] ?? "",
          String(names(cell.line).drop { $0 != " " }.dropFirst()), words(cell),
          words(cell.factsLevel), names.list(cell.stations), waiting.joined(separator: "; "),
          words(cell.isPilotOnly ? .yesValue : .noValue),
        ] + roleFields(cell, .core, names) + roleFields(cell, .network, names) + [
          "\(cell.agreements.signed)", "\(cell.unknown)",
          words.names(of: cell.languages.required), words.names(of: cell.languages.offered),
          words.names(of: cell.languages.missing), "\(cell.languages.unknown)",
          number(cell.load.capacity), "\(cell.load.unknown)", number(cell.load.demand),
          number(balance?.shortfall), "\(cell.assumed)",
        ])
    }
    let separator: Character = words.language.spoken == .english ? "," : ";"
    return "\u{FEFF}" + CommaSeparated.text(rows, separator)
  }

  private struct Place: Hashable {
    let region: Region.ID
    let line: Line.ID
  }

  private func roleFields(_ cell: Cell, _ tier: RoleCover.Tier, _ names: Names) -> [String] {
    let missing = cell.missing(tier).map { names($0.role) }
    return ["\(cell.roles.count { $0.tier == tier })", missing.joined(separator: "; ")]
  }
}
