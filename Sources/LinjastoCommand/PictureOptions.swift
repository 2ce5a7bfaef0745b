internal import ArgumentParser
internal import Linjasto
internal import LinjastoFormat

/// Which maps to look at, and how to read them.
struct PictureOptions: ParsableArguments {
  @Argument(help: "Map files, or - for standard input.")
  var maps: [String]

  @Option(help: .init("Only this region, by code or name; may be repeated.", valueName: "code"))
  var region: [String] = []

  @Option(help: .init("Only this line, by id or code; may be repeated.", valueName: "id"))
  var line: [String] = []

  @Flag(help: "Drop what the maps mark as assumed.")
  var factsOnly = false

  @Option(help: .init("The day to look at, such as 2026-11-22.", valueName: "day"))
  var asOf: Day?

  @Option(help: .init("What if this station were not there; may be repeated.", valueName: "id"))
  var without: [String] = []

  @Option(
    help: .init(
      "What if these stations and agreements were there (a linjasto-patch/1 file).",
      valueName: "file"))
  var with: String?

  @Option(
    help: .init(
      """
      Cases a month per region and line, as rows region,line,cases_per_month; counts under 5 are \
      left out.
      """, valueName: "file"))
  var demand: String?

  func load() throws -> Picture {
    var networks = try maps.map { try loadNetwork($0) }
    let reading = Reading(day: asOf, factsOnly: factsOnly)
    var before = CoverageReport(of: networks, reading)
    let demand = try demand.map { try readDemand($0, before) }?.counts ?? [:]
    if !demand.isEmpty { before = CoverageReport(of: networks, reading, demand: demand) }
    let gone = Set(
      try without.map { try named($0, "station", before.station, before.nearestStation) })
    if !gone.isEmpty { networks = networks.map { $0.without(gone) } }
    if let with { networks = try patched(networks, with, before) }
    let isChanged = !gone.isEmpty || with != nil
    let whole = isChanged ? CoverageReport(of: networks, reading, demand: demand) : before
    let regions = Set(
      try region.map { try named($0, "region", whole.region, whole.nearestRegion) })
    let lines = Set(try line.map { try named($0, "line", whole.line, whole.nearestLine) })
    return Picture(
      networks: networks, whole: whole, report: whole.limited(to: regions, lines),
      before: isChanged ? before.limited(to: regions, lines) : nil,
      isNarrow: !regions.isEmpty || !lines.isEmpty)
  }

  private func readDemand(_ path: String, _ report: CoverageReport) throws -> Demand {
    let text = String(decoding: try Input.bytes(path), as: UTF8.self)
    let (demand, problems) = Demand.read(text, for: report)
    for problem in problems { Terminal.note("\(path):\(problem)\n") }
    if !problems.isEmpty { throw Exit.problems }
    if demand.suppressed > 0 {
      Terminal.note("\(path): \(demand.suppressed) counts under \(Demand.smallest) left out\n")
    }
    return demand
  }

  private func patched(
    _ networks: [Network], _ path: String, _ report: CoverageReport
  ) throws -> [Network] {
    let patch = try readFile(path, PatchReader.read)
    for id in patch.mentioned {
      let isNew = patch.stations.contains { $0.id == id }
      if !isNew { _ = try named(id.rawValue, "station", report.station, report.nearestStation) }
    }
    var patched: [Network] = []
    for (network, share) in zip(networks, patch.shared(among: networks)) {
      let result = network.patched(with: share)
      Terminal.note(result.diagnostics.filter { $0.severity == .error })
      guard let network = result.value else { throw Exit.problems }
      patched.append(network)
    }
    return patched
  }
}

/// What a file says in the form that `read` knows; its problems go to standard error.
func readFile<Value>(
  _ path: String, _ read: (SourceFile) -> Diagnosed<Value>
) throws -> Value {
  let file = try Input.file(path)
  let result = file.value.map(read) ?? Diagnosed(nil, [])
  Terminal.note((file.diagnostics + result.diagnostics).filter { $0.severity == .error })
  guard let value = result.value else { throw Exit.problems }
  return value
}

/// The thing of that name, or a failure that says what may have been meant.
func named<ID>(
  _ text: String, _ kind: String, _ find: (String) -> ID?, _ nearest: (String) -> String?
) throws -> ID {
  if let id = find(text) { return id }
  let question = nearest(text).map { ": did you mean \($0)?" } ?? ""
  throw Failure("no \(kind) is called \(text)\(question)")
}
