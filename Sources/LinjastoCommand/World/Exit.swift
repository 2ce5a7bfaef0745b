internal import ArgumentParser
internal import Linjasto
internal import LinjastoText

/// How the command ends.
enum Exit {
  /// The map or the answer has problems.
  static let problems = ExitCode(1)
  /// The command could not run: a file that is not there, an option that makes no sense.
  static let failure = ExitCode(2)
}

/// Why the command could not run, in one sentence without a period.
struct Failure: Error, CustomStringConvertible {
  let reason: Saying

  init(_ phrase: Phrase, _ values: Saying.Value...) { reason = Saying(phrase, values) }

  /// A file that could not be written.
  init(writing path: String, _ error: SystemError) {
    self.init(.cannotWrite, "\(path)", error.writingReason)
  }

  /// A file that could not be read.
  init(reading path: String, _ error: SystemError) {
    self.init(.cannotRead, Input.name(of: path), error.readingReason)
  }

  var description: String { Speech.say(reason) }
}

extension ValidationError {
  /// An option that makes no sense.
  init(_ phrase: Phrase) { self.init(Speech.say(Saying(phrase))) }
}
