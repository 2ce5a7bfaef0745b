internal import Foundation
internal import Linjasto
internal import LinjastoText

/// A folder for files that were not there before; none of it is ever overwritten.
struct NewFolder {
  let path: String

  /// Makes the folder, and those on the way to it, where they are missing.
  init(_ path: String) throws {
    guard !path.isEmpty else { throw Failure(.nameIsEmpty) }
    self.path = path.hasSuffix("/") ? path : path + "/"
    var made = ""
    for part in self.path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      made += "\(part)/"
      guard mkdir(FileName.path(made), 0o777) != 0, errno != EEXIST else { continue }
      // A folder above may be there and tell nothing but that it takes no other.
      let error = SystemError.last
      var status = stat()
      guard stat(FileName.path(made), &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw Failure(writing: path, error)
      }
    }
  }

  /// Where a file of the name goes.
  func path(of name: String) -> String { path + name }

  /// Whether something has the name already, a link that leads nowhere included.
  func has(_ name: String) -> Bool {
    var status = stat()
    return lstat(FileName.path(path(of: name)), &status) == 0
  }

  /// - Throws: where the name is taken.
  func requireFree(_ name: String) throws {
    if has(name) { throw Failure(.startIsThere, "\(path(of: name))") }
  }
}
