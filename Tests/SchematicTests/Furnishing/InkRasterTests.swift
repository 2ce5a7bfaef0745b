import TestSupport
import Testing

@testable import Schematic

@Test(arguments: 0..<20 as Range<UInt64>)
func `what a raster calls free has no ink, and what is clear of the ink it calls free`(
  seed: UInt64
) throws {
  var generator = SplitMix64(seed: seed)
  let map = SampleSheets.map(&generator)
  let extent = try #require(map.extent)
  let reach = seed % 2 == 0 ? 0.0 : 18.0
  let raster = InkRaster(of: map, within: extent, reach: reach)
  let ink = SampleSheets.ink(of: map)
  var free = 0
  for _ in 0..<300 {
    let x = Double.random(in: extent.minX - 100...extent.maxX + 50, using: &generator)
    let y = Double.random(in: extent.minY - 100...extent.maxY + 50, using: &generator)
    let rect = Rect(
      minX: x, minY: y, maxX: x + Double.random(in: 1...200, using: &generator),
      maxY: y + Double.random(in: 1...200, using: &generator))
    let near = ink.contains { $0.inset(by: -reach).intersects(rect) }
    // A stroke's pieces are boxes as long as a cell, and a box may lie in parts of two cells.
    let clear = !ink.contains { $0.inset(by: -reach - 3 * raster.step).intersects(rect) }
    if raster.isFree(rect) {
      free += 1
      #expect(!near)
    } else {
      #expect(!clear)
    }
  }
  #expect(free > 0)
}
