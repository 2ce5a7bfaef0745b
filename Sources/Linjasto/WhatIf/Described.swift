/// The fields of records as words, in a fixed order: what a comparison compares and shows.
extension Region {
  var described: [(name: String, value: String)] {
    [
      ("name", name.described), ("languages", languages.described),
      ("population", population.map { "\($0)" } ?? ""),
    ]
  }
}

extension Line {
  var described: [(name: String, value: String)] {
    [
      ("name", name.described), ("code", code), ("color", color.hex), ("dash", dash.rawValue),
      ("client_group", clientGroup ?? ""), ("requires.core", requires.core.described),
      ("requires.network", requires.network.described), ("screening", screening?.rawValue ?? ""),
      ("guidance", guidance.described), ("order", order.described),
      ("source", source?.rawValue ?? ""), ("assumed", assumptions.described),
    ]
  }
}

extension Station {
  var described: [(name: String, value: String)] {
    let line =
      switch membership {
      case .all: "all"
      case .area: "(attached to the area)"
      case .lines(let lines): lines.described
      }
    return [
      ("name", name.described), ("kind", kind.rawValue),
      ("organization", organization?.rawValue ?? ""), ("serves", serves.described),
      ("coverage", coverage.rawValue), ("serves_note", servesNote ?? ""), ("lines", line),
      ("entry", isEntry ? "yes" : "no"), ("coordinates", coordinates.described),
      ("roles", roles.described), ("level", level?.rawValue ?? ""),
      ("languages", languages.described), ("modes", modes.described),
      ("share", share?.described ?? ""), ("capacity", capacity?.described ?? ""),
      ("fee", fee.rawValue),
      ("agreements", agreements.map { $0.described }.joined(separator: "; ")),
      ("status", status.rawValue), ("period", period.described),
      ("unavailable", unavailable.map { $0.described.isEmpty ? "yes" : $0.described } ?? ""),
      ("visibility", visibility.rawValue), ("verified", verified?.description ?? ""),
      ("source", source?.rawValue ?? ""), ("note", note ?? ""), ("assumed", assumptions.described),
    ]
  }
}

extension LocalizedText {
  fileprivate var described: String {
    languages.map { "\($0.rawValue): \(self[$0] ?? "")" }.joined(separator: "; ")
  }
}

extension Array where Element: RawRepresentable, Element.RawValue == String {
  fileprivate var described: String { map { $0.rawValue }.joined(separator: " ") }
}

extension Assumptions {
  fileprivate var described: String {
    isWhole ? "the whole record" : fields.joined(separator: ", ")
  }
}

extension Period {
  fileprivate var described: String {
    [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap { $0 }.joined(separator: " ")
  }
}

extension Agreement {
  fileprivate var described: String {
    let when = period.described
    return "\(regions.described) \(state.rawValue)" + (when.isEmpty ? "" : " \(when)")
  }
}

extension Station.Share {
  fileprivate var described: String {
    [
      kind?.rawValue, percent.map { "\(inWords($0)) %" },
      months.map { "\(inWords($0)) months" },
    ].compactMap { $0 }.joined(separator: " ")
  }
}

extension Station.Capacity {
  fileprivate var described: String {
    [
      casesPerMonth.map { "\(inWords($0)) cases a month" }, asOf.map { "as of \($0)" },
    ].compactMap { $0 }.joined(separator: " ")
  }
}

/// Without a fraction where there is none, else with one decimal.
private func inWords(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e9
    ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
}
