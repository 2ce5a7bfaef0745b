import Foundation
import TestSupport

/// The module that `make wasm` built, in one of the runtimes that can run it.
enum PageModule: String, CaseIterable {
  /// Comes with the Swift toolchain.
  case wasmkit
  case node

  struct Reply: Equatable {
    let status: Int
    let text: String
  }

  struct Failure: Error {
    let message: String
  }

  /// Set by `make wasm`; without it there is no module, or an old one.
  static var isBuilt: Bool { ProcessInfo.processInfo.environment["LINJASTO_WASM"] != nil }

  static var runtimes: [PageModule] { allCases.filter { $0.isThere } }

  private var isThere: Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(rawValue)")
    }
  }

  private var arguments: [String] {
    switch self {
    case .wasmkit: [rawValue, "run", "build/page-engine/linjasto-core-wasi.wasm"]
    case .node: [rawValue, "Sources/PageEngine/run.mjs", "build/linjasto-core.wasm"]
    }
  }

  /// The replies to a row of questions in one life of the module.
  func replies(to questions: [(door: String, text: String)]) throws -> [Reply] {
    let input = questions.map { "\($0.door) \($0.text.utf8.count)\n\($0.text)" }.joined()
    let run = try CommandRun(arguments, of: "/usr/bin/env", input: input)
    guard run.status == 0 else { throw Failure(message: run.messages) }
    var replies: [Reply] = []
    var rest = Data(run.output.utf8)
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard head.count == 2, let status = Int(head[0]), let count = Int(head[1]) else { break }
      let text = rest[rest.index(after: end)...].prefix(count)
      replies.append(Reply(status: status, text: String(decoding: text, as: UTF8.self)))
      rest = rest[text.endIndex...]
    }
    return replies
  }
}
