public import Foundation

/// One run of the `linjasto` command that was built with the tests, or of another program.
public struct CommandRun: Sendable {
  public let status: Int32
  public let output: String
  public let messages: String

  /// - Parameter input: What stands on standard input.
  public init(
    _ arguments: [String], of program: URL = CommandRun.executable, input: String = "",
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = Repository.root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let folder = try TemporaryFolder()
    let files = ["in", "out", "err"].map { folder.url.appending(path: $0) }
    for (file, text) in zip(files, [input, "", ""]) { try Data(text.utf8).write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    messages = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// Beside the tests' own program.
  public static var executable: URL {
    let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let linked = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return (linked.map { URL(filePath: $0) } ?? own).deletingLastPathComponent()
      .appending(path: "linjasto")
  }
}

/// A folder that is gone when its last holder is.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "linjasto-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  public func write(_ text: String, to name: String) throws -> String {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
