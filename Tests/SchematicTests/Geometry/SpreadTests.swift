import Testing

@testable import Schematic

struct SpreadTests {
  @Test func `mean, variation and least are those of the lengths`() {
    let spread = Spread(of: [2, 4, 4, 4, 5, 5, 7, 9])
    #expect(spread.mean == 5)
    #expect(spread.variation == 0.4)
    #expect(spread.leastOverMean == 0.4)
  }

  @Test func `of nothing there is no variation`() {
    let spread = Spread(of: [])
    #expect(spread.mean == 0)
    #expect(spread.variation == nil && spread.leastOverMean == nil)
  }
}
