package import Linjasto

extension Wording {
  /// Where somebody is, level by level, the best first.
  ///
  /// - Parameter networks: Those that have the regions; the first knows a name best.
  package static func standing(
    _ places: [Finding.Place], in networks: [Network], _ words: Words, marksLanguages: Bool = false
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
      let text =
        all > 3 && here.count == all
        ? words(.findAllRegions, "\(all)")
        : list(here.map { $0.region }, in: networks, words, marksLanguages)
      return (
        words(label(kind.level)),
        kind.isByAssumption ? "\(text) (\(words(.assumption)))" : text
      )
    }
  }

  private static func list(
    _ regions: [Region.ID], in networks: [Network], _ words: Words, _ marksLanguages: Bool
  ) -> String {
    if let network = networks.first(where: { network in
      regions.allSatisfy { network[$0] != nil }
    }) {
      return Wording(network, words.language, marksLanguages: marksLanguages).list(regions)
    }
    let names = regions.map { id in
      networks.compactMap { network in
        network[id].map { region in
          Wording(network, words.language, marksLanguages: marksLanguages)(region.name)
        }
      }.first ?? id.rawValue
    }
    return words.list(names)
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
