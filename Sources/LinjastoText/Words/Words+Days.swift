package import Linjasto

extension Words {
  /// The day as people write it.
  package func date(_ day: Day) -> String {
    language.spoken == .english
      ? "\(day.day) \(Self.months[day.month - 1]) \(day.year)"
      : "\(day.day).\(day.month).\(day.year)"
  }

  /// The day in a table or a sentence about one: as in ``date(_:)``, but in English by ISO 8601.
  package func day(_ day: Day) -> String {
    language.spoken == .english ? "\(day)" : date(day)
  }

  /// Without a fraction where there is none, else with one decimal.
  package func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e9 { return "\(Int(value))" }
    let text = "\((value * 10).rounded() / 10)"
    guard language.spoken != .english else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
