import Foundation
import TestSupport

/// The pages under test, each written once by the command.
@Browsing
final class Pages {
  private let folder: TemporaryFolder
  private var written: [String: URL] = [:]

  init() throws { folder = try TemporaryFolder() }

  /// Whether the command puts an engine into its pages, as `make test` has it.
  nonisolated static let haveEngine = FileManager.default.fileExists(
    atPath: Repository.root.appending(path: "build/linjasto-core.wasm").path)

  /// The page of maps in `maps/`, or of files by their whole paths.
  ///
  /// - Parameter inHaste: Whether its drawings may be as good as they become in a moment: on a slow
  ///   machine a name may lie on a line.
  func page(of maps: [String], _ options: [String] = [], inHaste: Bool = true) throws -> URL {
    let options = options + (inHaste ? ["--time", "0.2"] : [])
    let key = (maps + options).joined(separator: " ")
    if let url = written[key] { return url }
    let url = folder.url.appending(path: "page-\(written.count).html")
    let files = maps.map { $0.hasPrefix("/") ? $0 : "maps/\($0).yaml" }
    let run = try CommandRun(["page"] + files + options + ["-o", url.path])
    // With 1 it lacks a drawing that would show nothing.
    guard run.status < 2, FileManager.default.fileExists(atPath: url.path) else {
      throw BrowserFailure("no page of \(key): \(run.messages)")
    }
    written[key] = url
    return url
  }

  /// All that such a page says, with what it carries packed.
  func text(of maps: [String], _ options: [String] = []) throws -> String {
    PackedText.opened(try String(contentsOf: page(of: maps, options), encoding: .utf8))
  }

  /// A file beside the pages.
  func write(_ text: String, to name: String) throws -> String {
    try folder.write(text, to: name)
  }
}
