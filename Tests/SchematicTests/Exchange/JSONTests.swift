import Schematic
import TestSupport
import Testing

private func random(_ generator: inout SplitMix64, depth: Int = 0) -> JSON {
  switch Int.random(in: 0...(depth < 4 ? 6 : 4), using: &generator) {
  case 0: .null
  case 1: .bool(.random(using: &generator))
  case 2: .integer(.random(in: Int.min...Int.max, using: &generator))
  case 3: .number(Double.random(in: -1e9...1e9, using: &generator))
  case 4:
    .string(
      String(
        (0..<5).compactMap { _ in "aä\"\\\n\t\u{1}👩‍⚕️/\u{2028}".randomElement(using: &generator) }))
  case 5:
    .array((0..<3).map { _ in random(&generator, depth: depth + 1) })
  default:
    .object((0..<3).map { .init("k\($0)", random(&generator, depth: depth + 1)) })
  }
}

@Test(arguments: 0..<50 as Range<UInt64>)
func `JSON that is written is read back equal`(seed: UInt64) throws {
  var generator = SplitMix64(seed: seed)
  let value = random(&generator)
  #expect(try JSON(parsing: value.text()) == value)
  #expect(try JSON(parsing: value.text(pretty: true)) == value)
}

@Test func `JSON is written in the order of its members`() {
  let value: JSON = ["b": [1, 2.5, "x"], "a": ["c": .null, "d": true], "e": []]
  #expect(value.text() == #"{"b":[1,2.5,"x"],"a":{"c":null,"d":true},"e":[]}"#)
  #expect(
    value.text(pretty: true) == """
      {
        "b": [1,2.5,"x"],
        "a": {
          "c": null,
          "d": true
        },
        "e": []
      }
      """)
}

@Test func `escapes are read as the characters they stand for`() throws {
  #expect(try JSON(parsing: #""\u00e4\ud83d\ude86\n\/""#) == "ä🚆\n/")
}

@Test(arguments: [
  ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("{\"a\" 1}", 1, 6), ("[1]\n\n x", 3, 2), ("01", 1, 1),
  ("[\n  \"ab", 2, 3), ("\"\\q\"", 1, 2), ("\"\\ud800\"", 1, 2), ("{\"a\":1,\n\"a\":2}", 2, 1),
  ("nul", 1, 1), ("[1e999]", 1, 2), ("\"a\tb\"", 1, 3), ("[1.]", 1, 2), ("-", 1, 1),
])
func `what is no JSON is refused at its place`(text: String, line: Int, column: Int) {
  let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
  #expect(error.map { [$0.line, $0.column] } == [line, column])
}

@Test func `a million brackets are refused, not a crash`() {
  #expect(throws: JSONError.self) {
    try JSON(parsing: String(repeating: "[", count: 1_000_000))
  }
}
