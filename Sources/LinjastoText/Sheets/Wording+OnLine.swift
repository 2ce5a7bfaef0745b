package import Linjasto

extension Wording {
  /// Whom the station serves on the line and how, level by level, and whom it may not serve for want
  /// of an agreement.
  ///
  /// - Parameter places: Its own on the line.
  package func served(
    by station: Station, on line: Line.ID, _ places: [Finding.Place], _ reading: Reading
  ) -> [String] {
    let standing = Self.standing(places, in: [network], words, marksLanguages: marksLanguages)
      .enumerated().map { index, row in
        // The head of the column says it already.
        index == 0 && row.label == words(.findServes) ? row.text : "\(row.label): \(row.text)"
      }
    let refused = network.regions.filter { region in
      let standing = station.standing(in: region.id, on: line, reading)
      return standing.conditions.first?.kind == .notSigned
    }.map { self($0.name) }
    return refused.isEmpty
      ? standing : standing + ["\(words(.agreementLacking)): \(words.list(refused))"]
  }

  /// The state of a station in a table.
  ///
  /// - Parameter own: Its own state; empty for the usual one, and then, where nobody is served by it,
  ///   it is told what it is instead.
  package func state(of station: Station, _ places: [Finding.Place], own: String) -> String {
    if !own.isEmpty { return own }
    if station.kind == .researcher || station.kind == .project { return words(.neverCovers) }
    let best = places.map { $0.level }.max() ?? .none
    return best.isThere || best == .none ? words(.mapActive) : words.short(best)
  }
}
