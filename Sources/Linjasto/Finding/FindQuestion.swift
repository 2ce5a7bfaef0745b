/// Who and what in the maps has to do with some words: names, synonyms, roles, methods, lines,
/// organizations, guidance and notes in every language, and what people type for them.
public struct FindQuestion: Sendable {
  /// All of them must be found; none lists every station that the rest lets through.
  public var words = ""
  /// Only what has to do with one of these, by code or name; empty for all.
  public var regions: [String] = []
  /// Only what stands on one of these, by code, id or name; empty for all.
  public var lines: [String] = []
  /// Only who offers one of these, by id or name; empty for all.
  public var roles: [String] = []
  /// Only who serves in it.
  public var language: Language?
  /// Only who charges so.
  public var fee: Station.Fee?
  /// Only who works so.
  public var mode: Station.Mode?
  /// Drop what the maps only assume.
  public var factsOnly = false
  /// `2026-11-22`, `map` or `any`; nil for today.
  public var asOf: String?

  /// Everything.
  public init() {}

  /// What is found in `networks`, or every word of the filters that they do not have.
  ///
  /// - Parameters:
  ///   - today: The day of a question that names none; the library knows no clock.
  ///   - reader: The language of which texts count first as reasons.
  /// - Precondition: there is a network.
  public func findings(
    in networks: [Network], today: Day?, for reader: Language
  ) -> Diagnosed<Findings> {
    var days = WordReader()
    let day = days.day(asOf, of: networks, today: today)
    let reading = Reading(day: day, factsOnly: factsOnly)
    var filter = FindFilter(language: language, fee: fee, mode: mode)
    _ = days.isShort(words, "words")
    var problems = days.diagnostics
    if !(regions.isEmpty && lines.isEmpty && roles.isEmpty) {
      var names = WordReader(
        CoverageReport(of: networks, reading), of: networks, in: networks[0].defaultLanguage)
      filter.regions = Set(names.regions(regions, "region"))
      filter.lines = Set(names.lines(lines, "line"))
      filter.roles = Set(names.roles(roles, "role"))
      problems += names.diagnostics
    }
    guard problems.isEmpty else { return Diagnosed(nil, problems) }
    let search = Search(networks, reading, filter, for: reader)
    return Diagnosed(search.findings(words))
  }
}

/// What a search lets through.
struct FindFilter {
  var regions: Set<Region.ID> = []
  var lines: Set<Line.ID> = []
  var roles: Set<Role.ID> = []
  let language: Language?
  let fee: Station.Fee?
  let mode: Station.Mode?

  init(language: Language?, fee: Station.Fee?, mode: Station.Mode?) {
    self.language = language
    self.fee = fee
    self.mode = mode
  }

  /// Whether only a station can be meant.
  var isOfStations: Bool {
    !roles.isEmpty || language != nil || fee != nil || mode != nil
  }

  func admits(_ line: Line.ID) -> Bool { lines.isEmpty || lines.contains(line) }

  /// Whether the guidance is of a line that is let through.
  func admits(_ guidance: Guidance.ID, in network: Network) -> Bool {
    lines.isEmpty
      || network.lines.contains { lines.contains($0.id) && $0.guidance.contains(guidance) }
  }

  func admits(_ station: Station, _ reading: Reading) -> Bool {
    (lines.isEmpty || lines.contains { station.isOn($0, reading) })
      && (roles.isEmpty || roles.contains { station.offers($0, reading) })
      && (language.map(station.languages.contains) ?? true)
      && (fee.map { station.fee == $0 } ?? true) && (mode.map(station.modes.contains) ?? true)
  }
}
