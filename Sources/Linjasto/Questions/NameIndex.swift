/// Finds a network's records by what people type: an id, a code, or a name in any language.
public struct NameIndex: Sendable {
  /// What a typed text is found to mean.
  public enum Match<ID: Hashable & Sendable>: Hashable, Sendable {
    case found(ID)
    /// Several begin so; their ids.
    case ambiguous([ID])
    /// None; the names nearest to what was typed, the nearest first.
    case unknown(near: [String])
  }

  private struct Record<ID: Hashable & Sendable>: Sendable {
    let id: ID
    /// The id itself, a code, and the name in every language there is.
    let names: [String]
    /// What people call it beside its names.
    let synonyms: [String]
    /// Its name in the language that near ones are shown in.
    private let shown: String?
    /// How many of ``names`` are codes.
    private let codeCount: Int
    /// All of them, names first, folded, each in its words.
    let words: [[String]]
    /// The same with one space between words.
    let folded: [String]

    init(
      _ id: ID, _ codes: [String], _ name: LocalizedText?, _ synonyms: [String] = [],
      in language: Language
    ) {
      self.id = id
      shown = name?.text(in: language)
      names = codes + (name.map { name in name.languages.compactMap { name[$0] } } ?? [])
      self.synonyms = synonyms
      words = (names + synonyms).map { Folding.words($0) }
      folded = words.map { $0.joined(separator: " ") }
      codeCount = codes.count
    }

    /// A code or a synonym as it is, a name in the language that near ones are shown in.
    func shown(for name: String) -> String {
      let isCode = names.prefix(codeCount).contains(name)
      return !isCode && names.contains(name) ? shown ?? name : name
    }
  }

  private var regions: [Record<Region.ID>] = []
  private var lines: [Record<Line.ID>] = []
  private var roles: [Record<Role.ID>] = []
  private var stations: [Record<Station.ID>] = []
  private var screenings: [Record<Screening.ID>] = []

  /// No names.
  init() {}

  /// The names of one map.
  ///
  /// - Parameter language: Of the names that come near to what was typed; that of the map unless
  ///   given.
  public init(_ network: Network, in language: Language? = nil) {
    let own = language ?? network.defaultLanguage
    regions = network.regions.map { Record($0.id, [$0.id.rawValue], $0.name, in: own) }
    lines = network.lines.map {
      Record($0.id, [$0.id.rawValue, $0.code], $0.name, $0.synonyms.all, in: own)
    }
    roles = network.roles.map {
      Record($0.id, [$0.id.rawValue], $0.name, $0.synonyms.all, in: own)
    }
    stations = network.stations.map {
      Record($0.id, [$0.id.rawValue], $0.name, $0.synonyms.all, in: own)
    }
    screenings = network.screenings.map { screening in
      let lines = network.lines.filter { $0.screening == screening.id }
      let names = lines.flatMap { line in
        [line.code, line.id.rawValue] + line.name.languages.compactMap { line.name[$0] }
          + line.synonyms.all
      }
      return Record(screening.id, [screening.id.rawValue], screening.title, names, in: own)
    }
  }

  /// The names of several maps seen as one picture, lines by the codes that it shows.
  ///
  /// - Parameter networks: The maps, which know what people call things beside their names.
  public init(_ report: CoverageReport, of networks: [Network] = []) {
    let own = networks.first?.defaultLanguage ?? .finnish
    regions = report.regions.map { Record($0.id, [$0.id.rawValue], $0.name, in: own) }
    lines = report.lines.map { line in
      Record(
        line.id, [line.id.rawValue, line.code], line.name,
        networks.flatMap { $0[line.id]?.synonyms.all ?? [] }, in: own)
    }
    roles = report.roles.map { role in
      Record(
        role.id, [role.id.rawValue], role.name,
        networks.flatMap { $0[role.id]?.synonyms.all ?? [] }, in: own)
    }
    stations = report.stations.map { station in
      Record(
        station.id, [station.id.rawValue], station.name,
        networks.flatMap { $0[station.id]?.synonyms.all ?? [] }, in: own)
    }
  }

