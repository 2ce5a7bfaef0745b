/// A span of calendar time, written `12m`, `90d`, `6w` or `2y`.
public struct Age: Hashable, Sendable, CustomStringConvertible {
  /// By the letter it is written with.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case days = "d"
    case weeks = "w"
    case months = "m"
    case years = "y"
  }

  /// In ``unit``; a text gives at most 9999.
  public let count: Int
  public let unit: Unit

  /// May reach beyond any calendar: then ``Day/before(_:)`` is nil.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Nil for any other text, and for more than 9999.
  public init?(_ text: String) {
    guard let last = text.last, let unit = Unit(rawValue: String(last)),
      let count = Int(text.dropLast()), (0...9999).contains(count)
    else { return nil }
    self.init(count, unit)
  }

  /// As it is written, such as `12m`.
  public var description: String { "\(count)\(unit.rawValue)" }
}

extension Day {
  /// Days since 1 January of year 1, that day being 0, in the Gregorian calendar.
  package var ordinal: Int {
    let before = year - 1
    let leaps = before / 4 - before / 100 + before / 400
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    return before * 365 + leaps + starts[month - 1] + (isLeap && month > 2 ? 1 : 0) + day - 1
  }

  /// The day so long ago: of a shorter month its last; nil before the year 1.
  public func before(_ age: Age) -> Day? {
    switch age.unit {
    case .days: return Day(ordinal: ordinal - age.count)
    case .weeks: return Day(ordinal: ordinal - age.count * 7)
    case .months, .years:
      let months = year * 12 + month - 1 - age.count * (age.unit == .years ? 12 : 1)
      guard months >= 12 else { return nil }
      let (year, month) = (months / 12, months % 12 + 1)
      return (28...31).reversed().lazy
        .compactMap { Day(year: year, month: month, day: min($0, self.day)) }.first
    }
  }

  /// Nil where the calendar has no such day.
  package init?(ordinal: Int) {
    guard ordinal >= 0 else { return nil }
    // Never beyond: no year is longer than 366 days.
    var year = ordinal / 366 + 1
    while let next = Day(year: year + 1, month: 1, day: 1), next.ordinal <= ordinal { year += 1 }
    guard
      let month = (1...12).last(where: { month in
        Day(year: year, month: month, day: 1).map { $0.ordinal <= ordinal } ?? false
      }), let first = Day(year: year, month: month, day: 1)
    else { return nil }
    self.init(year: year, month: month, day: ordinal - first.ordinal + 1)
  }
}
