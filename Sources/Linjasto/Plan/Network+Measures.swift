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
        contents.stations[index] = contents.stations[index].changed(by: change, in: regions)
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
  /// - Parameter regions: of its map.
  fileprivate func changed(by change: Measure.Change, in regions: [Region]) -> Station {
    var station = self
    switch change.kind {
    case .found: break
    case .verify: station.answer(in: regions.map { $0.id })
    case .sign, .extend:
      station.agree(Agreement(regions: change.regions, state: .signed))
      for index in station.terms.indices {
        station.terms[index].reach = station.terms[index].reach?.widened(to: change.regions)
        if station.terms[index].agreement != nil { station.terms[index].agreement = .signed }
      }
    case .start:
      station.status = .active
      station.period = Period(to: period.to)
    case .widen:
      station.coverage = .full
      station.clients = nil
      for index in station.terms.indices { station.terms[index].coverage = nil }
    case .join:
      station.membership = .lines(lines + change.lines.filter { !lines.contains($0) })
      station.roles = roles + change.roles.filter { !roles.contains($0) }
    }
    return station
  }

  /// What the station is when its owner answers as hoped: what was assumed of its cover is so, what
  /// was assumed against it is not, and what the sources do not say is yes in the regions of its map.
  private mutating func answer(in regions: [Region.ID]) {
    agreements = agreements.compactMap { agreement in
      var stated = agreement
      stated.regions.removeAll { assumptions.contains("agreements", $0.rawValue) }
      let hinders = agreement.state == .notSigned || agreement.state == .inquiry
      let isLimited = agreement.period != Period()
      return !hinders && !isLimited ? agreement : stated.regions.isEmpty ? nil : stated
    }
    if reach == .unknown { reach = .regions(regions) }
    for index in terms.indices {
      if terms[index].reach == .unknown { terms[index].reach = .regions(regions) }
      if terms[index].isAssumed, terms[index].agreement != .signed { terms[index].agreement = nil }
      terms[index].isAssumed = false
    }
    let isStatusOpen =
      status == .unknown || (status == .ended && assumptions.contains("status"))
    if isStatusOpen { status = .active }
    if assumptions.contains("period.to") { period = Period(from: period.from) }
    if assumptions.contains("coverage") { coverage = .full }
    assumptions = .none
  }
}

extension Reach {
  /// With these regions as well; what is not known of others stays so.
  func widened(to regions: [Region.ID]) -> Reach {
    guard case .regions(let named) = self else { return self }
    return .regions(Set(named).union(regions).sorted())
  }
}
