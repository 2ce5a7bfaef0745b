internal import Linjasto
internal import LinjastoMaps
internal import Schematic
internal import TestSupport

/// Banded maps from networks to the composed sheet: time, what the columns cost beside their bound,
/// and how large the names print.
struct BandsBench: Encodable {
  struct Row: Encodable {
    var network: String
    var bands: Int
    var lines: Int
    /// As many as the map has places for: experts, and what is missing.
    var stations: Int
    /// Layout and sheet.
    var sheetMilliseconds: Double
    var peakMegabytes: Double?
    var defects: Int
    var page: String
    /// Of the smallest name, in points.
    var printedSize: Double?
    var cost: BandedMap.Cost
    /// Of the search for the bound, which no drawing needs.
    var boundMilliseconds: Double
  }

  private(set) var rows: [Row] = []
  private let table = Table(
    "Banded maps (on the page named; total: crossings and moves 1, a line passed 3)",
    [
      "network", "bands", "lines", "stations", "sheet ms", "peak MB", "defects", "page", "print pt",
      "cross", "passed", "moves", "total", "bound", "bound ms",
    ])

  private enum CodingKeys: CodingKey { case rows }

  /// - Throws: where a map of the repository is not readable.
  init(largest: Int) throws {
    let networks = try Repository.mapNames.map(Repository.network)
    measure("five-by-area", networks, by: .area, on: "A2")
    measure("five-by-region", networks, by: .region, on: "A0")
    for network in networks { measure(network.id, [network], by: .region, on: "A3") }
    for stations in [200, 500, 2000] where stations <= largest {
      let map = LineMap.generated(stations: stations, lines: 60, zones: 23)
      measure(
        "generated-\(stations)", on: "A0",
        { $0.sheet(for: map, with: [Poster(title: "Generated")], on: $1) },
        { $0.composition.drawing(of: $0.map.drawing(of: map), with: Poster(title: "Generated")) })
    }
  }

  private mutating func measure(
    _ name: String, _ networks: [Network], by banding: Banding, on page: String
  ) {
    let picture = MapPicture(
      of: networks, MapView(), by: banding, showing: CoverageReport(of: networks))
    measure(
      name, on: page, { picture.sheet(by: $0, on: $1) }, { picture.drawing(of: $0) })
  }

  private mutating func measure(
    _ name: String, on page: String, _ lay: (BandedLayout, Page?) -> BandedLayout.Sheet,
    _ draw: (BandedLayout.Sheet) -> Drawing
  ) {
    var laid: BandedLayout.Sheet?
    var time = 0.0
    let peak = Stopwatch.peakMemory {
      time = Stopwatch.time {
        laid = lay(BandedLayout(hyphenation: .serviceNames), Page(named: page))
      }
    }
    guard let laid else { return }
    var found: BandedMap.Cost?
    let boundTime = Stopwatch.time { found = laid.map.cost }
    guard let cost = found else { return }
    let map = laid.map.map
    let row = Row(
      network: name, bands: map.zones.count, lines: map.lines.count, stations: map.stations.count,
      sheetMilliseconds: time, peakMegabytes: peak,
      defects: laid.map.drawing(of: map).defects(against: map.shown).count, page: page,
      printedSize: draw(laid).smallestPrint, cost: cost, boundMilliseconds: boundTime)
    rows.append(row)
    table.row([
      name, "\(row.bands)", "\(row.lines)", "\(row.stations)", Table.number(time),
      Table.number(peak), "\(row.defects)", page, Table.number(row.printedSize),
      "\(cost.crossings)", "\(cost.passed)", "\(cost.moves)", "\(cost.total)", "\(cost.bound)",
      Table.number(boundTime),
    ])
  }
}
