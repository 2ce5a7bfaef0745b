package import Linjasto

extension Wording {
  /// Regions in a row, such as `Etelä-Savon ja Pohjois-Karjalan hyvinvointialueet`.
  package func list(_ regions: [Region.ID]) -> String {
    guard let stems = stems(regions) else { return words.list(regions.map { self($0) }) }
    return stems.count == 1 ? say(.county, stems[0]) : say(.counties, words.list(stems))
  }

  /// Whom a station serves, as a clause without a subject.
  package func serving(_ regions: [Region.ID]) -> String {
    guard let stems = stems(regions) else {
      return say(.servesList, words.list(regions.map { self($0) }))
    }
    let object =
      stems.count == 1 ? say(.servesCounty, stems[0]) : say(.servesCounties, words.list(stems))
    return say(.serves, object)
  }

  package func serving(_ reach: Reach) -> String {
    switch reach {
    case .regions(let regions): serving(regions)
    case .everywhere: say(.serves, say(.everybody))
    case .unknown: say(.notKnownToServe)
    }
  }

  /// What stands beside the word for a county in each name: then the word can be inflected and said
  /// once. Nil where a region is called otherwise, or ids are to be shown.
  private func stems(_ regions: [Region.ID]) -> [String]? {
    guard !showsIDs, !regions.isEmpty else { return nil }
    let ending = say(.county, "")
    var stems: [String] = []
    for region in regions {
      let name = self(region)
      guard name.hasSuffix(ending), name.count > ending.count else { return nil }
      stems.append(String(name.dropLast(ending.count)))
    }
    return stems
  }
}
