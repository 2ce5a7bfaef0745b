internal import CZip
internal import Foundation
internal import Linjasto

/// The parts of a file of an office program, unpacked in memory one by one (ECMA-376, Part 2).
///
/// A class, for it holds the archive that libzip has open. Nothing of it is written to a disk, so no
/// name in it leads anywhere but to its own part.
final class PackedParts {
  private let path: String
  private let limits: WorkbookLimits
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let archive: OpaquePointer
  /// By the name in small letters, as the standard compares them.
  private var indices: [String: zip_uint64_t] = [:]
  private var unpacked = 0

  init(_ bytes: [UInt8], path: String, limits: WorkbookLimits) throws(WorkbookRefusal) {
    self.path = path
    self.limits = limits
    self.bytes = .allocate(capacity: bytes.count)
    _ = self.bytes.initialize(from: bytes)
    guard
      let source = zip_source_buffer_create(
        self.bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil)
    else {
      self.bytes.deallocate()
      throw .damaged(path, Saying(.archiveIsBroken))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      self.bytes.deallocate()
      throw .damaged(path, Saying(.archiveIsBroken))
    }
    self.archive = archive
    let count = zip_get_num_entries(archive, 0)
    guard count <= limits.parts else {
      throw .tooLarge(path, Saying(.tooManyParts, "\(limits.parts)"))
    }
    for index in 0..<zip_uint64_t(max(0, count)) {
      guard let name = zip_get_name(archive, index, 0) else { continue }
      let key = String(cString: name).lowercased()
      guard indices.updateValue(index, forKey: key) == nil else {
        throw .damaged(path, Saying(.partTwice, "\(key)"))
      }
    }
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  func has(_ name: String) -> Bool { indices[name.lowercased()] != nil }

  /// Nil where there is no such part.
  func part(_ name: String) throws(WorkbookRefusal) -> [UInt8]? {
    guard let index = indices[name.lowercased()] else { return nil }
    var stat = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &stat) == 0 else {
      throw .damaged(path, Saying(.partIsBroken, "\(name)"))
    }
    guard stat.encryption_method == UInt16(ZIP_EM_NONE) else {
      throw .init(.notAWorkbook(path, .protectedFile))
    }
    let most = min(limits.part, limits.unpacked - unpacked)
    let isBomb =
      stat.size > 1 << 20 && stat.size / max(1, stat.comp_size) > zip_uint64_t(limits.ratio)
    guard stat.size <= zip_uint64_t(max(0, most)), !isBomb else {
      throw .tooLarge(path, Saying(.partUnpacksTooLarge, "\(name)"))
    }
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw .damaged(path, Saying(.partIsBroken, "\(name)"))
    }
    defer { zip_fclose(file) }
    let content = try content(of: file, name, atMost: most)
    unpacked += content.count
    return content
  }

  /// What an entry says of its size is not believed.
  private func content(
    of file: OpaquePointer, _ name: String, atMost most: Int
  ) throws(WorkbookRefusal) -> [UInt8] {
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &piece, zip_uint64_t(piece.count))
      guard count >= 0 else { throw .damaged(path, Saying(.partIsBroken, "\(name)")) }
      if count == 0 { return content }
      guard content.count + Int(count) <= most else {
        throw .tooLarge(path, Saying(.partUnpacksTooLarge, "\(name)"))
      }
      content += piece[..<Int(count)]
    }
  }
}
