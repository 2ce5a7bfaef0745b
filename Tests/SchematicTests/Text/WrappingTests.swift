import Testing

@testable import Schematic

struct WrappingTests {
  private func lines(_ text: String, _ most: Int) -> [String] {
    Wrapping.lines(of: text) { $0.count <= most }
  }

  @Test func `lines break between words, and words only where they must`() {
    #expect(lines("one two  three\nfour", 9) == ["one two", "three", "four"])
    #expect(lines("a abcdefgh b", 3) == ["a", "abc", "def", "gh", "b"])
    #expect(lines("a abcdefgh b", 4) == ["a", "abcd", "efgh", "b"])
    #expect(lines(" \n ", 4) == [])
  }

  @Test func `what is too narrow for a letter still takes one letter a line`() {
    #expect(lines("ab c", 0) == ["a", "b", "c"])
  }

  @Test(arguments: [
    ("one two three four", 16, ["one two", "three four"]),
    ("a verylongword b", 12, ["a", "verylongword", "b"]),
    ("one two", 7, ["one two"]),
    ("", 7, []),
  ])
  func `lines are about equally long in the least width that takes no more of them`(
    _ sample: (text: String, most: Int, lines: [String])
  ) {
    let even = Wrapping.evenWidth(of: sample.text, within: Double(sample.most)) { Double($0.count) }
    #expect(lines(sample.text, Int(even.rounded(.up))) == sample.lines)
    let longest = sample.text.split(separator: " ").map(\.count).max() ?? 0
    let narrower = lines(sample.text, Int(even) - 1)
    #expect(
      narrower.count > sample.lines.count || Int(even) == longest || sample.lines.count < 2)
  }
}
