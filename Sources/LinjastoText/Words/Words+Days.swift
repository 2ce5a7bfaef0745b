package import Linjasto

extension Words {
  /// From the first day to the last, such as `1.9.2021–31.3.2022`, or since or until one of them;
  /// empty for always.
  package func dates(_ period: Period) -> String {
    switch (period.from, period.to) {
    case (let from?, let to?):
      language.spoken == .finnish
        ? "\(date(from))–\(date(to))" : "\(date(from)) – \(date(to))"
    case (let from?, nil): self(.sinceDay, date(from))
    case (nil, let to?): self(.untilDay, date(to))
    case (nil, nil): ""
    }
  }

  /// Without a fraction where there is none, else with one decimal.
  package func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e9 { return "\(Int(value))" }
    let text = "\((value * 10).rounded() / 10)"
    guard language.spoken != .english else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }
}
