// Coverage and resilience of a generated national network: 23 regions, 60 lines, and as many stations
// as the first argument says (100,000 unless given). Nothing in it is true of anybody.
//
//   swift run -c release NationalCoverageExample 100000

import Linjasto
import TestSupport

let stations = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
let network = GeneratedNetwork.national(stations: stations)
let clock = ContinuousClock()

var report: CoverageReport?
let reporting = clock.measure { report = CoverageReport(of: network) }
if let report {
  var resilience: Resilience?
  let weighing = clock.measure { resilience = Resilience(of: report, [network]) }
  print("generated stations: \(network.stations.count)")
  print(
    "cells: \(report.cells.count), carriers: \(report.cells.reduce(0) { $0 + $1.carriers.count })")
  print("empty cells: \(report.empty.count), gaps: \(report.gaps.count)")
  print("single points of failure: \(resilience?.singlePoints ?? 0)")
  print("stations that cut others off: \(resilience?.articulations.count ?? 0)")
  print("report: \(reporting), resilience: \(weighing)")
}
