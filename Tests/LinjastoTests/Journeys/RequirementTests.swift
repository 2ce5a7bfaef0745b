import Linjasto
import Testing

@Suite struct RequirementTests {
  @Test func `lines come before roles, each in the order of their ids`() {
    let sorted: [Requirement] = [.line("a"), .line("b"), .role("a"), .role("c")]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(sorted.map(\.id) == ["a", "b", "a", "c"])
  }
}
