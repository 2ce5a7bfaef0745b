internal import Foundation
internal import Linjasto

/// The calendar on the wall, which only the command looks at.
enum Clock {
  /// How long the processor has worked for this command, in seconds.
  static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static var today: Day? {
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = now.year, let month = now.month, let day = now.day else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
