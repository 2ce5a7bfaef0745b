internal import Foundation
internal import Linjasto
internal import LinjastoText

/// Results in files, replaced whole or not at all.
enum Output {
  /// Looks, before the work, whether its result can be written to a file, or to standard output for
  /// `-`.
  static func check(_ path: String) throws {
    if path != "-" { _ = try Destination(path) }
  }

  /// Writes to a file, or to standard output for `-`. The bytes go to a new file in the same folder,
  /// which then takes the name, so that nobody reads half a result.
  static func write(_ bytes: [UInt8], to path: String) throws {
    if path == "-" { return try Terminal.result(bytes) }
    let destination = try Destination(path)
    do {
      switch destination {
      case .stream:
        let descriptor = open(FileName.path(path), O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError.last }
        try fill(descriptor, bytes)
      case .file(let target, let status): try replace(target, status, bytes)
      }
    } catch let error as SystemError {
      throw Failure(writing: path, error)
    }
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  private static func replace(_ target: String, _ old: stat?, _ bytes: [UInt8]) throws(SystemError)
  {
    let temporary = try TemporaryFile(in: Destination.folder(of: target), isPrivate: old != nil)
    do throws(SystemError) {
      try fill(temporary.descriptor, bytes, as: old)
      try temporary.rename(to: target)
    } catch {
      temporary.discard()
      throw error
    }
  }

  /// Writes all and closes: some file systems tell only then that they have no room.
  ///
  /// - Parameter old: The file in whose place it comes, whose mode and owner it takes.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8], as old: stat? = nil)
    throws(SystemError)
  {
    do throws(SystemError) {
      try Descriptor.write(bytes, to: descriptor)
      if let old { try dress(descriptor, as: old) }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 || errno == EINTR else { throw .last }
  }

  /// Only root may give a file away; whoever else replaces one keeps its group where they belong to it.
  private static func dress(_ descriptor: Int32, as old: stat) throws(SystemError) {
    if fchown(descriptor, old.st_uid, old.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, old.st_gid)
    }
    guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else { throw .last }
  }
}
