internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// The posters of the pictures that need most room, in each language: plain, with gaps, by facts
  /// only, of the region with the longest panel, and of a route there.
  ///
  /// - Complexity: linear in stations × regions.
  func posters(as view: MapView) -> [Poster] {
    let languages = (Words.languages + [view.language]).firstOccurrences
    return languages.flatMap { language -> [Poster] in
      var plain = MapView(language: language, asOf: view.asOf)
      let poster = self.poster(plain, of: lineMap(plain))
      plain.factsOnly = true
      let facts = self.poster(plain, of: lineMap(plain))
      var posters = [poster, poster.showingGaps(of: self, in: regions.map(\.id), language), facts]
      if let region = widestRegion(language) {
        var ofRegion = poster
        ofRegion.subtitle = [
          text(region.name, MapView(language: language)), Words(language)(.mapFactsOnly),
        ].joined(separator: " · ")
        posters.append(ofRegion)
        posters.append(ofRegion.ofRoute(to: region.id, on: self, in: language))
      }
      return posters
    }
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
