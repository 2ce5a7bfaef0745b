import Foundation
import TestSupport

/// A folder with the map of ``SmallNetwork``, for what is drawn of it.
struct SmallMapFolder {
  private let folder: TemporaryFolder
  /// The path of the map.
  let map: String

  init() throws {
    folder = try TemporaryFolder()
    map = try folder.write(SmallNetwork.text, to: "small.yaml")
  }

  /// A file in the folder, there or not.
  func file(_ name: String) -> URL { folder.url.appending(path: name) }
}
