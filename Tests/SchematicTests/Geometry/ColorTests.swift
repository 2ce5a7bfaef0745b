import Foundation
import Testing

@testable import Schematic

struct ColorTests {
  @Test(arguments: ["#000000", "#ffffff", "#6b727c", "#1a2432", "#ffc42e", "#00194c"])
  func `luminance is that of WCAG`(hex: String) throws {
    let color = try #require(Color(hex: hex))
    let linear = [color.red, color.green, color.blue].map { byte in
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let expected = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    #expect(abs(color.luminance - expected) < 1e-12)
  }

  @Test func `text of every shade reads on its ground, and quiet text is the lightest`() {
    func contrast(_ color: Color, on ground: Color = .white) -> Double {
      (ground.luminance + 0.05) / (color.luminance + 0.05)
    }
    #expect(contrast(.quiet) >= 4.5)
    #expect(contrast(.muted) > 5.9)
    #expect(contrast(.muted, on: .tint) > 5)
    #expect(contrast(.ink) > 15)
  }

  @Test func `the ink for text on a color always has the contrast that small text needs`() {
    let steps = stride(from: 0, through: 255, by: 17).map { UInt8($0) }
    for red in steps {
      for green in steps {
        for blue in steps {
          let color = Color(red: red, green: green, blue: blue)
          #expect(color.contrast(with: color.readableInk) >= 4.5, "\(color.hex)")
        }
      }
    }
  }

  @Test func `what is too light for white paper has an edge that is seen, and nothing else has`() {
    let steps = stride(from: 0, through: 255, by: 51).map { UInt8($0) }
    for (red, green, blue) in steps.flatMap({ r in steps.flatMap { g in steps.map { (r, g, $0) } } }
    ) {
      let color = Color(red: red, green: green, blue: blue)
      let isLight = color.contrast(with: .white) < 1.6
      #expect((color.edge != nil) == isLight, "\(color.hex)")
      if let edge = color.edge { #expect(edge.contrast(with: .white) >= 3, "\(color.hex)") }
    }
  }

  @Test func `a color is written as it is read`() {
    #expect(Color(hex: "#0A1b2C")?.hex == "#0a1b2c")
    for bad in ["", "#12345", "123456", "#12345g", "#1234567", "#+12345"] {
      #expect(Color(hex: bad) == nil, "\(bad)")
    }
  }
}
