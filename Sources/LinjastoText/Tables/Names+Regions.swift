package import Linjasto

extension Names {
  /// How a region stands in a sentence.
  package enum Place {
    /// “Pirkanmaan hyvinvointialue”.
    case named
    /// In it: “Pirkanmaan hyvinvointialueella”.
    case inside
    /// For it: “Pirkanmaan hyvinvointialueelle”.
    case toward
    /// What somebody serves: “Pirkanmaan hyvinvointialuetta”.
    case served
    /// Whose or with whom: “Pirkanmaan hyvinvointialueen”.
    case of
  }

  /// The regions as one part of a sentence; where they are all or nearly all of the report's, it says
  /// so in place of their names.
  package func regions(_ ids: [Region.ID], _ place: Place) -> String {
    let wanted = Set(ids)
    let missing = regionIDs.filter { !wanted.contains($0) }
    if regionIDs.count > 2, regionIDs.contains(where: { wanted.contains($0) }) {
      if missing.isEmpty { return words(all(place)) }
      if missing.count <= 2, regionIDs.count > 6 {
        return words(.allBut, words(all(place)), listed(missing, place))
      }
    }
    return listed(ids, place)
  }

  private func all(_ place: Place) -> Phrase {
    switch place {
    case .named: .allRegions
    case .inside: .inAllRegions
    case .toward: .toAllRegions
    case .served: .servedAllRegions
    case .of: .ofAllRegions
    }
  }

  /// Names that end alike share their end: “Kainuun ja Lapin hyvinvointialueilla”.
  private func listed(_ ids: [Region.ID], _ place: Place) -> String {
    var order: [String] = []
    var groups: [String: [String]] = [:]
    for id in ids {
      let name = self(id)
      let ending = RegionEnding.all(words.language.spoken).first { $0.ends(name) }?.ending ?? ""
      if groups[ending] == nil { order.append(ending) }
      groups[ending, default: []].append(String(name.dropLast(ending.count)))
    }
    let parts = order.map { ending -> String in
      let stems = groups[ending] ?? []
      guard let form = RegionEnding.all(words.language.spoken).first(where: { $0.ending == ending })
      else { return row(stems.map { bare($0, place) }) }
      let before = form.isFirst ? "the " : ""
      return before + row(stems) + form.text(place, isMany: stems.count > 1)
    }
    return row(parts)
  }

  /// “a, b and c”. Some counties have that word in their names, and no name has a comma.
  private func row(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let and = words(.and)
    let isClear = !items.contains { $0.split(separator: " ").contains { $0 == and } }
    let head = items.dropLast().joined(separator: ", ")
    return isClear ? words.list(items) : words(.asWellAs, head, last)
  }

  /// A name that nothing is known of but that it is one.
  private func bare(_ name: String, _ place: Place) -> String {
    switch place {
    case .named: name
    case .inside: words(.inRegion, name)
    case .toward: words(.toRegion, name)
    case .served: words(.servedRegion, name)
    case .of: words(.ofRegion, name)
    }
  }
}

/// The end of an official name, in the forms that sentences need.
private struct RegionEnding {
  let ending: String
  /// Whether the article comes before the name.
  let isFirst: Bool
  /// One and several: named, inside, toward, served, of.
  let one: [String]
  let many: [String]

  func ends(_ name: String) -> Bool { name.hasSuffix(ending) && name.count > ending.count }

  func text(_ place: Names.Place, isMany: Bool) -> String {
    let forms = isMany ? many : one
    return switch place {
    case .named: forms[0]
    case .inside: forms[1]
    case .toward: forms[2]
    case .served: forms[3]
    case .of: forms[4]
    }
  }

  static func all(_ language: Language) -> [RegionEnding] {
    switch language {
    case .swedish: swedish
    case .english: english
    default: finnish
    }
  }

  private static func finnish(_ ending: String, _ one: [String], _ many: [String]) -> RegionEnding {
    RegionEnding(ending: ending, isFirst: false, one: one, many: many)
  }

  private static let finnish = [
    finnish(
      " hyvinvointialue",
      [
        " hyvinvointialue", " hyvinvointialueella", " hyvinvointialueelle", " hyvinvointialuetta",
        " hyvinvointialueen",
      ],
      [
        " hyvinvointialueet", " hyvinvointialueilla", " hyvinvointialueille",
        " hyvinvointialueita", " hyvinvointialueiden",
      ]),
    finnish(
      " kaupunki", [" kaupunki", " kaupungissa", " kaupungille", " kaupunkia", " kaupungin"],
      [" kaupungit", " kaupungeissa", " kaupungeille", " kaupunkeja", " kaupunkien"]),
  ]

  private static let swedish = [
    RegionEnding(
      ending: " välfärdsområde", isFirst: false,
      one: Array(repeating: " välfärdsområde", count: 5),
      many: Array(repeating: " välfärdsområden", count: 5)),
    RegionEnding(
      ending: " stad", isFirst: false, one: Array(repeating: " stad", count: 5),
      many: Array(repeating: " städer", count: 5)),
  ]

  private static let english = [
    RegionEnding(
      ending: " wellbeing services county", isFirst: true,
      one: Array(repeating: " wellbeing services county", count: 5),
      many: Array(repeating: " wellbeing services counties", count: 5))
  ]
}
