internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// The posters of the plain picture in each language, and of those that need most room, long before
  /// and after the map's own day, too: with gaps, by facts only, of the region with the longest name,
  /// and of a route there.
  ///
  /// - Complexity: linear in stations × regions.
  var posters: [Poster] {
    posters(codes: regions.map(\.id)) { poster($0, of: lineMap($0)) }
  }

  /// The same of other pictures of the network.
  ///
  /// - Parameters:
  ///   - codes: the regions whose codes may be explained.
  ///   - poster: what stands around the picture of a view.
  func posters(codes: [Region.ID], _ poster: (MapView) -> Poster) -> [Poster] {
    let own = Words.languages + [defaultLanguage] + title.languages
    let languages = Language.allCases.filter(own.contains)
    let days = [asOf] + [Day("1900-12-28"), Day("9999-12-28")]
    return languages.flatMap { language in
      let plainView = MapView(language: language, asOf: asOf.map { .day($0) } ?? .any)
      var plain = poster(plainView)
      plain.plainSymbols = lineMap(plainView).plainSymbols
      let facts = days.flatMap { day in
        [false, true].map { factsOnly in
          let view = MapView(
            language: language, factsOnly: factsOnly, asOf: day.map { .day($0) } ?? .any)
          return poster(view)
        }
      }
      let gaps = facts.map { $0.showingGaps(of: self, in: codes, language) }
      guard let region = widestRegion(language) else { return [plain] + gaps }
      let words = Words(language)
      return [plain] + gaps
        + facts.flatMap { poster -> [Poster] in
          var ofRegion = poster
          let name = region.name.text(in: language, fallback: defaultLanguage)
          ofRegion.subtitle = "\(name) · \(words(.mapFactsOnly))"
          for index in ofRegion.key.indices where ofRegion.key[index].symbol == .assumed {
            ofRegion.key[index].text = words(.mapAssumedThere)
          }
          return [ofRegion, poster.ofRoute(to: region.id, on: self, in: language)]
        }
    }
  }

  /// The signs that any picture of the network may have, beside those that its drawing shows.
  var symbols: Set<Poster.Symbol> {
    let isAssumed = stations.contains { station in
      !station.assumptions.isEmpty || station.lines.contains { station.assumesMembership(of: $0) }
    }
    return Set(
      [.faded, .marked, .state(.missing)] + (isAssumed ? [.assumed, .shadow] : [])
        + states.map { .state($0) })
  }

  /// In which states a station may be drawn on some day, in some region.
  private var states: Set<LineMap.State> {
    var states: Set<LineMap.State> = []
    for station in stations {
      let period = station.presencePeriod
      // Before and after it, at its ends, and on no day in particular.
      let days = [Day("1900-01-01"), period.from, asOf, period.to, Day("9999-12-31"), nil]
      for day in days {
        for factsOnly in [false, true] {
          let presence = station.presence(Reading(day: day, factsOnly: factsOnly))
          states.insert(LineMap.State(presence))
        }
      }
      if !station.agreements.isEmpty { states.formUnion([.planned, .ended]) }
      if station.reach == .unknown || !station.assumptions.isEmpty { states.insert(.unknown) }
    }
    return states.subtracting([.active])
  }

  private func widestRegion(_ language: Language) -> Region? {
    regions.max { a, b in
      func width(_ region: Region) -> Double {
        FontMetrics.width(of: region.name.text(in: language, fallback: defaultLanguage), size: 1)
      }
      return width(a) < width(b)
    }
  }
}

extension LineMap {
  /// Of the signs that only some pictures of a network have, those that this one has.
  fileprivate var plainSymbols: Set<Poster.Symbol> {
    let states = Set(stations.map(\.state)).subtracting([.active, .missing])
    let isAssumed = lines.contains { !$0.assumed.isEmpty }
    return Set(states.map { .state($0) } + (isAssumed ? [.assumed] : []))
  }
}

extension Poster {
  /// The poster of the map with what is missing: its own signs, and how the codes of the regions
  /// that are named at the ends of lines read.
  func showingGaps(
    of network: Network, in regions: [Region.ID], _ language: Language
  ) -> Poster {
    let words = Words(language)
    var poster = self
    poster.key.append(KeyEntry(.marked, words(.singlePoint)))
    let codes = regions.compactMap { network[$0] }.map { region in
      "\(region.id) \(network.shortName(region, language))"
    }
    if !codes.isEmpty {
      poster.notes.append("\(words(.mapRegionCodes)): \(codes.joined(separator: ", "))")
    }
    return poster
  }
}
