import Schematic
import Testing

@testable import LinjastoCommand

@Suite struct PageSizeTests {
  @Test(arguments: [
    ("A4", 297.0, 210.0, true, "A4"), ("a3 landscape", 420, 297, false, "A3"),
    ("A0-portrait", 841, 1189, false, "A0"), ("16:9", 338.67, 190.5, false, "16:9"),
    ("600x300mm", 600, 300, false, "600 × 300 mm"),
    ("210.5×99MM", 210.5, 99, false, "210.5 × 99 mm"),
  ])
  func `a name or a size is a page`(
    text: String, width: Double, height: Double, isTurnable: Bool, name: String
  ) throws {
    let size = try #require(PageSize(argument: text))
    #expect((size.page.width, size.page.height) == (width, height))
    #expect(size.page.isTurnable == isTurnable && size.name == name)
  }

  @Test(arguments: [
    "", "A7", "A4 upright", "A4 landscape portrait", "1.4", "600x300", "600mm", "0x300mm",
    "9000x300mm", "x300mm", "1x2x3mm", "nanxinfmm", "-600x300mm",
  ])
  func `all else is none`(text: String) { #expect(PageSize(argument: text) == nil) }
}
