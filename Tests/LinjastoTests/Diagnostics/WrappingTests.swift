import Testing

@testable import Linjasto

@Suite struct WrappingTests {
  @Test func `lines hold as many words as fit, the further ones hanging`() {
    let lines = Wrapping(width: 10).lines("one two three four", first: "- ", rest: "    ")
    #expect(lines == ["- one two", "    three", "    four"])
  }

  @Test func `a word longer than a line stays whole`() {
    #expect(
      Wrapping(width: 5).lines("a extraordinary b") == ["a", "extraordinary", "b"])
  }

  @Test func `nothing is one line of its mark`() {
    #expect(Wrapping(width: 5).lines("", first: "* ") == ["* "])
    #expect(Wrapping(width: 5).lines("  a   b ") == ["a b"])
  }

  @Test(arguments: [4, 9, 20, 76])
  func `no word is lost and no line too long`(width: Int) {
    let words = (0..<60).map { String(repeating: "x", count: $0 % 9 + 1) }
    let lines = Wrapping(width: width).lines(words.joined(separator: " "), rest: " ")
    #expect(lines.joined(separator: " ").split(separator: " ").map(String.init) == words)
    #expect(lines.allSatisfy { $0.count <= max(width, 10) })
  }
}
