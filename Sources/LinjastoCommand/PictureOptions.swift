internal import ArgumentParser
internal import Linjasto

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

  func load() throws -> Picture {
    var networks = try maps.map { try loadNetwork($0) }
    let reading = Reading(day: asOf, factsOnly: factsOnly)
    var whole = CoverageReport(of: networks, reading)
    if !without.isEmpty {
      let gone = Set(
        try without.map { try named($0, "station", whole.station, whole.nearestStation) })
      networks = networks.map { $0.without(gone) }
      whole = CoverageReport(of: networks, reading)
    }
    let regions = try region.map { try named($0, "region", whole.region, whole.nearestRegion) }
    let lines = try line.map { try named($0, "line", whole.line, whole.nearestLine) }
    return Picture(
      networks: networks, whole: whole, report: whole.limited(to: Set(regions), Set(lines)),
      isNarrow: !regions.isEmpty || !lines.isEmpty)
  }
}

/// Networks seen as one, and the part of their report that was asked for.
struct Picture {
  let networks: [Network]
  let whole: CoverageReport
  let report: CoverageReport
  /// Whether only some regions or lines were asked for.
  let isNarrow: Bool

  /// The cell of a text such as `13:rare-diseases` or `13:H`.
  func cell(_ text: String) throws -> (Region.ID, Line.ID) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Failure("a cell is written REGION:LINE, such as 13:rare-diseases, not \(text)")
    }
    return (
      try named(parts[0], "region", whole.region, whole.nearestRegion),
      try named(parts[1], "line", whole.line, whole.nearestLine)
    )
  }
}

/// The thing of that name, or a failure that says what may have been meant.
func named<ID>(
  _ text: String, _ kind: String, _ find: (String) -> ID?, _ nearest: (String) -> String?
) throws -> ID {
  if let id = find(text) { return id }
  let question = nearest(text).map { ": did you mean \($0)?" } ?? ""
  throw Failure("no \(kind) is called \(text)\(question)")
}
