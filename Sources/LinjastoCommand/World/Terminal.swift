internal import Foundation
internal import Linjasto
internal import LinjastoText

/// The two streams of the command: results go to standard output, all else to standard error.
enum Terminal {
  /// Colors only for a person who looks at a terminal and has not declined them.
  static func usesColor(_ stream: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  static func result(_ text: String) throws { try write(Array(text.utf8), to: STDOUT_FILENO) }

  static func result(_ bytes: [UInt8]) throws { try write(bytes, to: STDOUT_FILENO) }

  /// A message that nobody needs to wait for; a closed stream loses it.
  static func note(_ text: String) { try? write(Array(text.utf8), to: STDERR_FILENO) }

  static func note(_ saying: Saying) { note(Speech.say(saying) + "\n") }

  static func note(
    _ diagnostics: [Diagnostic], further: ProblemCount = ProblemCount(),
    in language: Language = Speech.language
  ) {
    guard !diagnostics.isEmpty else { return }
    let formatter = DiagnosticFormatter(language, usesColor: usesColor(STDERR_FILENO))
    note(formatter.text(diagnostics, further: further))
  }

  /// What a question asks for. Words that the maps do not have go to standard error, all at once, and
  /// the command ends with status 2.
  static func asked<Request>(_ question: Diagnosed<Request>) throws -> Request {
    note(question.diagnostics)
    guard let request = question.value else { throw Exit.failure }
    return request
  }

  /// A reader who has seen enough is no error: a closed pipe ends the command quietly.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR && errno != EAGAIN {
        throw Failure(.cannotWriteOutput, .saying(Saying(.systemSays, "\(errno)")))
      }
    }
  }
}
