internal import Foundation

/// A new file that takes the place of another when it is whole. It is left behind by no failure and
/// by no signal that can be caught.
struct TemporaryFile {
  let descriptor: Int32
  private let path: String

  /// - Parameter isPrivate: Whether nobody else may read it, until it is told who may; else the user's
  ///   mask decides.
  init(in folder: String, isPrivate: Bool) throws(SystemError) {
    var attempts = 0
    while true {
      let path = folder + Self.name()
      let descriptor = Interruption.opening(path) {
        open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
      }
      if descriptor >= 0 {
        (self.descriptor, self.path) = (descriptor, path)
        return
      }
      attempts += 1
      guard errno == EEXIST, attempts < 100 else { throw .last }
    }
  }

  func rename(to target: String) throws(SystemError) {
    guard Foundation.rename(FileName.path(path), FileName.path(target)) == 0 else { throw .last }
    Interruption.hasNoFile()
  }

  func discard() {
    unlink(FileName.path(path))
    Interruption.hasNoFile()
  }

  /// Short, so that a name of the greatest length can be written beside it, and unlike any other.
  private static func name() -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    return ".linjasto-" + String((0..<8).map { _ in letters[Int.random(in: letters.indices)] })
  }
}
