import Linjasto
import TestSupport
import Testing

/// By map: lines, stations, interchanges, entries and stations beside the map, as counted from the
/// sources.
private let figures = [
  ("tampere", 14, 52, 12, 9, 5), ("ita-suomi", 14, 49, 16, 2, 10),
  ("pohjois-suomi", 14, 40, 5, 1, 7), ("lansi-suomi", 14, 28, 4, 2, 1),
  ("etela-suomi", 14, 33, 3, 1, 2),
]

@Test(arguments: figures)
func `a real map reads without errors and holds what its sources name`(
  _ figure: (name: String, lines: Int, stations: Int, interchanges: Int, entries: Int, area: Int)
) throws {
  let network = try Repository.network(figure.name)
  let summary = NetworkSummary(network)
  #expect(summary.lines == figure.lines)
  #expect(summary.stations == figure.stations)
  #expect(summary.interchanges == figure.interchanges)
  #expect(summary.entries == figure.entries)
  #expect(summary.attached == figure.area)
}
