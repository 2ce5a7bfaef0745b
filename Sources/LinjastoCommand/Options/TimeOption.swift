internal import ArgumentParser
internal import Linjasto
internal import LinjastoText

/// How long a search may take.
struct TimeOption: ParsableArguments {
  @Option(
    help: .init(
      """
      Search so long at most; then, or at the first Ctrl-C, the best answer found comes with what is \
      proven of it.
      """, valueName: "seconds"))
  var time = 5.0

  func validate() throws { try TimeOption.validate(time) }

  /// - Throws: where nobody would wait so long, in seconds, or nothing could be done in it.
  static func validate(_ time: Double) throws {
    guard time > 0, time <= 3600 else { throw ValidationError(.timeOutOfRange) }
  }

  /// Whether the time is over, counted from now, or the user asked for what there is. The work has
  /// ended when the closure is gone.
  func isOver(_ work: Phrase = .searching) -> @Sendable () -> Bool {
    let work = self.work(work)
    return { work.isOver() }
  }

  /// Work that begins now and ends with the time, for whoever tells what it turns to.
  func work(_ work: Phrase) -> TimedWork {
    TimedWork(work, limit: .milliseconds(Int(time * 1000)))
  }
}
