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

    init(_ id: ID, _ words: [String], _ name: LocalizedText?) {
      self.id = id
      names = words + (name.map { name in name.languages.compactMap { name[$0] } } ?? [])
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
  public init(_ network: Network) {
    regions = network.regions.map { Record($0.id, [$0.id.rawValue], $0.name) }
    lines = network.lines.map { Record($0.id, [$0.id.rawValue, $0.code], $0.name) }
    roles = network.roles.map { Record($0.id, [$0.id.rawValue], $0.name) }
    stations = network.stations.map { Record($0.id, [$0.id.rawValue], $0.name) }
    screenings = network.screenings.map { Record($0.id, [$0.id.rawValue], $0.title) }
  }

  /// The names of several maps seen as one picture, lines by the codes that it shows.
  public init(_ report: CoverageReport) {
    regions = report.regions.map { Record($0.id, [$0.id.rawValue], $0.name) }
    lines = report.lines.map { Record($0.id, [$0.id.rawValue, $0.code], $0.name) }
    roles = report.roles.map { Record($0.id, [$0.id.rawValue], $0.name) }
    stations = report.stations.map { Record($0.id, [$0.id.rawValue], $0.name) }
  }

  /// By id, code or name in any language, in either case; else by the beginning of a name, from
  /// three letters on, where only one begins so. So do the other look-ups.
  public func line(_ text: String) -> Match<Line.ID> { match(text, among: lines) }
  /// By id or name.
  public func role(_ text: String) -> Match<Role.ID> { match(text, among: roles) }
  public func region(_ text: String) -> Match<Region.ID> { match(text, among: regions) }
  public func station(_ text: String) -> Match<Station.ID> { match(text, among: stations) }
  /// By id or title.
  public func screening(_ text: String) -> Match<Screening.ID> { match(text, among: screenings) }

  /// An exact name in either case; else the one record with a name that begins so, from three
  /// letters on.
  private func match<ID>(_ text: String, among records: [Record<ID>]) -> Match<ID> {
    let typed = text.split(separator: " ").joined(separator: " ")
    if let exact = records.first(where: { $0.names.contains(typed) }) { return .found(exact.id) }
    let lowered = typed.lowercased()
    let folded = records.map { (id: $0.id, names: $0.names.map { $0.lowercased() }) }
    let same = folded.filter { $0.names.contains(lowered) }
    if same.count == 1 { return .found(same[0].id) }
    if same.count > 1 { return .ambiguous(same.map({ $0.id })) }
    if lowered.count >= 3 {
      let begun = folded.filter { $0.names.contains { $0.hasPrefix(lowered) } }
      if begun.count == 1 { return .found(begun[0].id) }
      if begun.count > 1 { return .ambiguous(begun.map({ $0.id })) }
    }
    return .unknown(near: near(lowered, records.map { $0.names }))
  }

  /// Up to three names: of each record the nearest, by all of it or by its first word, or one that
  /// has what was typed inside it.
  private func near(_ lowered: String, _ records: [[String]]) -> [String] {
    let ranked = records.enumerated().compactMap {
      index, names -> (distance: Int, index: Int, name: String)? in
      names.compactMap { name -> (distance: Int, index: Int, name: String)? in
        let candidate = name.lowercased()
        if let distance = distance(lowered, candidate) { return (distance, index, name) }
        let first = String(candidate.prefix { $0 != " " })
        if let distance = distance(lowered, first) { return (distance, index, name) }
        guard lowered.count >= 3, contains(candidate, lowered) else { return nil }
        return (max(lowered.count, candidate.count), index, name)
      }.min { $0.distance < $1.distance }
    }
    return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(3).map {
      $0.name
    }
  }

  /// How many letters would have to change; nil where more than a third, and for codes, of which
  /// every one is one letter from every other.
  private func distance(_ typed: String, _ candidate: String) -> Int? {
    let length = max(typed.count, candidate.count)
    guard length > 2 else { return nil }
    let distance = Similarity.distance(typed, candidate)
    return distance <= max(1, length / 3) ? distance : nil
  }

  /// `String.contains(String)` comes with a library that Embedded Swift has not.
  private func contains(_ text: String, _ part: String) -> Bool {
    text.indices.contains { text[$0...].starts(with: part) }
  }
}
