internal import Foundation
internal import Linjasto
internal import LinjastoText
internal import Synchronization

/// The two streams of the command: results go to standard output, all else to standard error.
enum Terminal {
  /// Colors only for a person who looks at a terminal and has not declined them.
  static func usesColor(_ stream: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Makes sure that the three streams are open, so that no file of the command takes the place of one
  /// that its caller has closed.
  static func open() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(stream, F_GETFD) == -1 {
      _ = Foundation.open("/dev/null", O_RDWR)
    }
  }

  /// Ends the results: some file systems tell only then that they have no room.
  static func close() throws {
    guard Foundation.close(STDOUT_FILENO) == 0 || errno == EINTR else {
      throw Failure(.cannotWriteOutput, SystemError.last.writingReason)
    }
  }

  /// Does what other libraries mutter at; the command tells itself what is wrong.
  static func keepingQuiet<Made>(_ make: () throws -> Made) rethrows -> Made {
    let kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    let nowhere = Foundation.open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard kept >= 0, nowhere >= 0 else { return try make() }
    dup2(nowhere, STDERR_FILENO)
    defer {
      dup2(kept, STDERR_FILENO)
      Foundation.close(kept)
      Foundation.close(nowhere)
    }
    return try make()
  }

  static func result(_ text: String) throws { try write(Array(text.utf8), to: STDOUT_FILENO) }

  static func result(_ bytes: [UInt8]) throws { try write(bytes, to: STDOUT_FILENO) }

  /// A message that nobody needs to wait for; a closed stream loses it.
  static func note(_ text: String) {
    try? write(Array(FileName.shown(text).utf8), to: STDERR_FILENO)
  }

  static func note(_ saying: Saying) { note(Speech.say(saying) + "\n") }

  static func note(
    _ diagnostics: [Diagnostic], further: ProblemCount = ProblemCount(),
    in language: Language = Speech.language
  ) {
    guard !diagnostics.isEmpty else { return }
    let formatter = DiagnosticFormatter(language, usesColor: usesColor(STDERR_FILENO))
    note(formatter.text(diagnostics, further: further))
  }

  private static let showsProgress = Atomic<Bool>(false)

  /// Shows what is being done in one line of a terminal, in place of what was shown before; the line
  /// is gone before anything else is told. Nothing where nobody looks on.
  static func progress(_ saying: Saying) {
    guard isatty(STDERR_FILENO) == 1, ProcessInfo.processInfo.environment["TERM"] != "dumb" else {
      return
    }
    var size = winsize()
    let columns = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let text = "linjasto: \(Speech.say(saying))".prefix(columns > 1 ? columns - 1 : 79)
    showsProgress.store(true, ordering: .relaxed)
    try? Descriptor.write(Array("\(clearLine)\(text)".utf8), to: STDERR_FILENO)
  }

  static func endProgress() {
    guard showsProgress.exchange(false, ordering: .relaxed) else { return }
    try? Descriptor.write(Array(clearLine.utf8), to: STDERR_FILENO)
  }

  private static let clearLine = "\r\u{1B}[K"

  /// What a question asks for. Words that the maps do not have go to standard error, all at once, and
  /// the command ends with status 2.
  static func asked<Request>(_ question: Diagnosed<Request>) throws -> Request {
    note(question.diagnostics)
    guard let request = question.value else { throw Exit.failure }
    return request
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    endProgress()
    do {
      try Descriptor.write(bytes, to: descriptor)
    } catch {
      throw Failure(.cannotWriteOutput, error.writingReason)
    }
  }
}
