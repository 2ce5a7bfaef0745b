extension Words {
  /// The day as people write it: `26.11.2026`, `26 november 2026`, `26 November 2026`.
  package func date(_ day: Day) -> String {
    switch language.spoken {
    case .swedish: "\(day.day) \(Self.swedishMonths[day.month - 1]) \(day.year)"
    case .english: "\(day.day) \(Self.englishMonths[day.month - 1]) \(day.year)"
    default: "\(day.day).\(day.month).\(day.year)"
    }
  }

  private static let swedishMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
