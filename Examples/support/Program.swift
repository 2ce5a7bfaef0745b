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
