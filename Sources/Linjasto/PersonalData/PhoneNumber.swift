/// A number in groups of digits, read by the Finnish numbering plan.
///
/// By the plan of Traficom, 04x and 050 are mobile numbers, 02, 03, 05, 06, 08, 09 and 013–019
/// areas; 010, 020, 029, 030, 060, 070, 071, 073, 075 and 080 are national numbers of companies,
/// authorities and services, which a map may name.
struct PhoneNumber {
  /// Not empty; sixteen digits at most in all.
  let groups: ArraySlice<PhoneDigits>
  let hasPlus: Bool
  /// Whether the code of the area stands in brackets.
  let hasBrackets: Bool
  /// Whether a unit of money stands behind it.
  let isMoney: Bool

  /// Whether it may be how a person is reached: a phone number, and none of a public service.
  var isPersonal: Bool {
    let all = PhoneDigits(groups)
    let first = groups[groups.startIndex].count
    if hasPlus {
      guard (8...15).contains(all.count), !isMoney else { return false }
      return all.without(358).map { !$0.isService } ?? !isSum
    }
    if all.zeros >= 2, first == 2 || first >= 4 {
      guard let foreign = all.without(zeros: 2) else { return false }
      if let national = foreign.without(358) { return national.isPersonal }
      return foreign.count >= 9 && PhoneNumber.nearCountries.contains { foreign.without($0) != nil }
    }
    if let national = all.without(358), first == 3 || groups.count == 1 {
      return all.count >= 11 && !isMoney && national.isPersonal
    }
    guard let national = all.without(zeros: 1), !isDate, !isListOfCodes else { return false }
    if groups.count == 1 { return national.count >= 7 && national.isPersonal }
    switch first {
    case 2 where groups.allSatisfy { $0.count == 2 } && !hasBrackets:
      // Pairs are a number where they cannot be codes of counties, which end at 21.
      return national.isMobile && national.count == 9 && groups.contains { $0.value > 21 }
    case 2: return national.isInArea && (hasBrackets ? 6 : 7)...9 ~= national.count
    case 3: return national.isPersonal && (national.isMobile || national.isInLongArea)
    default: return national.isPersonal && national.isMobile && national.count >= 8
    }
  }

  /// Of the countries around, and of those that many in Finland come from.
  private static let nearCountries = [45, 46, 47, 44, 49, 48, 33, 34, 39, 7, 370, 371, 372, 380]

  /// `+10 000 000`: two or three groups of thousands.
  private var isSum: Bool {
    (2...3).contains(groups.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups[groups.startIndex].count <= 3
  }

  /// A day, month and year, or a month and year with something behind.
  private var isDate: Bool {
    let counts = groups.map { $0.count }
    let years = 1900...2099
    guard let last = groups.last, groups.count == 3 else { return false }
    let middle = groups[groups.startIndex + 1].value
    return counts == [2, 2, 4] && 1...12 ~= middle && years ~= last.value
      || counts == [2, 4, 2] && years ~= middle
  }

  /// `049 091 092`: codes of municipalities, of which a phone number has no second that begins so.
  private var isListOfCodes: Bool {
    groups.count > 1 && groups.allSatisfy { $0.count == 3 }
      && groups.dropFirst().contains { $0.zeros > 0 }
  }
}

/// Some digits in a row.
struct PhoneDigits {
  let count: Int
  /// The number that they are.
  let value: Int

  init(_ count: Int, _ value: Int) {
    self.count = count
    self.value = value
  }

  /// Those of the groups, which have no more than eighteen in all, in a row.
  init(_ groups: ArraySlice<PhoneDigits>) {
    var digits = PhoneDigits(0, 0)
    for group in groups {
      digits = PhoneDigits(
        digits.count + group.count, digits.value * PhoneDigits.power(group.count) + group.value)
    }
    self = digits
  }

  private static func power(_ exponent: Int) -> Int {
    var power = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// How many zeros it begins with.
  var zeros: Int {
    var zeros = count
    var rest = value
    while rest > 0 {
      zeros -= 1
      rest /= 10
    }
    return zeros
  }

  /// What follows so many zeros; nil where there are fewer, and where another follows them.
  func without(zeros: Int) -> PhoneDigits? {
    self.zeros == zeros ? PhoneDigits(count - zeros, value) : nil
  }

  /// What follows the code of a country, and the zero that some write behind it.
  func without(_ country: Int) -> PhoneDigits? {
    let length = country < 10 ? 1 : country < 100 ? 2 : 3
    guard count > length, zeros == 0, first(length) == country else { return nil }
    let rest = PhoneDigits(count - length, value % PhoneDigits.power(count - length))
    return rest.without(zeros: 1) ?? rest
  }

  private func first(_ digits: Int) -> Int { value / PhoneDigits.power(max(0, count - digits)) }

  // The national number, without its zero.

  var isService: Bool { [10, 20, 29, 30, 60, 70, 71, 73, 75, 80].contains(first(2)) }
  var isMobile: Bool { first(1) == 4 || first(2) == 50 }
  var isInArea: Bool { [2, 3, 5, 6, 8, 9].contains(first(1)) && !isMobile }
  var isInLongArea: Bool { 13...19 ~= first(2) }

  var isPersonal: Bool {
    !isService && (isMobile && 7...10 ~= count || (isInArea || isInLongArea) && 6...9 ~= count)
  }
}
