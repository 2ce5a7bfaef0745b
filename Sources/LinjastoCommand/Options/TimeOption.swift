internal import ArgumentParser
internal import LinjastoText

/// How long a search may take.
struct TimeOption: ParsableArguments {
  @Option(
    help: .init(
      "Search so long at most; then the best answer found comes with what is proven of it.",
      valueName: "seconds"))
  var time = 5.0

  func validate() throws {
    guard time > 0, time <= 3600 else { throw ValidationError(.timeOutOfRange) }
  }

  /// Whether the time is over, counted from now.
  func isOver() -> @Sendable () -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(Int(time * 1000))
    return { clock.now >= end }
  }
}
