import Foundation
import TestSupport

/// A built program, run as a user would: `linjasto` if no other is named.
struct Tool {
  let output: String
  let errors: String
  let status: Int32

  /// - Parameters:
  ///   - program: Its name among the products.
  ///   - input: What standard input holds.
  ///   - folder: Where it runs; the repository's root by default.
  init(
    _ arguments: [String], of program: String = "linjasto", input: String = "",
    in folder: URL? = nil
  ) throws {
    let process = Process()
    process.executableURL = Tool.products.appending(path: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? Repository.root
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    output = String(decoding: try stdout.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    errors = String(decoding: try stderr.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The output as JSON.
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] ?? [:]
  }

  /// The folder of the tests' own executable, which holds the other products.
  private static let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
}
