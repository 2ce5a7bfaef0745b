extension [Network] {
  /// The networks with experts told apart that only share an id: where two maps give one id to
  /// stations of another name, organization, kind or home, the later one gets an id of its own. And
  /// what was found: those pairs, and experts that two maps seem to have under two ids.
  ///
  /// Told apart once, nothing is left to be told apart.
  ///
  /// - Parameter one: Ids that belong to one expert however they look.
  package func toldApart(
    but one: Set<Station.ID> = []
  ) -> (networks: [Network], conflicts: [MapConflict]) {
    guard count > 1 else { return (self, []) }
    var known: [Station.ID: Identity] = [:]
    var taken = Set(flatMap { $0.stations.map { $0.id } })
    var conflicts: [MapConflict] = []
    var apart: [Network] = []
    for network in self {
      var renamed: [Station.ID: Station.ID] = [:]
      for station in network.stations {
        let identity = Identity(station, in: network)
        guard let first = known[station.id] else {
          known[station.id] = identity
          continue
        }
        guard !one.contains(station.id),
          let (what, kept, other) = first.difference(from: identity)
        else { continue }
        let id = Station.ID.free("\(station.id)-\(network.id)", &taken)
        renamed[station.id] = id
        conflicts.append(
          MapConflict(
            .station, station.id.rawValue, what, .keptApart,
            kept: .init(map: first.map, value: kept),
            other: .init(map: identity.map, value: other)))
      }
      apart.append(renamed.isEmpty ? network : network.renaming(renamed))
    }
    return (apart, conflicts + apart.underTwoIDs())
  }

  /// Stations of two maps with other ids whose name, organization and home are alike.
  private func underTwoIDs() -> [MapConflict] {
    var known: [String: [(station: Station, identity: Identity)]] = [:]
    var conflicts: [MapConflict] = []
    for network in self {
      for station in network.stations {
        let identity = Identity(station, in: network)
        let name = station.name.text(in: network.defaultLanguage).lowercased()
        let twin = known[name]?.first {
          $0.station.id != station.id && $0.identity.map != identity.map
            && $0.identity.isLike(identity) && $0.station.meets(station)
        }
        if let twin {
          conflicts.append(
            MapConflict(
              .station, twin.station.id.rawValue, .id, .underTwoIDs,
              kept: .init(map: twin.identity.map, value: twin.station.id.rawValue),
              other: .init(map: identity.map, value: station.id.rawValue)))
        }
        known[name, default: []].append((station, identity))
      }
    }
    return conflicts
  }
}

/// What tells one expert from another.
private struct Identity {
  let map: String
  let name: LocalizedText
  let kind: Station.Kind
  /// By name, since maps name organizations by ids of their own.
  let organization: String?
  let home: Region.ID?
  private let language: Language

  init(_ station: Station, in network: Network) {
    map = network.id
    language = network.defaultLanguage
    name = station.name
    kind = station.kind
    let organization = station.organization.flatMap { network[$0] }
    self.organization = organization?.name.text(in: language)
    home = station.home ?? organization?.region
  }

  /// What shows that they are two, and what either says; nil where nothing does.
  func difference(from other: Identity) -> (MapConflict.Field, String, String)? {
    let (a, b) = (name.text(in: language), other.name.text(in: other.language))
    let isNamedAlike =
      a == b || name.languages.contains { name[$0] != nil && name[$0] == other.name[$0] }
    if !isNamedAlike { return (.name(language), a, b) }
    if let a = organization, let b = other.organization, a != b { return (.organization, a, b) }
    if kind != other.kind { return (.kind, kind.rawValue, other.kind.rawValue) }
    if let a = home, let b = other.home, a != b { return (.home, a.rawValue, b.rawValue) }
    return nil
  }

  func isLike(_ other: Identity) -> Bool {
    organization == other.organization && (home == nil || other.home == nil || home == other.home)
  }
}

extension Station {
  /// Whether both belong somewhere, or serve a region in common: two offices of one name do not.
  fileprivate func meets(_ other: Station) -> Bool {
    if organization != nil, other.organization != nil { return true }
    return serves.contains { other.serves.contains($0) }
  }
}

extension Station.ID {
  fileprivate static func free(_ wanted: String, _ taken: inout Set<Station.ID>) -> Station.ID {
    var number = 1
    var id = Station.ID(wanted)
    while !taken.insert(id).inserted {
      number += 1
      id = Station.ID("\(wanted)-\(number)")
    }
    return id
  }
}

extension Network {
  func renaming(_ ids: [Station.ID: Station.ID]) -> Network {
    var contents = contents
    for index in contents.stations.indices {
      if let id = ids[contents.stations[index].id] { contents.stations[index].id = id }
    }
    for index in contents.lines.indices {
      contents.lines[index].order = contents.lines[index].order.map { ids[$0] ?? $0 }
    }
    for index in contents.links.indices {
      let link = contents.links[index]
      contents.links[index].from = ids[link.from] ?? link.from
      contents.links[index].to = ids[link.to] ?? link.to
    }
    return Network(sound: contents)
  }
}
