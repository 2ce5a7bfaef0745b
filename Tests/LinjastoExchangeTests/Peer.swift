import Foundation
import Schematic
import TestSupport

/// Python with the libraries that other programs read our files by, where `.ci/peers` has put it.
enum Peer {
  static let python: URL? = {
    let path = Repository.root.appending(path: "build/peers/bin/python")
    return FileManager.default.isExecutableFile(atPath: path.path) ? path : nil
  }()

  static let reason = "needs the Python of build/peers, which .ci/peers makes"

  struct Failed: Error { let message: String }

  /// What a script prints, as JSON.
  static func run(_ script: String, _ arguments: [String]) throws -> JSON {
    guard let python else { throw Failed(message: reason) }
    let process = Process()
    process.executableURL = python
    process.arguments = ["-c", script] + arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = try errors.fileHandleForReading.readToEnd() ?? Data()
      throw Failed(message: String(decoding: said.suffix(4000), as: UTF8.self))
    }
    return try JSON(parsing: String(decoding: bytes, as: UTF8.self))
  }
}
