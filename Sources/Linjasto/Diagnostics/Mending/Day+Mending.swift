extension Day {
  /// How what was written for a day is to be written, as far as a day can be seen in it.
  package static func mending(_ text: String) -> Saying {
    if let day = meant(by: text) { return Saying(.writeThis, "\(day)") }
    let numbers = numbers(of: text)
    switch numbers.count {
    case 1 where (1900...2100).contains(numbers[0]):
      return Saying(.writeDayWhole, "\(numbers[0])")
    case 2 where (1900...2100).contains(numbers[0]) && (1...12).contains(numbers[1]):
      return Saying(.writeDayWhole, "\(numbers[0])-\(padded(numbers[1]))")
    case 3...:
      let parts = yearFirst(numbers)
      if !(1...12).contains(parts[1]) { return Saying(.yearHasMonths) }
      if Day(year: parts[0], month: parts[1], day: parts[2]) != nil { return Saying(.dayLooks) }
      for length in [31, 30, 29, 28] where Day(year: parts[0], month: parts[1], day: length) != nil
      {
        return Saying(.monthHasDays, "\(parts[0])-\(padded(parts[1]))", "\(length)")
      }
      return Saying(.dayLooks)
    default: return Saying(.dayLooks)
    }
  }

  /// The day in a text of another form: `21.9.2023`, `2023-9-1`, `9/21/2023`, `20230921`, a time
  /// stamp. Nil where none can be seen, or where the day could as well be the month.
  package static func meant(by text: String) -> Day? {
    let days = meanings(of: text)
    return days.count == 1 ? days[0] : nil
  }

  /// The days that a text may mean: several where the day could as well be the month, the one with
  /// the day before the month first.
  static func meanings(of text: String) -> [Day] {
    let numbers = numbers(of: text)
    if numbers.count == 1, text.utf8.count == 8, text.utf8.allSatisfy(Pattern.isDigit) {
      let day = Day(
        year: numbers[0] / 10000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
      return day.map { [$0] } ?? []
    }
    guard numbers.count >= 3 else { return [] }
    // What follows the day is a time of day, behind a T or a blank.
    guard numbers.count == 3 || text.utf8.contains(UInt8(ascii: ":")) else { return [] }
    let parts = yearFirst(numbers)
    let isSlashed = text.utf8.contains(UInt8(ascii: "/"))
    let isYearFirst = numbers[0] > 31
    let first = Day(year: parts[0], month: parts[1], day: parts[2])
    // 9/21/2023: only one of the two can be the month, or nobody knows.
    let other =
      isSlashed && !isYearFirst ? Day(year: parts[0], month: parts[2], day: parts[1]) : nil
    return [first, other == first ? nil : other].compactMap { $0 }
  }

  /// A likelier day where the year is a slip: of swapped digits, or of the century; nil where none
  /// is near.
  package func likelier(notAfter today: Day?) -> Day? {
    let tens = year / 10 % 10
    let ones = year % 10
    let years = [year / 100 * 100 + ones * 10 + tens, year + 100]
    return years.lazy.compactMap { Day(year: $0, month: month, day: day) }.first {
      $0.year >= 1990 && $0 != self && $0 <= today ?? Day.farthest ?? $0
    }
  }

  /// Where no clock is known, no day after this is likelier.
  private static let farthest = Day(year: 2050, month: 12, day: 31)

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The first three of `numbers` as year, month and day; a year of two digits is of this century.
  private static func yearFirst(_ numbers: [Int]) -> [Int] {
    let isYearFirst = numbers[0] > 31
    let parts = isYearFirst ? Array(numbers[..<3]) : [numbers[2], numbers[1], numbers[0]]
    return [parts[0] < 100 ? 2000 + parts[0] : parts[0], parts[1], parts[2]]
  }

  /// The runs of digits of a text that has little else in it.
  private static func numbers(of text: String) -> [Int] {
    guard text.utf8.count <= 40 else { return [] }
    var numbers: [Int] = []
    var run = ""
    for character in text {
      if character.isASCII, character.isNumber {
        run.append(character)
      } else {
        if let number = Int(run) { numbers.append(number) }
        run = ""
      }
    }
    return numbers + (Int(run).map { [$0] } ?? [])
  }
}
