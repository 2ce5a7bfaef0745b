/// Several maps in one question, as seen from one region.
public struct AskedMaps: Sendable {
  /// The map that the region is at home in. It knows the lines, roles and screenings of the others
  /// too, so that a need which only they know can be asked for.
  public let own: Network
  /// The rest, in the order given.
  public let others: [Network]
}

extension RouteQuestion {
  /// The maps by the region asked for: its own is the first that has it and a place to start from
  /// there, else the first that has it.
  ///
  /// - Precondition: there is a network.
  public func maps(_ networks: [Network], today: Day?) -> Diagnosed<AskedMaps> {
    precondition(!networks.isEmpty, "a question needs a map")
    func asked(_ index: Int) -> AskedMaps {
      var others = networks
      let own = others.remove(at: index)
      return AskedMaps(own: own.speaking(like: others), others: others)
    }
    if networks.count == 1 { return Diagnosed(AskedMaps(own: networks[0], others: [])) }
    let home = networks.enumerated().compactMap { index, network in
      regionID(on: network).map { (index: index, region: $0) }
    }
    if let place = home.first(where: { !entries(of: networks[$0.index], $0.region, today).isEmpty })
      ?? home.first
    {
      return Diagnosed(asked(place.index))
    }
    // Told of the regions of every map.
    var words = WordReader(networks[0].knowing(Array(networks.dropFirst())))
    if let region {
      _ = words.region(region, "region")
    } else {
      words.miss(.nameRegion, "region", regions: true)
    }
    return Diagnosed(words.diagnostics.isEmpty ? asked(0) : nil, words.diagnostics)
  }

  private func regionID(on network: Network) -> Region.ID? {
    guard let region else {
      return profile?.region.flatMap { network[$0] == nil ? nil : $0 }
    }
    if case .found(let id) = NameIndex(network).region(region) { return id }
    return nil
  }

  private func entries(of network: Network, _ region: Region.ID, _ today: Day?) -> [Station.ID] {
    var request = JourneyRequest(region: region, requirements: [])
    request.reading.day = AsOf.reading(asOf, today: today).value?.day(of: [network])
    return request.entries(of: network)
  }
}

extension Network {
  /// The network with the regions of `others`, to name them.
  fileprivate func knowing(_ others: [Network]) -> Network {
    var contents = contents
    for region in others.flatMap({ $0.regions })
    where !contents.regions.contains(where: { $0.id == region.id }) {
      contents.regions.append(region)
    }
    return Network(sound: contents)
  }

  /// The network with the lines, roles and screenings of `others` that it has not, on which nobody
  /// stands here.
  fileprivate func speaking(like others: [Network]) -> Network {
    var contents = contents
    for other in others {
      for var line in other.lines where !contents.lines.contains(where: { $0.id == line.id }) {
        line.guidance = []
        line.order = []
        line.requires = Line.Requirement()
        contents.lines.append(line)
      }
      for role in other.roles where !contents.roles.contains(where: { $0.id == role.id }) {
        contents.roles.append(role)
      }
      for screening in other.screenings
      where !contents.screenings.contains(where: { $0.id == screening.id }) {
        contents.screenings.append(screening)
      }
    }
    return Network(sound: contents)
  }
}
