import Schematic
import TestSupport
import Testing

@Test(arguments: ["plain", "\"quoted\" \\ žŋ🚆"])
func `a network in JSON is read as it was written`(name: String) throws {
  var generator = SplitMix64(seed: 3)
  let stations = (0..<9).map {
    LineMap.Station(
      id: "s\($0)", label: "\(name) \($0)",
      position: Point(x: Double($0), y: .random(in: -5...5, using: &generator)))
  }
  let map = LineMap(
    stations: stations,
    lines: [
      .init(
        id: "a", label: "A line", code: "A", color: LineMap.palette[0],
        walks: [[0, 1, 2], [1, 5, 1]], isOrdered: true),
      .init(id: "b", label: "B", code: "", color: LineMap.palette[1], walks: [[8, 3, 4]]),
    ])
  let read = try LineMap(json: JSON(parsing: map.json(name: name).text()))
  #expect(read == map)
}

@Test func `all problems of a network in JSON are told at once, each with its place`() throws {
  let json = try JSON(
    parsing: """
      {"stations": [{"id": "a", "x": 1}, {"id": "a"}, {"label": "b"}, 7],
       "lines": [{"id": "l", "stations": ["a", "z", 3], "color": "red", "ordered": "yes"},
                 {"id": "l", "stations": []}, {"stations": {}}]}
      """)
  let error = #expect(throws: NetworkJSONError.self) { try LineMap(json: json) }
  let places = error?.problems.map { $0.prefix { $0 != ":" } }
  #expect(
    places == [
      "stations[0]", "stations[1].id", "stations[2].id", "stations[3].id", "lines[0].stations[1]",
      "lines[0].stations[2]", "lines[0].ordered", "lines[0].color", "lines[1].id", "lines[2].id",
    ])
}
