public import Foundation
public import Linjasto
internal import LinjastoFormat

/// The files of this repository that tests read.
public enum Repository {
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  public static let mapNames = [
    "tampere", "ita-suomi", "pohjois-suomi", "lansi-suomi", "etela-suomi",
  ]

  public static func file(_ path: String) throws -> SourceFile {
    let bytes = try Data(contentsOf: root.appending(path: path))
    return SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
  }

  /// One of the maps in `maps/`, such as `tampere`.
  public static func network(_ name: String) throws -> Network {
    let read = NetworkReader.read(try file("maps/\(name).yaml"))
    guard let network = read.value else { throw Unreadable(diagnostics: read.diagnostics) }
    return network
  }

  public struct Unreadable: Error {
    public let diagnostics: [Diagnostic]
  }
}
