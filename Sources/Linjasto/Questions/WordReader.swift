/// Turns the words of a question into ids and days by one look-up, and collects every word that is
/// none.
package struct WordReader {
  package private(set) var diagnostics: [Diagnostic] = []
  private let index: NameIndex
  /// What there is of each kind, to be shown where nothing is near.
  private let all: Known

  private struct Known {
    var regions: [String] = []
    var lines: [String] = []
    var roles: [String] = []
    var screenings: [String] = []
  }

  /// For days only: no name is known.
  init() {
    index = NameIndex()
    all = Known()
  }

  package init(_ network: Network) {
    index = NameIndex(network)
    func named(_ word: String, _ name: LocalizedText) -> String {
      "\(word) \(name.text(in: network.defaultLanguage))"
    }
    all = Known(
      regions: network.regions.map { named($0.id.rawValue, $0.name) },
      lines: network.lines.map { named($0.code, $0.name) },
      roles: network.roles.map { $0.id.rawValue },
      screenings: network.screenings.map { $0.id.rawValue })
  }

  init(_ report: CoverageReport, of networks: [Network], in language: Language) {
    index = NameIndex(report, of: networks)
    all = Known(
      regions: report.regions.map { "\($0.code) \($0.name.text(in: language))" },
      lines: report.lines.map { "\($0.code) \($0.name.text(in: language))" },
      roles: report.roles.map { $0.id.rawValue })
  }

  // MARK: Names

  package mutating func region(_ text: String, _ word: String) -> Region.ID? {
    take(index.region, text, .noRegion, word, all.regions)
  }

  mutating func station(_ text: String, _ word: String) -> Station.ID? {
    take(index.station, text, .noStation, word, [])
  }

  mutating func screening(_ text: String, _ word: String) -> Screening.ID? {
    take(index.screening, text, .noScreening, word, all.screenings)
  }

  mutating func line(_ text: String, _ word: String) -> Line.ID? {
    take(index.line, text, .noLine, word, all.lines)
  }

  private mutating func role(_ text: String, _ word: String) -> Role.ID? {
    take(index.role, text, .noRole, word, all.roles)
  }

  /// A cell written `region:line`.
  mutating func cell(_ text: String, _ word: String) -> CoveragePicture.Place? {
    let parts = text.split(separator: ":", maxSplits: 1).map { String($0) }
    guard parts.count == 2 else {
      report(
        .incompleteQuestion, Saying(.namesNoCell, "\(text)"), word, help: Saying(.writeCell))
      return nil
    }
    let (region, line) = (region(parts[0], word), line(parts[1], word))
    return region.flatMap { region in line.map { .init(region: region, line: $0) } }
  }

  // MARK: Lists: one name each, or several with commas between

  package mutating func regions(_ texts: [String], _ word: String) -> [Region.ID] {
    list(texts, known: index.region) { $0.region($1, word) }
  }

  package mutating func lines(_ texts: [String], _ word: String) -> [Line.ID] {
    list(texts, known: index.line) { $0.line($1, word) }
  }

  /// The stations on one of `lines` that the texts name as well: by name or by what people call them.
  func stations(namedBy texts: [String], on lines: [Line.ID], of network: Network) -> [Station.ID] {
    let words = texts.flatMap { $0.split(separator: ",").map { String($0) } }
      .filter { $0.utf8.count <= WordReader.limit }
    return words.flatMap { index.stations(meantBy: $0) }.firstOccurrences.filter { id in
      network[id].map { $0.lines.contains { lines.contains($0) } } ?? false
    }
  }

  mutating func roles(_ texts: [String], _ word: String) -> [Role.ID] {
    list(texts, known: index.role) { $0.role($1, word) }
  }

  mutating func stations(_ texts: [String], _ word: String) -> [Station.ID] {
    list(texts, known: index.station) { $0.station($1, word) }
  }

  /// A text is a list only where it is no name: names have commas, too.
  private mutating func list<ID: Hashable & Sendable>(
    _ texts: [String], known: (String) -> NameIndex.Match<ID>,
    each: (inout WordReader, String) -> ID?
  ) -> [ID] {
    var ids: [ID] = []
    for text in texts {
      if text.utf8.count <= WordReader.limit, case .found(let id) = known(text) {
        ids.append(id)
      } else {
        let parts = text.split(separator: ",").map { String($0) }
        ids += (parts.isEmpty ? [text] : parts).compactMap { each(&self, $0) }
      }
    }
    return ids.firstOccurrences
  }

  // MARK: Days

  mutating func day(_ text: String, _ word: String) -> Day? {
    if let day = Day(text) { return day }
    report(.badDate, Saying(.isNoDay, "\(text)"), word, help: Day.mending(text))
    return nil
  }

  /// The day of a reading; `today` where the question names none.
  package mutating func day(_ text: String?, of networks: [Network], today: Day?) -> Day? {
    let asOf = AsOf.reading(text, today: today)
    diagnostics += asOf.diagnostics
    return asOf.value?.day(of: networks)
  }

  // MARK: Reporting

  /// - Parameters:
  ///   - word: The part of the question, as an option is called.
  ///   - location: Where it stands in a file.
  package mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, _ word: String,
    at location: Diagnostic.Location? = nil, help: Saying? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        id, message, help: help, location: location, subject: location == nil ? word : nil))
  }

  /// The bytes that a word may have to be looked up: more than any name has.
  private static let limit = 400

  /// Whether a word may be looked up; says so where it is too long.
  package mutating func isShort(_ text: String, _ word: String) -> Bool {
    guard text.utf8.count > WordReader.limit else { return true }
    report(.unknownName, Saying(.wordTooLong, "\(text.prefix(40))"), word)
    return false
  }

  /// Says that a part of the question is missing, with what could stand there.
  mutating func miss(_ phrase: Phrase, _ word: String, regions: Bool = false, lines: Bool = false) {
    let list = (regions ? all.regions : []) + (lines ? all.lines : [])
    report(
      .incompleteQuestion, Saying(phrase), word,
      help: list.isEmpty ? nil : Saying(.mapHas, .list(list.map { .text($0) })))
  }

  private mutating func take<ID>(
    _ match: (String) -> NameIndex.Match<ID>, _ text: String, _ noun: Phrase, _ word: String,
    _ all: [String]
  ) -> ID? where ID: CustomStringConvertible {
    guard isShort(text, word) else { return nil }
    switch match(text) {
    case .found(let id):
      return id
    case .ambiguous(let ids):
      let names = ids.prefix(6).map { Saying.Value.text($0.description) }
      report(
        .ambiguousName, Saying(.meantSeveral, "\(text)"), word,
        help: Saying(.writeOneOf, .list(names)))
    case .unknown(let near):
      let names = near.map { Saying.Value.saying(Saying(.curlyQuoted, .text($0))) }
      let list = all.isEmpty ? nil : Saying(.itHas, .list(all.map { .text($0) }))
      report(
        .unknownName, Saying(.mapHasNo, .phrase(noun), "\(text)"), word,
        help: near.isEmpty ? list : Saying(.didYouMeanOneOf, .choice(names)))
    }
    return nil
  }
}