  /// By id, code or name in any language, by what people call it, by the beginning of any of these
  /// or of a word in them from three letters on, or by another form of the words (`huoltoriidat` for
  /// `huoltoriita`); letters count without their marks. The nearest way that finds anything decides,
  /// and what it finds must be one. So do the other look-ups.
  public func line(_ text: String) -> Match<Line.ID> { match(text, among: lines) }
  /// By id or name, as a line.
  public func role(_ text: String) -> Match<Role.ID> { match(text, among: roles) }
  /// By code, also without its leading zero, by name or by what the county is called: `Lappi`.
  public func region(_ text: String) -> Match<Region.ID> {
    // What is called Pohjanmaa is one county, and no part of another's name.
    if let code = OfficialRegions.code(called: text) {
      let id = Region.ID(code)
      if regions.contains(where: { $0.id == id }) { return .found(id) }
      if !regions.contains(where: { $0.names.contains(text) }) { return .unknown(near: []) }
    }
    let isDigit = text.count == 1 && text.allSatisfy { "0"..."9" ~= $0 }
    return match(isDigit ? "0" + text : text, among: regions)
  }
  public func station(_ text: String) -> Match<Station.ID> { match(text, among: stations) }
  /// Those that a text means, all of them where it is ambiguous; no near ones are looked for.
  func stations(meantBy text: String) -> [Station.ID] {
    switch match(text, among: stations, guesses: false) {
    case .found(let id): [id]
    case .ambiguous(let ids): ids
    case .unknown: []
    }
  }
  /// By id or title, or by a line that it belongs to.
  public func screening(_ text: String) -> Match<Screening.ID> { match(text, among: screenings) }

  /// - Parameter guesses: Whether the names near to an unknown one are wanted, which takes long.
  private func match<ID>(
    _ text: String, among records: [Record<ID>], guesses: Bool = true
  ) -> Match<ID> {
    let typed = text.split(separator: " ").joined(separator: " ")
    let lowered = typed.lowercased()
    let words = Folding.words(typed)
    let folded = words.joined(separator: " ")
    // A text with commas may be a list: only a whole name is taken for one.
    let isPart = folded.count >= 3 && !typed.contains(",")
    func one(of found: [Record<ID>]) -> Match<ID>? {
      found.isEmpty
        ? nil : found.count == 1 ? .found(found[0].id) : .ambiguous(found.map { $0.id })
    }
    func find(_ meant: (Record<ID>) -> Bool) -> Match<ID>? { one(of: records.filter(meant)) }
    if let id = records.first(where: { $0.names.first == typed }) { return .found(id.id) }
    if let exact = find({ $0.names.contains(typed) }) { return exact }
    // What is the same in small letters is the same folded, which is known already.
    let exact = find {
      zip($0.names, $0.folded).contains { $1 == folded && $0.lowercased() == lowered }
    }
    if let exact { return exact }
    if folded.isEmpty { return .unknown(near: []) }
    if let same = find({ $0.folded.prefix($0.names.count).contains(folded) }) { return same }
    if let same = find({ $0.folded.contains(folded) }) { return same }
    if isPart, let begun = find({ $0.folded.contains { $0.utf8.starts(with: folded.utf8) } }) {
      return begun
    }
    if isPart, words.allSatisfy({ $0.count >= 3 }) {
      let matches = records.map { $0.words.compactMap { match(words, in: $0) }.max() }
      for least in [WordMatch.begins, .inflected] {
        let meant = zip(records, matches).filter { $1.map { $0 >= least } ?? false }
        if let meant = one(of: meant.map { $0.0 }) { return meant }
      }
    }
    return .unknown(near: guesses ? near(lowered, records) : [])
  }

  /// How the word that is found worst among the words of a name is found there; nil where one is not.
  private func match(_ typed: [String], in words: [String]) -> WordMatch? {
    var worst = WordMatch.whole
    for word in typed {
      let matches = words.compactMap { WordMatch(word, in: $0, compounds: false) }
      guard let match = matches.max() else { return nil }
      worst = min(worst, match)
    }
    return worst
  }

  /// Up to three names: of each record the nearest, by all of it or by its first word, or one that
  /// has what was typed inside it.
  private func near<ID>(_ lowered: String, _ records: [Record<ID>]) -> [String] {
    let ranked = records.enumerated().compactMap {
      index, record -> (distance: Int, index: Int, name: String)? in
      (record.names + record.synonyms).compactMap {
        name -> (distance: Int, index: Int, name: String)? in
        let candidate = name.lowercased()
        if let distance = distance(lowered, candidate) { return (distance, index, name) }
        let first = String(candidate.prefix { $0 != " " })
        if let distance = distance(lowered, first) { return (distance, index, name) }
        guard lowered.count >= 3, contains(candidate, lowered) else { return nil }
        return (max(lowered.count, candidate.count), index, name)
      }.min { $0.distance < $1.distance }.map { nearest in
        (nearest.distance, nearest.index, record.shown(for: nearest.name))
      }
    }
    return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(3).map {
      $0.name
    }
  }

  /// How many letters would have to change; nil where more than a third, and for codes, of which
  /// every one is one letter from every other.
  private func distance(_ typed: String, _ candidate: String) -> Int? {
    let length = max(typed.count, candidate.count)
    let limit = max(1, length / 3)
    guard length > 2, abs(typed.count - candidate.count) <= limit else { return nil }
    let distance = Similarity.distance(typed, candidate)
    return distance <= limit ? distance : nil
  }

  /// `String.contains(String)` comes with a library that Embedded Swift has not.
  private func contains(_ text: String, _ part: String) -> Bool {
    text.indices.contains { text[$0...].starts(with: part) }
  }
}
