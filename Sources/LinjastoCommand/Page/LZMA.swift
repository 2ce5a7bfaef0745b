internal import CLZMA

/// What a page carries, packed: LZMA finds what lies far apart, as like functions of the engine do,
/// and makes two thirds of what gzip makes of it.
enum LZMA {
  /// The bytes as `xz --format=lzma --lzma1=preset=6,pb=0` writes them: no place of a text or of a
  /// module matters, the count is not told, and a mark ends them. `unpack.js` reads it.
  ///
  /// - Complexity: linear; a second for the three megabytes of the engine.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var options = lzma_options_lzma()
    lzma_lzma_preset(&options, 6)
    options.pb = 0
    var stream = lzma_stream()
    var status = lzma_alone_encoder(&stream, &options)
    defer { lzma_end(&stream) }
    var packed: [UInt8] = []
    bytes.withUnsafeBufferPointer { bytes in
      (stream.next_in, stream.avail_in) = (bytes.baseAddress, bytes.count)
      while status == LZMA_OK {
        packed += [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, count in
          (stream.next_out, stream.avail_out) = (room.baseAddress, room.count)
          status = lzma_code(&stream, LZMA_FINISH)
          count = room.count - stream.avail_out
        }
      }
    }
    // Nothing but a lack of memory can be in the way, of which Swift makes no difference either.
    precondition(status == LZMA_STREAM_END, "out of memory")
    return packed
  }
}
