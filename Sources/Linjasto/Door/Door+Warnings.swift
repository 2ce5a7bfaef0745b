extension Door {
  /// What somebody should look at in a sound network.
  mutating func look(at network: Network) {
    lookAtColors(network.lines)
    lookAtTranslations(network)
    lookAtRoles(network)
    lookForUnused(network.contents)
    lookAtScreenings(network.screenings)
    lookAtAssumptions(network.contents)
    lookAtContradictions(network)
    if network.stations.isEmpty {
      report(
        .emptyMap, .mapWithoutStation, at: FieldPath().key("stations"), help: Saying(.addStations))
    }
  }

  /// The least contrast of a graphical object with its background: WCAG 2.1, 1.4.11.
  private static let leastContrast = 3.0
  /// Less than this between two lines and a reader has to look at their codes.
  private static let leastDifference = 15.0

  private mutating func lookAtColors(_ lines: [Line]) {
    let seen = lines.map { line in ColorVision.allCases.map { $0.seen(line.color) } }
    for (index, line) in lines.enumerated() {
      let path = FieldPath.record("lines", index).key("color")
      let contrast = line.color.contrast(with: .white)
      if contrast < Door.leastContrast {
        report(
          .lowContrast, .hardToSee, "\(tenths(contrast))", at: path,
          help: Saying(.takeDarker, "\(line.color.darkened(to: Door.leastContrast))"))
      }
      let similar = lines[..<index].enumerated().compactMap { number, other in
        let worst = ColorVision.allCases.enumerated()
          .map { ($1, ColorVision.distance(seen[index][$0], seen[number][$0])) }
          .min { $0.1 < $1.1 }
        return worst.flatMap {
          $1 < Door.leastDifference ? (other: other, vision: $0, difference: $1) : nil
        }
      }
      if !similar.isEmpty { report(similar, to: line, at: path) }
    }
  }

  /// One warning a line, of the most similar of those before it and the number of the others.
  private mutating func report(
    _ similar: [(other: Line, vision: ColorVision, difference: Double)], to line: Line,
    at path: FieldPath
  ) {
    guard let worst = similar.min(by: { $0.difference < $1.difference }) else { return }
    let values: [Saying.Value] = [
      "\(line.id)", "\(worst.other.id)", .phrase(worst.vision.noun),
      "\(tenths(worst.difference))", "\(similar.count - 1)",
    ]
    let saying =
      similar.count == 1
      ? Saying(.looksLikeOther, Array(values.dropLast())) : Saying(.looksLikeOthers, values)
    report(.similarColors, saying, at: path, help: Saying(.makeDifferent))
  }

  /// Where services must be given in Swedish, a reader finds names in Swedish.
  private mutating func lookAtTranslations(_ network: Network) {
    let bilingual = network.regions.filter { region in
      region.languages.contains(.swedish)
        || OfficialRegions.languages(of: region.id.rawValue).contains(.swedish)
    }.map { $0.id }
    guard let first = bilingual.first else { return }
    func missing(_ text: LocalizedText, _ region: Region.ID) -> Saying? {
      text[.swedish] == nil ? Saying(.noSwedish, "\(region)") : nil
    }
    let help = Saying(.addSwedish)
    if let message = missing(network.title, first) {
      report(.missingTranslation, message, at: FieldPath().key("title"), help: help)
    }
    for (index, region) in network.regions.enumerated() where bilingual.contains(region.id) {
      guard let message = missing(region.name, region.id) else { continue }
      report(.missingTranslation, message, at: .record("regions", index).key("name"), help: help)
    }
    for (index, line) in network.lines.enumerated() {
      guard let message = missing(line.name, first) else { continue }
      report(.missingTranslation, message, at: .record("lines", index).key("name"), help: help)
    }
    for (index, station) in network.stations.enumerated() {
      guard let region = bilingual.first(where: station.serves.contains),
        let message = missing(station.name, region)
      else { continue }
      report(.missingTranslation, message, at: .record("stations", index).key("name"), help: help)
    }
  }

  /// Required roles that no station has, or none that is there yet.
  private mutating func lookAtRoles(_ network: Network) {
    guard !network.stations.isEmpty else { return }
    var offering: [Role.ID: [Int]] = [:]
    var joined: Set<Line.ID> = []
    for (index, station) in network.stations.enumerated() {
      for role in Set(station.roles) where station.status != .ended {
        offering[role, default: []].append(index)
      }
      joined.formUnion(station.lines)
    }
    for (index, line) in network.lines.enumerated() {
      let path = FieldPath.record("lines", index)
      let required = [("core", line.requires.core), ("network", line.requires.network)]
      for (key, roles) in required {
        for (number, role) in roles.enumerated() {
          let offering = offering[role] ?? []
          guard !offering.contains(where: { network.stations[$0].status.isInOperation }) else {
            continue
          }
          let coming = offering.map { Saying.Value.text("\(network.stations[$0].id)") }
          report(
            .roleNotOffered,
            coming.isEmpty
              ? Saying(.nobodyOffers, "\(role)")
              : Saying(.nobodyOffersYet, "\(role)", .list(coming)),
            at: path.key("requires").key(key).item(number))
        }
      }
      if !joined.contains(line.id) {
        report(.emptyLine, .lineWithoutStation, "\(line.id)", at: path.key("id"))
      }
    }
  }
}

/// With one decimal, rounded down so that a figure under a limit is shown under it.
private func tenths(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded(.down))
  return "\(tenths / 10).\(tenths % 10)"
}
