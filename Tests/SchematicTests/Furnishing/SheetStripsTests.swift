import TestSupport
import Testing

@testable import Schematic

/// What is set over and under a map that fills its rectangle.
@Suite struct SheetStripsTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `the parts of a full sheet are clear of its ink and of each other`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let map = SampleSheets.map(&generator)
    var settings = PartSettings(of: (0..<2).map { _ in SampleSheets.poster(&generator) })
    let composition = try #require(
      Composition(of: map, &settings, symbols: [], on: Page(named: "A3"), printing: 0, isFull: true)
    )
    let ink = SampleSheets.ink(of: map).map { $0.moved(by: composition.origin) }
    let clear = PosterStyle.stripClearance - 0.01
    for (index, frame) in composition.frames.enumerated() {
      let room = frame.area.inset(by: -clear)
      #expect(!ink.contains { room.intersects($0) }, "\(frame.part)")
      for other in composition.frames[..<index] {
        #expect(!frame.area.inset(by: -clear).intersects(other.area))
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a skyline is as high as the ink, in strips of a few points`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let map = SampleSheets.map(&generator)
    let extent = try #require(map.extent)
    let skyline = InkSkyline(of: map, within: extent)
    let ink = map.inkBoxes(step: 40)
    for _ in 0..<100 {
      let left = Double.random(in: extent.minX - 50...extent.maxX, using: &generator)
      let right = left + Double.random(in: 1...200, using: &generator)
      func top(_ reach: Double) -> Double {
        ink.lazy.filter { $0.maxX >= left - reach && $0.minX <= right + reach }
          .map(\.minY).min() ?? extent.maxY
      }
      #expect((top(5)...top(0)).contains(skyline.top(from: left, to: right)))
    }
  }
}
