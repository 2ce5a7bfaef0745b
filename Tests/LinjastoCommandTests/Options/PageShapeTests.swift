import Testing

@testable import LinjastoCommand

@Suite struct PageShapeTests {
  @Test(arguments: [
    ("1.4", 1.4), ("16:9", 16.0 / 9), ("A4", 0.7071), ("a3 landscape", 1.4142),
    ("A0-portrait", 0.7071), ("10", 10.0), ("1:10", 0.1),
  ])
  func `a ratio or a sheet is a shape`(text: String, aspect: Double) throws {
    let shape = try #require(PageShape(argument: text))
    #expect(abs(shape.aspect - aspect) < 0.0001)
  }

  @Test(arguments: ["", "wide", "A7", "A4 upright", "16:0", "1:2:3", "1.4 landscape", "11", "-1"])
  func `all else is none`(text: String) { #expect(PageShape(argument: text) == nil) }
}
