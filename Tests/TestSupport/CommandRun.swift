public import Foundation

/// One run of a program that was built with the tests, as a user would run it.
///
/// All that it reads and writes are files, so that no stream can fill up and stop it.
public struct CommandRun: Sendable {
  public let status: Int32
  public let output: String
  public let messages: String

  /// - Parameters:
  ///   - program: Its name among the products, or its whole path.
  ///   - input: What stands on standard input.
  ///   - environment: Beside that of the tests.
  ///   - folder: Where it runs; the repository's root by default.
  public init(
    _ arguments: [String], of program: String = "linjasto", input: String = "",
    environment: [String: String] = [:], in folder: URL = Repository.root
  ) throws {
    let process = Process()
    process.executableURL =
      program.hasPrefix("/") ? URL(filePath: program) : CommandRun.products.appending(path: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Whoever runs the tests, the system speaks English.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LC_ALL": "C"]) { $1 }.merging(environment) { $1 }
    let streams = try TemporaryFolder()
    let files = ["in", "out", "err"].map { streams.url.appending(path: $0) }
    for (file, text) in zip(files, [input, "", ""]) { try Data(text.utf8).write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try CommandRun.hearingSignals { try process.run() }
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    messages = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// A program begins with the signals that the thread starting it hears; a test's thread hears none.
  private static func hearingSignals(_ start: () throws -> Void) rethrows {
    var all = sigset_t()
    var own = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_UNBLOCK, &all, &own)
    defer { pthread_sigmask(SIG_SETMASK, &own, nil) }
    try start()
  }

  /// The output as a JSON object; empty for any other text.
  public var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] ?? [:]
  }

  public static var executable: URL { products.appending(path: "linjasto") }

  /// The folder of the tests' own program, which holds the other products.
  private static var products: URL {
    let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let linked = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return (linked.map { URL(filePath: $0) } ?? own).deletingLastPathComponent()
  }
}
