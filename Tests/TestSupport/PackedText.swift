internal import CLZMA

/// What a page carries packed, read as its own script `unpack.js` reads it.
package enum PackedText {
  /// The page with its texts as JSON, in which none can end the element it stands in.
  package static func opened(_ page: String) -> String {
    ["feed", "labels"].reduce(page) { opened($0, $1) }
  }

  private static func opened(_ page: String, _ id: String) -> String {
    let start = "<script type=\"text/plain\" id=\"\(id)\">"
    guard let tag = page.firstRange(of: start),
      let end = page[tag.upperBound...].firstRange(of: "</script>")
    else { return page }
    let packed = page[tag.upperBound..<end.lowerBound].filter { $0 != "\n" }
    let json = String(decoding: unpacked(bytes(packed)), as: UTF8.self)
    return page[..<tag.upperBound] + json.replacing("<", with: "\\u003c") + page[end.lowerBound...]
  }

  /// The bytes of a text in 91 signs: thirteen bits in each two, six in one at the end.
  package static func bytes(_ text: String) -> [UInt8] {
    let signs = (0x21..<0x7F).map { UInt8($0) }.filter { !Array("\"&<".utf8).contains($0) }
    let values = Dictionary(uniqueKeysWithValues: zip(signs, 0..<91))
    let numbers = text.utf8.compactMap { values[$0] }
    var (bytes, bits, width): ([UInt8], Int, Int) = ([], 0, 0)
    for index in stride(from: 0, to: numbers.count, by: 2) {
      let isLast = index + 1 == numbers.count
      let number = isLast ? numbers[index] : numbers[index] * 91 + numbers[index + 1]
      bits = bits << (isLast ? 6 : 13) | number
      width += isLast ? 6 : 13
      while width >= 8 {
        width -= 8
        bytes.append(UInt8(bits >> width))
        bits &= 1 << width - 1
      }
    }
    return bytes
  }

  /// What liblzma packed, unpacked by it.
  ///
  /// - Precondition: it is whole.
  package static func unpacked(_ packed: [UInt8]) -> [UInt8] {
    var stream = lzma_stream()
    var status = lzma_alone_decoder(&stream, UInt64.max)
    defer { lzma_end(&stream) }
    var bytes: [UInt8] = []
    packed.withUnsafeBufferPointer { packed in
      (stream.next_in, stream.avail_in) = (packed.baseAddress, packed.count)
      while status == LZMA_OK {
        bytes += [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, count in
          (stream.next_out, stream.avail_out) = (room.baseAddress, room.count)
          status = lzma_code(&stream, LZMA_FINISH)
          count = room.count - stream.avail_out
        }
      }
    }
    precondition(status == LZMA_STREAM_END, "no whole LZMA")
    return bytes
  }
}
