internal import Linjasto
internal import TestSupport

/// The coverage report with resilience, on generated national networks: its cost should grow in
/// proportion to the stations.
struct CoverageBench: Encodable {
  struct Row: Encodable {
    var network: String
    var stations: Int
    var reportMilliseconds: Double
    var resilienceMilliseconds: Double
    var gaps: Int
    var peakMegabytes: Double?
  }

  private(set) var rows: [Row] = []

  init(largest: Int) {
    let table = Table(
      "Coverage report, generated national networks (23 regions, 60 lines)",
      ["network", "stations", "report ms", "resilience ms", "gaps", "peak MB"])
    for stations in [1000, 10_000, 100_000] where stations <= largest * 50 {
      let network = GeneratedNetwork.national(stations: stations)
      var report: CoverageReport?
      var reportTime = 0.0
      var resilienceTime = 0.0
      let peak = Stopwatch.peakMemory {
        reportTime = Stopwatch.time { report = CoverageReport(of: network) }
        resilienceTime = Stopwatch.time {
          if let report { _ = Resilience(of: report, [network]) }
        }
      }
      let row = Row(
        network: "generated-national-\(stations)", stations: stations,
        reportMilliseconds: reportTime, resilienceMilliseconds: resilienceTime,
        gaps: report?.gaps.count ?? 0, peakMegabytes: peak)
      rows.append(row)
      table.row([
        row.network, "\(stations)", Table.number(reportTime), Table.number(resilienceTime),
        "\(row.gaps)", Table.number(peak),
      ])
    }
  }
}
