internal import Foundation
internal import Linjasto
internal import LinjastoText

/// The program that a page carries: the core as WebAssembly.
enum PageEngine {
  static let fileName = "linjasto-core.wasm"

  /// The bytes of the module: of the file that was asked for, else of the one beside this command, in
  /// `build` or where a package installs it. Nil where nobody asked and there is none.
  ///
  /// - Throws: where the file cannot be read, or is something else.
  static func read(_ asked: String?) throws -> [UInt8]? {
    guard let path = asked ?? usual else { return nil }
    let bytes = try Input.bytes(path)
    guard bytes.starts(with: "\0asm".utf8) else {
      throw Failure(.engineIsNoModule, Input.name(of: path))
    }
    return bytes
  }

  private static var usual: String? {
    let own =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    let folder = Destination.folder(of: own)
    return [folder, "build/", folder + "../share/linjasto/"].map { $0 + fileName }
      .first(where: Input.exists)
  }
}
