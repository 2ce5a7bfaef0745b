import Foundation
import TestSupport

/// A map of the repository in a folder of its own, to be changed.
struct MapCopy {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("map.yaml")
    try String(contentsOf: Repository.root.appending(path: "maps/tampere.yaml"), encoding: .utf8)
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  func lines() throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }
}
