import Linjasto
import TestSupport
import Testing

@testable import LinjastoCommand

@Suite struct LZMATests {
  private func isKept(_ bytes: [UInt8]) -> Bool {
    PackedText.unpacked(LZMA.packed(bytes)) == bytes
  }

  @Test(arguments: [0, 1, 2, 3, 9, 272, 273, 274, 1000])
  func `one byte again and again is told in a few`(count: Int) {
    let bytes = [UInt8](repeating: 7, count: count)
    #expect(isKept(bytes))
    #expect(LZMA.packed(bytes).count < 32)
  }

  @Test func `whatever is packed is what was there`() {
    var generator = SplitMix64(seed: 13)
    for round in 0..<60 {
      // Of few letters, so that pieces come again, at all distances; or of all.
      let letters = round.isMultiple(of: 3) ? 255 : UInt8(1 + round / 4)
      var bytes = (0..<Int.random(in: 0...600, using: &generator)).map { _ in
        UInt8.random(in: 0...letters, using: &generator)
      }
      for _ in 0..<20 where !bytes.isEmpty {
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = Int.random(in: start..<min(bytes.count, start + 400), using: &generator)
        bytes += bytes[start...end]
      }
      #expect(isKept(bytes), "round \(round)")
    }
  }

  @Test func `a map is a third as long`() throws {
    let text = Array(try Repository.file("maps/tampere.yaml").text.utf8)
    #expect(isKept(text))
    #expect(LZMA.packed(text).count * 3 < text.count)
  }

  @Test(arguments: 0..<40)
  func `printed bytes are what was printed, and no markup`(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(PackedText.bytes(bytes.printable) == bytes)
    #expect(!bytes.printable.contains { "\"&<".contains($0) })
  }
}
