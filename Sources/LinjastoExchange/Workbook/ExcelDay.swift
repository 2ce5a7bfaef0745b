internal import Linjasto

/// Days as spreadsheets count them.
enum ExcelDay {
  /// Before 1 March 1900 the count knows a 29 February that never was.
  private static let eve = Day(year: 1899, month: 12, day: 30)
  private static let eve1904 = Day(year: 1904, month: 1, day: 1)

  /// Nil for a day before March 1900, of which programs disagree.
  static func serial(of day: Day) -> Int? {
    guard let eve else { return nil }
    let serial = day.ordinal - eve.ordinal
    return serial > 60 ? serial : nil
  }

  /// Nil for what is no day: a negative count, one beyond the year 9999, the day that never was.
  ///
  /// - Parameter is1904: Whether days are counted from 1904, as old programs of Apple did.
  static func day(of serial: Int, is1904: Bool) -> Day? {
    guard (is1904 ? 0...2_957_003 : 1...2_958_465).contains(serial), is1904 || serial != 60,
      let eve = is1904 ? eve1904 : eve
    else { return nil }
    return Day(ordinal: eve.ordinal + serial + (is1904 || serial > 60 ? 0 : 1))
  }
}
