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
}
