internal import Foundation
internal import Linjasto
internal import LinjastoText

/// The program that a page carries: the core as WebAssembly, packed as LZMA or by gzip.
enum PageEngine {
  static let fileName = "linjasto-core.wasm.lzma"
  /// Of which the first is the smaller; where there is no `xz`, only the other is built.
  private static let fileNames = [fileName, "linjasto-core.wasm.gz"]
  /// What packed files begin with.
  private static let marks: [[UInt8]] = [[0x03, 0, 0], [0x1F, 0x8B]]

  /// The bytes of the module: of the file that was asked for, else of the one beside this command or in
  /// `build`. Nil where nobody asked and there is none.
  ///
  /// - Throws: where the file cannot be read, or is something else.
  static func read(_ asked: String?) throws -> [UInt8]? {
    guard let path = asked ?? usual else { return nil }
    let bytes = try Input.bytes(path)
    guard marks.contains(where: { bytes.starts(with: $0) }) else {
      throw Failure(.engineIsNoModule, Input.name(of: path))
    }
    return bytes
  }

  private static var usual: String? {
    let own =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return [Destination.folder(of: own), "build/"].flatMap { folder in
      fileNames.map { folder + $0 }
    }.first(where: Input.exists)
  }
}
