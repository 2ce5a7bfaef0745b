internal import Foundation
internal import TestSupport

/// Inputs that broke something once, a file each: `Tests/Corpus/KIND/NAME`.
public enum Corpus {
  /// In the order of their names; none where the kind has no folder.
  public static func files(of kind: FuzzKind) -> [(name: String, bytes: [UInt8])] {
    files(in: Repository.root.appending(path: "Tests/Corpus/\(kind.name)").path)
  }

  /// Of all of it.
  public static var folders: [String] {
    let folder = Repository.root.appending(path: "Tests/Corpus").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Those of any folder.
  public static func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map { (name, Array($0)) }
    }
  }
}
