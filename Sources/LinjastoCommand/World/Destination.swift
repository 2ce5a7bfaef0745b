internal import Foundation
internal import Linjasto
internal import LinjastoText

/// Where a result goes: what a path means when its links are followed, and whether it may be written.
enum Destination {
  /// A device, a pipe or a socket: it cannot be replaced, only written to.
  case stream
  /// A file to be made, or replaced where it has a status, at a path without a link at its end.
  case file(String, status: stat?)

  /// - Throws: where nothing can be written, as far as that can be seen before.
  init(_ path: String) throws {
    guard !path.isEmpty else { throw Failure(.nameIsEmpty) }
    var status = stat()
    let exists = stat(FileName.path(path), &status) == 0
    if !exists && errno != ENOENT { throw Failure(writing: path, .last) }
    if exists {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw Failure(writing: path, SystemError(number: EISDIR))
      case S_IFREG: break
      default:
        self = .stream
        return
      }
    }
    guard let target = Self.target(of: path) else {
      self = .stream
      return
    }
    if exists { try Self.requireWritable(path, target, status) }
    try Self.requireFolder(of: target, toWrite: path, exists: exists)
    self = .file(target, status: exists ? status : nil)
  }

  /// Up to and with the last slash; that of the current folder where there is none.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  }

  /// Where the links at the end of a path lead; nil where they lead to what a process has open, which
  /// has no name of its own. The system has been asked before whether they go round.
  private static func target(of path: String) -> String? {
    var target = path
    while true {
      if target.hasPrefix("/proc/") { return nil }
      var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let length = readlink(FileName.path(target), &bytes, bytes.count)
      guard length > 0 else { return target }
      let next = FileName.text(of: Array(bytes[..<length]))
      target = next.hasPrefix("/") ? next : folder(of: target) + next
    }
  }

  /// A file that nobody may write is not replaced, not even by root, who may everything.
  private static func requireWritable(_ path: String, _ target: String, _ status: stat) throws {
    guard access(FileName.path(target), W_OK) == 0 else {
      guard errno == EACCES else { throw Failure(writing: path, .last) }
      throw Failure(.cannotWrite, "\(path)", .phrase(.fileIsReadOnly))
    }
    guard status.st_mode & 0o222 != 0 else {
      throw Failure(.cannotWrite, "\(path)", .phrase(.fileIsReadOnly))
    }
  }

  private static func requireFolder(of target: String, toWrite path: String, exists: Bool) throws {
    guard !target.hasSuffix("/") else { throw Failure(writing: path, SystemError(number: ENOENT)) }
    guard access(FileName.path(folder(of: target)), W_OK | X_OK) == 0 else {
      guard errno == EACCES && exists else { throw Failure(writing: path, .last) }
      throw Failure(.cannotWrite, "\(path)", .phrase(.folderTakesNoFile))
    }
  }
}
