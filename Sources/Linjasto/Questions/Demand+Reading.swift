extension Demand {
  /// The demand that a table tells, one count a row: a region, a line and the cases of a month, in
  /// the order of its heading, or in this one where it has none. Other columns are passed over.
  ///
  /// Regions and lines are found by code, id or name. A pair that stands twice is refused, since
  /// nobody can tell whether the counts add up or one mends the other.
  public static func read(_ table: Table, by names: NameIndex) -> Diagnosed<Demand> {
    var reader = DemandReader(table, names)
    return reader.read()
  }
}

private struct DemandReader {
  private let table: Table
  private let names: NameIndex
  private var demand = Demand()
  private var problems = ProblemList()
  /// Where each pair was counted first.
  private var seen: [Region.ID: [Line.ID: Int]] = [:]

  init(_ table: Table, _ names: NameIndex) {
    self.table = table
    self.names = names
  }

  mutating func read() -> Diagnosed<Demand> {
    guard let first = table.rows.first else { return Diagnosed(demand) }
    let heading = DemandHeading(first)
    if let problem = heading.problem {
      let place = problem.field ?? first[0]
      report(.badTable, problem.message, place, help: Saying(problem.help))
      return problems.diagnosed(nil)
    }
    for row in table.rows.dropFirst(heading.isThere ? 1 : 0) { read(row, heading) }
    if demand.counts.isEmpty, demand.suppressed == 0, !problems.hasErrors {
      report(
        .emptyFile, Saying(.headingAlone), first[0], help: Saying(.writeARow))
    }
    return problems.diagnosed(demand)
  }

  private mutating func read(_ row: [Table.Field], _ heading: DemandHeading) {
    let last = row.lastIndex { !$0.text.isEmpty } ?? 0
    guard row.count > heading.last, last < heading.width else {
      return report(
        .badTable,
        Saying(row.count > heading.last ? .tooManyFields : .tooFewFields), row[0],
        help: Saying(.partColumns))
    }
    let region = region(row[heading.region])
    let line = line(row[heading.line])
    let count = row[heading.cases]
    let cases = self.count(count)
    guard let region, let line, let cases else { return }
    if let earlier = seen[region]?[line] {
      return report(
        .repeatedRow, Saying(.pairStandsTwice, "\(earlier)"), row[0], help: Saying(.addUpCounts))
    }
    seen[region, default: [:]][line] = count.line
    if cases < Double(Demand.smallest) {
      demand.suppressed += 1
    } else {
      demand.counts[region, default: [:]][line] = cases
    }
  }

  /// Nil for what is no number, for less than none and for more than a million.
  private mutating func count(_ field: Table.Field) -> Double? {
    switch OfficeNumber.read(field.text) {
    case .value(let number) where (0...1e6).contains(number): return number
    case .ambiguous(let meanings):
      let choices = meanings.map { Saying.Value.text($0) }
      report(
        .badNumber, Saying(.countHasTwoMeanings, "\(field.text)", choices[0], choices[1]), field,
        help: Saying(.writeOneOf, .choice(choices)))
    case .value, .unreadable:
      report(
        .badNumber, Saying(.noCountOfCases, "\(field.text)"), field, help: Saying(.writeANumber))
    }
    return nil
  }

  private mutating func region(_ field: Table.Field) -> Region.ID? {
    // A spreadsheet takes 08 for a number and shows 8.
    let isShort = field.text.count == 1 && field.text.first?.isNumber == true
    return take(
      names.region(isShort ? "0" + field.text : field.text), field, .noRegion, .regionIsMissing)
  }

  private mutating func line(_ field: Table.Field) -> Line.ID? {
    take(names.line(field.text), field, .noLine, .lineIsMissing)
  }

  private mutating func take<ID>(
    _ match: NameIndex.Match<ID>, _ field: Table.Field, _ noun: Phrase, _ missing: Phrase
  ) -> ID? where ID: CustomStringConvertible {
    switch match {
    case .found(let id): return id
    case .ambiguous(let ids):
      let several = ids.prefix(6).map { Saying.Value.text($0.description) }
      report(
        .ambiguousName, Saying(.meantSeveral, "\(field.text)"), field,
        help: Saying(.writeOneOf, .list(several)))
    case .unknown(let near):
      let known = near.map { Saying.Value.saying(Saying(.curlyQuoted, .text($0))) }
      report(
        .unknownName,
        field.text.isEmpty ? Saying(missing) : Saying(.mapHasNo, .phrase(noun), "\(field.text)"),
        field,
        help: near.isEmpty ? Saying(.writeAsOnMap) : Saying(.didYouMeanOneOf, .choice(known)))
    }
    return nil
  }

  private mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, _ field: Table.Field, help: Saying
  ) {
    guard !problems.isFull(id.severity) else { return problems.count(id.severity) }
    problems.add(Diagnostic(id, message, help: help, location: table.location(of: field)))
  }
}

/// Which column of the table is which.
private struct DemandHeading {
  var region = 0
  var line = 1
  var cases = 2
  /// Whether the first row is a heading rather than a count.
  var isThere = false
  var width = 3
  var problem: (field: Table.Field?, message: Saying, help: Phrase)?

  /// The last column that is read.
  var last: Int { max(region, line, cases) }

  init(_ row: [Table.Field]) {
    let words = row.map { Self.folded($0.text) }
    func column(_ names: [String]) -> Int? { words.firstIndex { names.contains($0) } }
    let found = (column(Self.regions), column(Self.lines), column(Self.cases))
    if let year = words.firstIndex(where: { Self.years.contains($0) }) {
      problem = (row[year], Saying(.countsOfAYear), .divideByTwelve)
    } else if let region = found.0, let line = found.1, let cases = found.2 {
      (self.region, self.line, self.cases) = (region, line, cases)
      isThere = true
      width = row.count
    } else if found.0 == nil, found.1 == nil, found.2 == nil,
      row.count >= 3 || words.contains(where: { $0.contains(where: { $0.isNumber }) })
    {
      // No heading: then the first row is a count, or it will be told what is wrong with it.
      width = row.count
    } else {
      let missing: [(Phrase, Int?)] = [
        (.regionColumn, found.0), (.lineColumn, found.1), (.casesColumn, found.2),
      ]
      let lacking = missing.filter { $0.1 == nil }.map { Saying.Value.phrase($0.0) }
      problem = (nil, Saying(.headingLacks, .list(lacking)), .writeHeading)
    }
  }

  /// Small letters and single blanks, whatever stands between the words.
  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
      .split(separator: " ").joined(separator: " ")
  }

  private static let regions = [
    "region", "region code", "code", "county", "alue", "alueen koodi", "aluekoodi",
    "hyvinvointialue", "hva", "koodi", "område", "områdeskod", "välfärdsområde", "kod",
  ]
  private static let lines = [
    "line", "need", "theme", "linja", "tarve", "teema", "ilmiö", "linje", "behov", "tema",
  ]
  private static let cases = [
    "cases per month", "cases a month", "cases month", "cases", "count", "demand",
    "tapauksia kuussa",
    "tapauksia kuukaudessa", "tapauksia kk", "tapaukset kuukaudessa", "tapauksia", "tapaukset",
    "kysyntä", "lukumäärä", "lkm", "yhteydenottoja kuukaudessa", "fall per månad", "fall i månaden",
    "fall", "ärenden per månad", "ärenden", "antal", "antal per månad", "efterfrågan",
  ]
  private static let years = [
    "cases per year", "cases a year", "tapauksia vuodessa", "tapaukset vuodessa", "tapauksia v",
    "fall per år", "fall om året", "ärenden per år",
  ]
}
