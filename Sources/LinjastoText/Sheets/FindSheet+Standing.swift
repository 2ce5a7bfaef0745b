package import Linjasto

extension Wording {
  /// Where somebody is, level by level, the best first.
  ///
  /// - Parameter networks: Those that have the regions; the first knows a name best.
  package static func standing(
    _ places: [Finding.Place], in networks: [Network], _ words: Words
  ) -> [(label: String, text: String)] {
    let all = Set(networks.flatMap { $0.regions.map { $0.id } }).count
    guard !places.isEmpty else { return [(words(.findStanding), words(.findServesNobody))] }
    let kinds: [(level: CoverLevel, isByAssumption: Bool)] = CoverLevel.allCases.reversed()
      .flatMap { [($0, false), ($0, true)] }
    return kinds.compactMap { kind in
      let here = places.filter {
        $0.level == kind.level && $0.isByAssumption == kind.isByAssumption
      }
      guard !here.isEmpty else { return nil }
      let names = here.map { place in
        networks.compactMap { network in
          network[place.region]?.name.text(
            in: words.language, fallback: network.defaultLanguage)
        }.first ?? place.region.rawValue
      }
      let text =
        all > 3 && here.count == all ? words(.findAllRegions, "\(all)") : words.list(names)
      return (
        words(label(kind.level)),
        kind.isByAssumption ? "\(text) (\(words(.assumption)))" : text
      )
    }
  }

  private static func label(_ level: CoverLevel) -> Phrase {
    switch level {
    case .full: .findServes
    case .partial: .findServesPart
    case .unknown: .findUnknownFor
    case .planned: .findPlannedFor
    case .ended: .findEndedFor
    case .none: .findServesNobody
    }
  }
}
