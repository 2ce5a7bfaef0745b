/// The regions, lines and cells of one or several networks, numbered, and where they contradict
/// each other.
///
/// The first network that names a thing gives its heading.
struct CoverageScope {
  var regions: [CoverageReport.Heading<Region>] = []
  var lines: [CoverageReport.Heading<Line>] = []
  var roles: [CoverageReport.Heading<Role>] = []
  var languages: [[Language]] = []
  var regionIndex: [Region.ID: Int] = [:]
  var lineIndex: [Line.ID: Int] = [:]
  var roleIndex: [Role.ID: Int] = [:]
  /// Per region × line: what is required, or nil where no network speaks of both.
  var requirements: [Line.Requirement?] = []
  var conflicts: [MapConflict] = []

  init(_ networks: [Network], _ reading: Reading) {
    gatherRegions(networks)
    gatherLines(networks)
    gatherRoles(networks)
    requirements = Array(repeating: nil, count: regions.count * lines.count)
    for network in networks {
      let here = network.regions.compactMap { regionIndex[$0.id] }
      for line in network.lines {
        guard let column = lineIndex[line.id] else { continue }
        let isDropped = reading.factsOnly && line.assumptions.contains("requires")
        let stated = isDropped ? Line.Requirement() : line.requires
        for row in here {
          let cell = row * lines.count + column
          requirements[cell] = requirements[cell]?.joined(stated) ?? stated
        }
      }
    }
  }

  private mutating func gatherRegions(_ networks: [Network]) {
    var found: [(region: Region, map: String)] = []
    var position: [Region.ID: Int] = [:]
    for network in networks {
      for region in network.regions {
        guard let old = position[region.id] else {
          position[region.id] = found.count
          found.append((region, network.id))
          continue
        }
        let first = found[old]
        note(.region, region.id, first.region.name, region.name, first.map, network.id)
        if first.region.languages.sorted() != region.languages.sorted() {
          add(
            .region, region.id, .languages, list(first.region.languages), list(region.languages),
            first.map, network.id)
        }
      }
    }
    for (index, entry) in found.sorted(by: { $0.region.id < $1.region.id }).enumerated() {
      let region = entry.region
      regionIndex[region.id] = index
      languages.append(region.languages)
      regions.append(
        .init(id: region.id, code: region.id.rawValue, name: region.name, isAssumed: false))
    }
  }

  private mutating func gatherLines(_ networks: [Network]) {
    var codes: [String: Line.ID] = [:]
    var origin: [(map: String, line: Line)] = []
    for network in networks {
      for line in network.lines {
        if let old = lineIndex[line.id] {
          let first = origin[old]
          note(.line, line.id, lines[old].name, line.name, first.map, network.id)
          if first.line.code != line.code {
            add(.line, line.id, .code, first.line.code, line.code, first.map, network.id)
          }
          if first.line.color != line.color {
            add(
              .line, line.id, .color, first.line.color.hex, line.color.hex, first.map, network.id)
          }
          continue
        }
        var code = line.code
        if let taken = codes[code] {
          // Two needs under one letter could not be told apart in the matrix.
          code =
            (2...99).lazy.map { "\(line.code.prefix(1))\($0)" }
            .first { codes[$0] == nil } ?? line.code
          add(
            .line, line.id, .code, "\(code) (\(line.code) is \(taken))", line.code,
            network.id, network.id)
        }
        codes[code] = line.id
        lineIndex[line.id] = lines.count
        origin.append((network.id, line))
        lines.append(.init(id: line.id, code: code, name: line.name, isAssumed: line.isAssumed))
      }
    }
  }

  private mutating func gatherRoles(_ networks: [Network]) {
    var origin: [String] = []
    for network in networks {
      for role in network.roles {
        if let old = roleIndex[role.id] {
          note(.role, role.id, roles[old].name, role.name, origin[old], network.id)
        } else {
          roleIndex[role.id] = roles.count
          origin.append(network.id)
          roles.append(.init(id: role.id, code: "", name: role.name, isAssumed: false))
        }
      }
    }
  }

  /// Notes the languages in which two names of one thing differ.
  private mutating func note<S>(
    _ subject: MapConflict.Subject, _ id: Identifier<S>, _ first: LocalizedText,
    _ second: LocalizedText, _ firstMap: String, _ secondMap: String
  ) {
    for language in Language.allCases {
      guard let a = first[language], let b = second[language], a != b else { continue }
      add(subject, id, .name(language), a, b, firstMap, secondMap)
    }
  }

  private mutating func add<S>(
    _ subject: MapConflict.Subject, _ id: Identifier<S>, _ field: MapConflict.Field, _ kept: String,
    _ other: String, _ keptMap: String, _ otherMap: String
  ) {
    conflicts.append(
      MapConflict(
        subject, id.rawValue, field, kept: .init(map: keptMap, value: kept),
        other: .init(map: otherMap, value: other)))
  }

  private func list(_ languages: [Language]) -> String {
    languages.sorted().map { $0.rawValue }.joined(separator: " ")
  }
}

extension Line.Requirement {
  /// What either requires; a role that is core to one is core.
  func joined(_ other: Line.Requirement) -> Line.Requirement {
    if self == other { return self }
    let core = core + other.core.filter { !self.core.contains($0) }
    let network = (network + other.network.filter { !self.network.contains($0) })
      .filter { !core.contains($0) }
    return Line.Requirement(core: core, network: network)
  }
}
