import TestSupport
import Testing

@testable import Linjasto

@Suite struct ColorVisionTests {
  @Test func `contrast is that of WCAG`() throws {
    let black = try #require(Line.Color(hex: "#000000"))
    #expect(abs(Line.Color.white.contrast(with: black) - 21) < 1e-9)
    // The three colors of Okabe and Ito that fail 3 : 1 on white, as measured elsewhere.
    for (hex, ratio) in [("#E69F00", 2.25), ("#56B4E9", 2.31), ("#F0E442", 1.32)] {
      let color = try #require(Line.Color(hex: hex))
      #expect(abs(color.contrast(with: .white) - ratio) < 0.005)
    }
  }

  @Test func `gray stays gray in every vision, and red meets green without long-wave cones`() throws
  {
    let gray = try #require(Line.Color(hex: "#808080"))
    for vision in ColorVision.allCases {
      let lab = vision.seen(gray)
      #expect(abs(lab[0] - 53.585) < 0.01 && abs(lab[1]) < 0.1 && abs(lab[2]) < 0.1)
    }
    let red = try #require(Line.Color(hex: "#B00020"))
    let brown = try #require(Line.Color(hex: "#5A4A10"))
    #expect(ColorVision.full.difference(red, brown) > 50)
    #expect(ColorVision.protan.difference(red, brown) < 25)
  }

  @Test(arguments: Repository.mapNames)
  func `the lines of the real maps are told apart in every vision`(name: String) throws {
    let lines = try Repository.network(name).lines
    for (index, line) in lines.enumerated() {
      #expect(line.color.contrast(with: .white) >= 3)
      for other in lines[..<index] {
        for vision in ColorVision.allCases {
          #expect(vision.difference(line.color, other.color) >= 15)
        }
      }
    }
  }
}
