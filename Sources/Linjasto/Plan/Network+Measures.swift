extension Network {
  /// The network after `measures`, as they would turn out if every question is answered as hoped.
  ///
  /// Measures on stations that this network does not have are left out, but for new ones, which are
  /// founded where the network has their regions, lines and roles.
  public func applying(_ measures: [Measure]) -> Network {
    var contents = contents
    for change in measures.flatMap({ $0.changes }) {
      if change.kind == .found {
        if self[change.station] == nil, let station = station(founded: change) {
          contents.stations.append(station)
        }
      } else if let index = contents.stations.firstIndex(where: { $0.id == change.station }) {
        contents.stations[index] = contents.stations[index].changed(by: change)
      }
    }
    return Network(sound: contents)
  }

  private func station(founded change: Measure.Change) -> Station? {
    let regions = change.regions.filter { self[$0] != nil }.sorted()
    let lines = change.lines.filter { self[$0] != nil }
    guard !regions.isEmpty, !lines.isEmpty else { return nil }
    var station = Station(
      id: change.station, kind: .unit, name: LocalizedText([.english: change.station.rawValue]),
      serves: regions, membership: .lines(lines))
    station.roles = change.roles.filter { self[$0] != nil }
    station.agreements = [Agreement(regions: regions, state: .signed)]
    return station
  }
}

extension [Network] {
  /// The networks after `measures`, seen as one picture: where a station agrees with a region of
  /// another map, that map gets to know the station.
  public func applying(_ measures: [Measure]) -> [Network] {
    let changes = measures.flatMap { $0.changes }.filter { [.sign, .extend].contains($0.kind) }
    return map { network in
      let own = network.applying(measures.map { $0.limited(to: network) })
      var contents = own.contents
      for change in changes where own[change.station] == nil {
        guard let station = lazy.compactMap({ $0[change.station] }).first,
          let guest = network.guest(station, change.regions)
        else { continue }
        contents.stations.append(guest)
      }
      return Network(sound: contents)
    }
  }
}

extension Measure {
  /// The same, without regions that the network does not have.
  fileprivate func limited(to network: Network) -> Measure {
    let changes = changes.map { change in
      Change(
        change.kind, change.station, regions: change.regions.filter { network[$0] != nil },
        lines: change.lines.filter { network[$0] != nil },
        roles: change.roles.filter { network[$0] != nil })
    }
    return Measure(
      changes: changes.filter {
        !$0.regions.isEmpty || ![.sign, .extend, .found].contains($0.kind)
      },
      cost: cost, closes: closes)
  }
}

extension Network {
  /// A station of another map as this one would name it, once it serves `regions`; nil where the map
  /// knows none of them, or none of its lines.
  fileprivate func guest(_ station: Station, _ regions: [Region.ID]) -> Station? {
    let regions = regions.filter { self[$0] != nil }
    let lines = station.lines.filter { self[$0] != nil }
    guard !regions.isEmpty, !lines.isEmpty else { return nil }
    var guest = Station(
      id: station.id, kind: station.kind, name: station.name, serves: regions,
      membership: .lines(lines))
    guest.roles = station.roles.filter { self[$0] != nil }
    guest.languages = station.languages
    guest.fee = station.fee
    guest.agreements = [Agreement(regions: regions, state: .signed)]
    return guest
  }
}

extension Station {
  fileprivate func changed(by change: Measure.Change) -> Station {
    var station = self
    switch change.kind {
    case .found: break
    case .verify:
      // As hoped: what was assumed of its cover is so, what was assumed against it is not.
      station.agreements = agreements.compactMap { agreement in
        guard agreement.state == .notSigned else { return agreement }
        let stated = agreement.regions.filter { !assumptions.contains("agreements", $0.rawValue) }
        return stated.isEmpty
          ? nil : Agreement(regions: stated, state: .notSigned, period: agreement.period)
      }
      if assumptions.contains("period.to") { station.period = Period(from: period.from) }
      station.assumptions = .none
    case .sign, .extend:
      station.agree(Agreement(regions: change.regions, state: .signed))
    case .start:
      station.status = .active
      station.period = Period(to: period.to)
    case .widen:
      station.coverage = .full
    case .join:
      station.membership = .lines(lines + change.lines.filter { !lines.contains($0) })
      station.roles = roles + change.roles.filter { !roles.contains($0) }
    }
    return station
  }
}
