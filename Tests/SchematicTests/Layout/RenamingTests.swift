import Schematic
import Testing

@Suite struct RenamingTests {
  private static let earlier = EarlierLayout(
    places: ["a": .zero, "b": Point(x: 1, y: 0), "c": Point(x: 2, y: 0), "d": Point(x: 3, y: 0)],
    orders: ["l": ["a", "b", "c"], "m": ["c", "d"]],
    labels: ["a": "Alpha", "b": "Beta", "c": "Gamma", "d": "Delta"])

  private static func map(
    _ stations: [(String, String)], _ lines: [(String, [Int])], isOrdered: Bool = false
  ) -> LineMap {
    LineMap(
      stations: stations.map { .init(id: $0.0, label: $0.1) },
      lines: lines.map {
        .init(id: $0.0, label: $0.0, color: .ink, walks: [$0.1], isOrdered: isOrdered)
      })
  }

  @Test func `a station of the same name keeps its place under a new id`() {
    let map = Self.map(
      [("a", "Alpha"), ("x", "Beta"), ("c", "Gamma"), ("d", "Delta")],
      [("l", [0, 1, 2]), ("m", [2, 3])])
    let kept = Self.earlier.renamed(to: map)
    #expect(
      kept.places == [
        "a": .zero, "x": Point(x: 1, y: 0), "c": Point(x: 2, y: 0),
        "d": Point(x: 3, y: 0),
      ])
    #expect(kept.orders["l"] == ["a", "x", "c"])
  }

  @Test func `a name in another language is the same name`() {
    var map = Self.map([("x", "Zwei"), ("y", "Drei")], [("n", [0, 1])])
    map.stations[0].otherLabels = ["Zwei", "Beta"]
    #expect(Self.earlier.renamed(to: map).places["x"] == Point(x: 1, y: 0))
  }

  @Test func `without its name a station is known by its lines, where it alone is on them`() {
    let map = Self.map(
      [("a", "Alpha"), ("b", "Beta"), ("c", "Gamma"), ("x", "Other")],
      [("l", [0, 1, 2]), ("m", [2, 3])])
    #expect(Self.earlier.renamed(to: map).places["x"] == Point(x: 3, y: 0))
    // Two new stations on the same line: neither is known.
    let two = Self.map(
      [("a", "Alpha"), ("b", "Beta"), ("c", "Gamma"), ("x", "Other"), ("y", "More")],
      [("l", [0, 1, 2]), ("m", [2, 3, 4])])
    #expect(Self.earlier.renamed(to: two) == Self.earlier)
  }

  @Test func `of several on one line, the given order tells which is which`() {
    let stations = [("x", "One"), ("b", "Beta"), ("c", "Gamma"), ("y", "Two"), ("d", "Delta")]
    let lines = [("l", [0, 1, 3, 2]), ("m", [2, 4])]
    let ordered = Self.map(stations, lines, isOrdered: true)
    let kept = Self.earlier.renamed(to: ordered)
    #expect(kept.places["x"] == .zero)
    #expect(kept.places["y"] == nil)
    #expect(Self.earlier.renamed(to: Self.map(stations, lines)).places["x"] == nil)
  }

  @Test func `what is there under its id is nobody else`() {
    let map = Self.map([("a", "Beta"), ("b", "Alpha"), ("c", "Gamma"), ("d", "Delta")], [])
    #expect(Self.earlier.renamed(to: map) == Self.earlier)
  }
}
