/// A calendar day, written `2026-11-22`.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1 to 9999, in the Gregorian calendar.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to the length of the month.
  public let day: Int

  /// The day, or nil when the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(of: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// What stands for a day that cannot be read: the first of the calendar.
  static let unset = Day()

  private init() { (year, month, day) = (1, 1, 1) }

  /// The day written as `YYYY-MM-DD`, or nil for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map({ $0.utf8.count }) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day so many months later; of a shorter month the last.
  func adding(months: Int) -> Day? {
    let count = year * 12 + (month - 1) + months
    let (year, month) = (count / 12, count % 12 + 1)
    guard (1...9999).contains(year) else { return nil }
    return Day(year: year, month: month, day: min(day, Day.length(of: month, in: year)))
  }

  /// The day after; nil after the last of the calendar.
  package var next: Day? {
    if day < Day.length(of: month, in: year) { return Day(year: year, month: month, day: day + 1) }
    return month < 12
      ? Day(year: year, month: month + 1, day: 1) : Day(year: year + 1, month: 1, day: 1)
  }

  /// Always ten characters, `YYYY-MM-DD`.
  public var description: String {
    func padded(_ n: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(n).count)) + String(n)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// A span of days; an open end is unlimited.
public struct Period: Hashable, Sendable {
  /// The first day; nil when it has always been so.
  public var from: Day?
  /// The last day, itself included; nil when no end is known.
  public var to: Day?

  /// Without arguments: always. That `from` is not after `to` is for the door to say.
  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  /// Both ends are included.
  public func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}
