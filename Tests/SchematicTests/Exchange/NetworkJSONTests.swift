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
  let text = """
    {"stations": [{"id": "a", "x": 1}, {"id": "a"}, {"label": "b"}, 7],
     "lines": [{"id": "l", "stations": ["a", "z", 3], "color": "red", "ordered": "yes"},
               {"id": "l", "stations": []}, {"stations": {}}, {"id": "m"}]}
    """
  let json = try JSON(parsing: text)
  let error = #expect(throws: NetworkJSONError.self) { try LineMap(json: json) }
  let problems = error?.problems ?? []
  #expect(
    problems.map(\.description) == [
      "stations[0]: x and y go together", "stations[1].id: a second station \"a\"",
      "stations[2]: id is missing", "stations[3]: expected an object, not a number",
      "lines[0].stations[1]: there is no station \"z\"",
      "lines[0].stations[2]: expected a string, not a number",
      "lines[0].ordered: expected a boolean, not a string",
      "lines[0].color: expected a color such as \"#006be6\", not \"red\"",
      "lines[1].id: a second line \"l\"", "lines[2]: id is missing",
      "lines[3]: stations is missing",
    ])
  let places = try problems.map { try JSON.place(of: $0.path, in: text) }
  #expect(places.map(\.line) == [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3])
  #expect(places.map(\.column) == [15, 43, 49, 65, 42, 47, 78, 60, 19, 41, 59])
}

@Test func `further walks of a line may stand before it`() throws {
  func map(_ lines: String) throws -> LineMap {
    try LineMap(
      json: JSON(
        parsing: """
          {"stations": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "lines": [\(lines)]}
          """))
  }
  let first = """
    {"id": "long", "label": "Long", "code": "Q", "color": "#206b39", "stations": ["a", "b"], \
    "ordered": true}
    """
  let further = #"{"id": "long~2", "stations": ["b", "c"], "ordered": true}"#
  let other = #"{"id": "z", "stations": ["a", "c"]}"#
  #expect(try map("\(first), \(further), \(other)") == map("\(further), \(first), \(other)"))
  #expect(throws: NetworkJSONError.self) { try map("\(first), \(further), \(first)") }
}

@Test func `of many problems a thousand are told and the rest counted`() {
  let json: JSON = .object([
    .init("stations", .array(Array(repeating: .integer(1), count: 5000))),
    .init("lines", .array([])),
  ])
  let error = #expect(throws: NetworkJSONError.self) { try LineMap(json: json) }
  #expect(error?.problems.count == 1000 && error?.further == 4000)
}
