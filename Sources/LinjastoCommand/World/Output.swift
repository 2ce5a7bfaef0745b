internal import Foundation
internal import Linjasto
internal import LinjastoText

/// Results in files, replaced whole or not at all.
enum Output {
  /// Writes to a file, or to standard output for `-`. The bytes go to a new file in the same folder,
  /// which then takes the name, so that nobody reads half a result.
  static func write(_ bytes: [UInt8], to path: String) throws {
    if path == "-" { return try Terminal.result(bytes) }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists && status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(.cannotWrite, "\(path)", .phrase(.isFolderToWrite))
    }
    // A device or pipe cannot be replaced, only written to.
    if exists && status.st_mode & S_IFMT != S_IFREG {
      return try fill(path, bytes, O_WRONLY, for: path)
    }
    let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    do {
      let mode = exists ? status.st_mode & 0o777 : 0o666
      try fill(temporary, bytes, O_WRONLY | O_CREAT | O_EXCL, mode, for: path)
      guard rename(temporary, path) == 0 else {
        throw failure(path)
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes to `file`; what fails is told of `path`, the file that was asked for.
  private static func fill(
    _ file: String, _ bytes: [UInt8], _ flags: Int32, _ mode: mode_t = 0o666, for path: String
  ) throws {
    let descriptor = open(file, flags, mode)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw failure(path)
      }
    }
  }

  private static func failure(_ path: String) -> Failure {
    let reason: Saying.Value =
      switch errno {
      case ENOENT: .phrase(.noSuchFolder)
      case EACCES, EROFS: .phrase(.noWritePermission)
      case ENOSPC: .phrase(.diskIsFull)
      default: .saying(Saying(.systemSays, "\(errno)"))
      }
    return Failure(.cannotWrite, "\(path)", reason)
  }
}
