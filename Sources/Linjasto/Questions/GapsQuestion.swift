/// Which coverage is asked for, in the words that people type: regions, lines and stations by code,
/// id or name in any language, each text one name or a list with commas.
public struct GapsQuestion: Sendable {
  /// Only these; empty for all.
  public var regions: [String] = []
  /// Only these; empty for all.
  public var lines: [String] = []
  /// Drop everything that the maps only assume.
  public var factsOnly = false
  /// `2026-11-22`, `map` or `any`; nil for today.
  public var asOf: String?
  /// What if these stations were not there.
  public var without: [String] = []
  /// What if these stations and agreements were there.
  public var patch: NetworkPatch?
  /// Cases a month, where the county counts them.
  public var demand = Demand()
  /// One cell to be explained, written `region:line`.
  public var cell: String?

  /// All of today's coverage.
  public init() {}

  /// What is asked of `networks` seen as one picture, or every word that they do not have and all
  /// that keeps a patch from being sound.
  ///
  /// - Parameter today: The day of a question that names none; the library knows no clock.
  /// - Precondition: there is a network.
  public func picture(of networks: [Network], today: Day?) -> Diagnosed<CoveragePicture> {
    picture(of: networks, today: today) { NetworkDraft($0, provenance: $1).network() }
  }

  /// - Parameter admission: The door, or who knows already that the patch is sound.
  package func picture(
    of networks: [Network], today: Day?, by admission: Network.Admission
  ) -> Diagnosed<CoveragePicture> {
    var days = WordReader()
    let day = days.day(asOf, of: networks, today: today)
    let reading = Reading(day: day, factsOnly: factsOnly)
    let (networks, conflicts) = networks.toldApart()
    func report(_ networks: [Network]) -> CoverageReport {
      CoverageReport(of: networks, reading, demand: demand.counts).adding(conflicts)
    }
    let before = report(networks)
    let language = networks[0].defaultLanguage
    var words = WordReader(before, of: networks, in: language)
    let regions = words.regions(regions, "region")
    let lines = words.lines(lines, "line")
    let gone = words.stations(without, "without")
    // A patch names its stations by id: what only sounds like one is another.
    let known = before.stations.map { $0.id.rawValue }
    for (id, location) in patch?.mentioned ?? [] {
      guard !known.contains(id.rawValue), patch?.stations.contains(where: { $0.id == id }) != true
      else { continue }
      words.report(
        .unknownName, Saying(.mapHasNo, .phrase(.noStation), "\(id)"), "with", at: location,
        help: Similarity.nearest(to: id.rawValue, among: known).map { near in
          Saying(.didYouMeanOneOf, .saying(Saying(.curlyQuoted, "\(near)")))
        })
    }
    let place = cell.flatMap { words.cell($0, "explain") }
    let problems = days.diagnostics + words.diagnostics
    guard problems.isEmpty else { return Diagnosed(nil, problems) }

    let isChanged = !gone.isEmpty || patch != nil
    let changed =
      isChanged ? self.changed(networks, without: Set(gone), admission) : Diagnosed(networks)
    let wrong = changed.diagnostics.filter { $0.severity == .error }
    guard let after = changed.value else { return Diagnosed(nil, wrong) }
    let whole = isChanged ? report(after) : before
    func limited(_ report: CoverageReport) -> CoverageReport {
      report.limited(to: Set(regions), Set(lines))
    }
    return Diagnosed(
      CoveragePicture(
        networks: after, whole: whole, report: limited(whole),
        before: isChanged ? limited(before) : nil,
        isNarrow: !regions.isEmpty || !lines.isEmpty, cell: place, suppressed: demand.suppressed),
      wrong)
  }

  private func changed(
    _ networks: [Network], without gone: Set<Station.ID>, _ admission: Network.Admission
  ) -> Diagnosed<[Network]> {
    let left = gone.isEmpty ? networks : networks.map { $0.without(gone) }
    guard let patch else { return Diagnosed(left) }
    var diagnostics: [Diagnostic] = []
    var patched: [Network] = []
    for (network, share) in zip(left, patch.shared(among: left)) {
      let result = network.patched(with: share, by: admission)
      diagnostics += result.diagnostics
      if let network = result.value { patched.append(network) }
    }
    return Diagnosed(patched.count == left.count ? patched : nil, diagnostics)
  }
}

/// Networks seen as one, and the part of their report that was asked for.
public struct CoveragePicture: Sendable {
  /// A cell by ids.
  public struct Place: Hashable, Sendable {
    /// One of the report's.
    public let region: Region.ID
    /// One of the report's.
    public let line: Line.ID
  }

  /// After what-ifs.
  public let networks: [Network]
  /// Of all regions and lines, after what-ifs.
  public let whole: CoverageReport
  /// The regions and lines asked for.
  public let report: CoverageReport
  /// The report as the maps are, where a what-if changed them.
  public let before: CoverageReport?
  /// Whether only some regions or lines were asked for.
  public let isNarrow: Bool
  /// The cell to be explained.
  public let cell: Place?
  /// How many counts of the demand were too small to be kept.
  public let suppressed: Int

  /// Nil where no cell was to be explained.
  public var explanation: CellExplanation? {
    cell.map { CellExplanation(region: $0.region, line: $0.line, of: networks, whole) }
  }
}
