internal import CZip

/// Files within a file, as office programs pack them.
public enum PackedFile {
  /// - Parameter isDeflated: Else the bytes stand in it as they are.
  public static func bytes(
    of parts: [(name: String, content: [UInt8])], isDeflated: Bool = true
  ) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else { return [] }
    var copies: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { copies.forEach { $0.deallocate() } }
    for part in parts {
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: part.content.count)
      _ = copy.initialize(from: part.content)
      copies.append(copy)
      let content = zip_source_buffer(
        archive, copy.baseAddress, zip_uint64_t(part.content.count), 0)
      let index = zip_file_add(archive, part.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(content)
        continue
      }
      let method = isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE
      zip_set_file_compression(archive, zip_uint64_t(index), method, 0)
    }
    guard zip_close(archive) == 0, zip_source_open(source) == 0 else { return [] }
    defer { zip_source_close(source) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(source, &piece, zip_uint64_t(piece.count))
      guard count > 0 else { return bytes }
      bytes += piece[..<Int(count)]
    }
  }

  public static func bytes(of parts: KeyValuePairs<String, String>) -> [UInt8] {
    bytes(of: parts.map { ($0.key, Array($0.value.utf8)) })
  }
}
