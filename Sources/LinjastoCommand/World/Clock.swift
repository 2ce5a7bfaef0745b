internal import Foundation
internal import Linjasto

/// The calendar on the wall, which only the command looks at.
enum Clock {
  static var today: Day? {
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = now.year, let month = now.month, let day = now.day else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
