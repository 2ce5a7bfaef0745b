internal import Foundation

/// What people type where it says less than the parser of arguments asks for.
enum TypedArguments {
  /// What follows the name of the command, every byte of it (``FileName``).
  static let given: [String] = (1..<max(1, Int(CommandLine.argc))).compactMap { index in
    CommandLine.unsafeArgv[index].map { argument in
      FileName.text(
        of: Array(UnsafeBufferPointer(start: argument, count: strlen(argument)))
          .map { UInt8(bitPattern: $0) })
    }
  }

  /// `--keep` alone, before another option or at the end, means the drawing that is to be written
  /// anew: it becomes `--keep-output FILE`, with the file of `-o`. Without such a file it stays, for the
  /// parser to refuse.
  static func completed(_ arguments: [String]) -> [String] {
    let options = arguments.prefix { $0 != "--" }
    guard let output = output(in: Array(options)) else { return arguments }
    var completed: [String] = []
    for (index, argument) in arguments.enumerated() {
      let isAlone = !options.indices.contains(index + 1) || isOption(options[index + 1])
      if argument == "--keep", options.indices.contains(index), isAlone {
        completed += ["--keep-output", output]
      } else {
        completed.append(argument)
      }
    }
    return completed
  }

  /// The file that `-o` or `--output` names; nil where that is standard output.
  private static func output(in options: [String]) -> String? {
    for (index, option) in options.enumerated() {
      let file: String?
      if ["-o", "--output"].contains(option) {
        file = options.indices.contains(index + 1) ? options[index + 1] : nil
      } else if option.hasPrefix("--output=") {
        file = String(option.dropFirst("--output=".count))
      } else {
        continue
      }
      return file == "-" ? nil : file
    }
    return nil
  }

  /// A lone hyphen is a file: standard input.
  private static func isOption(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument != "-"
  }
}
