import Linjasto
import TestSupport
import Testing

/// By map: lines, stations, interchanges, entries and stations beside the map, as counted from the
/// sources.
private let figures = [
  ("tampere", 11, 31, 8, 9, 2), ("ita-keski-suomi", 8, 28, 10, 6, 1),
  ("pohjois-suomi", 4, 12, 4, 0, 2),
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
