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
      let names = regions.map { self($0) }
      let objects = showsIDs ? [] : names.compactMap(partitive)
      return objects.count == names.count
        ? say(.serves, words.list(objects)) : say(.servesList, words.list(names))
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

  /// The name as the object of a Finnish sentence; nil in other languages, and where its ending is
  /// none of those that names of regions have.
  private func partitive(_ name: String) -> String? {
    guard language.spoken == .finnish else { return nil }
    let endings = [("alue", "tta"), ("kaupunki", "a"), ("maa", "ta")]
    return endings.first { name.hasSuffix($0.0) }.map { name + $0.1 }
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
