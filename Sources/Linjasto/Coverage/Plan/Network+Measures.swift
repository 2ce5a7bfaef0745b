extension Network {
  /// The network after `measures`, as they would turn out if every question is answered as hoped.
  ///
  /// Measures on stations that this network does not have are left out, but for new ones, which are
  /// founded where the network has their regions, lines and roles.
  public func applying(_ measures: [Measure]) -> Network {
    var contents = contents
    for change in measures.flatMap(\.changes) {
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
    return Station(
      id: change.station, kind: .unit, name: LocalizedText([.english: change.station.rawValue]),
      serves: regions, membership: .lines(lines), roles: change.roles.filter { self[$0] != nil },
      agreements: [Agreement(regions: regions, state: .signed)])
  }
}

extension Station {
  fileprivate func changed(by change: Measure.Change) -> Station {
    var draft = StationDraft(self)
    switch change.kind {
    case .found: break
    case .verify:
      // As hoped: what was assumed of its cover is so, what was assumed against it is not.
      draft.agreements = agreements.compactMap { agreement in
        guard agreement.state == .notSigned else { return agreement }
        let stated = agreement.regions.filter { !assumptions.contains("agreements", $0.rawValue) }
        return stated.isEmpty
          ? nil : Agreement(regions: stated, state: .notSigned, period: agreement.period)
      }
      if assumptions.contains("period.to") { draft.period = Period(from: period.from) }
      draft.assumptions = .none
    case .sign, .extend:
      draft.serves = Set(serves).union(change.regions).sorted()
      draft.agreements = agreements.compactMap { agreement in
        let others = agreement.regions.filter { !change.regions.contains($0) }
        return others.isEmpty
          ? nil : Agreement(regions: others, state: agreement.state, period: agreement.period)
      }
      draft.agreements.append(Agreement(regions: change.regions, state: .signed))
    case .start:
      draft.status = .active
      draft.period = Period(to: period.to)
    case .widen:
      draft.coverage = .full
    case .join:
      draft.membership = .lines(lines + change.lines.filter { !lines.contains($0) })
      draft.roles = roles + change.roles.filter { !roles.contains($0) }
    }
    return draft.station
  }
}
