import Schematic
import Testing

@Test(arguments: [
  ("A4", 297.0, 210.0), ("a0", 1189, 841), ("A5", 210, 148), ("16:9", 338.67, 190.5),
  ("4:3", 254, 190.5),
])
func `a page has a name`(name: String, width: Double, height: Double) throws {
  let page = try #require(Page(named: name))
  #expect((page.width, page.height) == (width, height))
  #expect(page.isTurnable == name.lowercased().hasPrefix("a"))
  #expect(abs(page.margin - 0.03 * height) < 1e-9)
  let upright = try #require(Page(named: name, orientation: .portrait))
  #expect((upright.width, upright.height) == (height, width))
  #expect(!upright.isTurnable && upright.turned.width == width)
}

@Test(arguments: ["", "A7", "B4", "A", "16:10", "A4 landscape"])
func `other names are none`(name: String) { #expect(Page(named: name) == nil) }
