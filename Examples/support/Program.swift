internal import Foundation

/// The manners of a small program: files in, answers to standard output, complaints to standard
/// error; exit status 1 for a faulty file, 2 where nothing was read.
package enum Program {
  /// Prints what `answer` makes of the one file that the command line names, or of standard input
  /// where it names -.
  package static func answerFile(
    usage: String, _ answer: ([UInt8]) -> Result<String, Problem>
  ) {
    guard let path = CommandLine.arguments.dropFirst().first, CommandLine.arguments.count == 2
    else { complain(usage, status: 2) }
    if path == "--help" || path == "-h" {
      print(usage, terminator: "")
      return
    }
    switch answer(read(path)) {
    case .success(let answer): print(answer, terminator: "")
    case .failure(let problem): complain("\(path): \(problem)\n", status: 1)
    }
  }

  /// As `answerFile(usage:_:)`, for an answer that takes a time limit: of `seconds`, unless the
  /// command line says `--seconds N`.
  package static func answerFile(
    usage: String, seconds: Int,
    _ answer: ([UInt8], _ isOutOfTime: () -> Bool) -> Result<String, Problem>
  ) {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var limit = seconds
    if let option = arguments.firstIndex(of: "--seconds") {
      guard option + 1 < arguments.count, let number = Int(arguments[option + 1]),
        (0...1_000_000).contains(number)
      else { complain("--seconds takes a whole number, 0 … 1000000\n", status: 2) }
      limit = number
      arguments.removeSubrange(option...option + 1)
    }
    guard let path = arguments.first, arguments.count == 1 else { complain(usage, status: 2) }
    if path == "--help" || path == "-h" {
      print(usage, terminator: "")
      return
    }
    let start = ContinuousClock.now
    let text = read(path)
    switch answer(text, { ContinuousClock.now - start >= .seconds(limit) }) {
    case .success(let answer): print(answer, terminator: "")
    case .failure(let problem): complain("\(path): \(problem)\n", status: 1)
    }
  }

  /// What is proven of a cost: `OPTIMAL`, or the lower bound and how far the cost lies above it.
  package static func proof(cost: Int, lowerBound: Int) -> String {
    if lowerBound >= cost { return "OPTIMAL" }
    let tenths = (1000 * (cost - lowerBound) + cost / 2) / cost
    return "BOUND \(lowerBound) GAP \(tenths / 10).\(tenths % 10) %"
  }

  /// The bytes of a file, or of standard input where `path` is -.
  package static func read(_ path: String) -> [UInt8] {
    do {
      return Array(
        try path == "-"
          ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(filePath: path)))
    } catch {
      complain("\(path): \(error.localizedDescription)\n", status: 2)
    }
  }

  package static func complain(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data(message.utf8))
    exit(status)
  }
}
