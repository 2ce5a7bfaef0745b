import Foundation
import Linjasto
import LinjastoFormat
import TestSupport

/// The module that `make wasm` built, in one of the runtimes that can run it.
enum PageModule: String, CaseIterable {
  /// Runs it at a tenth of a browser's speed or less, and comes with the Swift toolchain.
  case wasmkit
  /// Runs it as a browser does.
  case node

  /// One question to one door.
  struct Question {
    let door: String
    var asked: [String: Any]

    init(_ door: String, _ asked: [String: Any] = [:]) {
      self.door = door
      self.asked = asked
    }
  }

  struct Reply {
    let status: Int
    let members: [String: Any]

    subscript(key: String) -> String? { members[key] as? String }
  }

  struct Failure: Error {
    let message: String
  }

  /// Set by `make test` and `make wasm`, which build the module first; without it there is none, or an
  /// old one.
  static var isBuilt: Bool {
    ProcessInfo.processInfo.environment["LINJASTO_WASM"]?.isEmpty == false && !runtimes.isEmpty
  }

  static var runtimes: [PageModule] { allCases.filter { $0.isThere } }

  /// The one that is quick enough for many questions.
  static var quick: PageModule { runtimes.last ?? .wasmkit }

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

  /// The replies to a row of questions about some maps, in one life of the module.
  func replies(on networks: [Network], to questions: [Question]) throws -> [Reply] {
    let maps = networks.map { NetworkPrinter.json($0) }.joined(separator: ",")
    var input = Self.call("load", "{\"edition\":\"public\",\"maps\":[\(maps)]}")
    for question in questions { input += Self.call(question.door, try Self.json(question.asked)) }
    let replies = try replies(to: input)
    guard replies.count == questions.count + 1, replies[0].status == 0 else {
      throw Failure(message: replies.first?["problem"] ?? "\(self) gives no answer")
    }
    return Array(replies.dropFirst())
  }

  /// The replies to calls as they are.
  func replies(to calls: String) throws -> [Reply] {
    let run = try CommandRun(arguments, of: "/usr/bin/env", input: calls)
    guard run.status == 0 else { throw Failure(message: run.messages) }
    var replies: [Reply] = []
    var rest = Data(run.output.utf8)
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard head.count == 2, let status = Int(head[0]), let count = Int(head[1]) else { break }
      let json = rest[rest.index(after: end)...].prefix(count)
      let members = try JSONSerialization.jsonObject(with: json) as? [String: Any]
      replies.append(Reply(status: status, members: members ?? [:]))
      rest = rest[json.endIndex...]
    }
    return replies
  }

  static func call(_ door: String, _ json: String) -> String {
    "\(door) \(json.utf8.count)\n\(json)"
  }

  private static func json(_ asked: [String: Any]) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: asked, options: .sortedKeys),
      as: UTF8.self)
  }
}
