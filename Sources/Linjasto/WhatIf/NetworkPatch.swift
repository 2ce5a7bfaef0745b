/// What a county would like to see changed: stations new or otherwise, agreements, and farewells.
public struct NetworkPatch: Hashable, Sendable {
  /// An agreement that a station has, or would have.
  public struct AgreementChange: Hashable, Sendable {
    public let station: Station.ID
    public let agreement: Agreement

    public init(station: Station.ID, agreement: Agreement) {
      self.station = station
      self.agreement = agreement
    }
  }

  /// Whole stations; of one that the network has, only the fields in ``touched`` count.
  public var stations: [Station]
  /// For each of ``stations``, the keys that the patch states.
  public var touched: [[String]]
  public var agreements: [AgreementChange]
  public var removed: [Station.ID]

  public init(
    stations: [Station] = [], touched: [[String]] = [], agreements: [AgreementChange] = [],
    removed: [Station.ID] = []
  ) {
    self.stations = stations
    self.touched = touched
    self.agreements = agreements
    self.removed = removed
  }

  /// Every station that must be there already.
  public var mentioned: [Station.ID] { agreements.map { $0.station } + removed }
}

extension Network {
  /// What the network would be with the patch, if that is sound.
  ///
  /// An agreement takes the place of those with the same regions. A signed one means that the station
  /// serves them. What a patch states is no assumption any more.
  public func patched(with patch: NetworkPatch) -> Diagnosed<Network> {
    var contents = without(Set(patch.removed)).contents
    for (station, touched) in zip(patch.stations, patch.touched) {
      if let index = contents.stations.firstIndex(where: { $0.id == station.id }) {
        contents.stations[index] = contents.stations[index].taking(touched, from: station)
      } else {
        contents.stations.append(station)
      }
    }
    for change in patch.agreements {
      guard let index = contents.stations.firstIndex(where: { $0.id == change.station }) else {
        continue
      }
      contents.stations[index] = contents.stations[index].taking(change.agreement)
    }
    return NetworkDraft(contents).network()
  }
}

extension Station {
  fileprivate func taking(_ keys: [String], from new: Station) -> Station {
    func has(_ key: String) -> Bool { keys.contains(key) }
    let left = assumptions.fields.filter { field in
      !keys.contains(String(field.prefix { $0 != ":" && $0 != "." && $0 != " " }))
    }
    let states = has("assumed") || has("assumed_fields")
    return Station(
      id: id, kind: has("kind") ? new.kind : kind, name: has("name") ? new.name : name,
      organization: has("organization") ? new.organization : organization,
      serves: has("serves") ? new.serves : serves,
      coverage: has("coverage") ? new.coverage : coverage,
      servesNote: has("serves_note") ? new.servesNote : servesNote,
      membership: has("lines") || has("attach") ? new.membership : membership,
      isEntry: has("entry") ? new.isEntry : isEntry,
      coordinates: has("coordinates") ? new.coordinates : coordinates,
      roles: has("roles") ? new.roles : roles, level: has("level") ? new.level : level,
      languages: has("languages") ? new.languages : languages,
      modes: has("modes") ? new.modes : modes, share: has("share") ? new.share : share,
      capacity: has("capacity") ? new.capacity : capacity, fee: has("fee") ? new.fee : fee,
      agreements: has("agreements") ? new.agreements : agreements,
      status: has("status") ? new.status : status, period: has("period") ? new.period : period,
      unavailable: has("unavailable") ? new.unavailable : unavailable,
      visibility: has("visibility") ? new.visibility : visibility,
      verified: has("verified") ? new.verified : verified,
      source: has("source") ? new.source : source, note: has("note") ? new.note : note,
      assumptions: states
        ? new.assumptions : Assumptions(fields: left, isWhole: assumptions.isWhole))
  }

  fileprivate func taking(_ agreement: Agreement) -> Station {
    var station = self
    station.agree(agreement)
    return station
  }
}

extension Station {
  /// Puts `agreement` in the place of those with its regions; a signed one adds them to those
  /// served.
  mutating func agree(_ agreement: Agreement) {
    let regions = Set(agreement.regions)
    agreements = agreements.compactMap { old in
      let others = old.regions.filter { !regions.contains($0) }
      return others.isEmpty
        ? nil : Agreement(regions: others, state: old.state, period: old.period)
    }
    agreements.append(agreement)
    if agreement.state == .signed { serves = Set(serves).union(regions).sorted() }
  }
}

extension NetworkPatch {
  /// What of the patch concerns each of `networks`: what they have already, and new stations in the
  /// first that knows their regions and lines, else in the first.
  public func shared(among networks: [Network]) -> [NetworkPatch] {
    var shares = networks.map { _ in NetworkPatch() }
    guard !networks.isEmpty else { return [] }
    for (station, touched) in zip(stations, touched) {
      let owners = networks.indices.filter { networks[$0][station.id] != nil }
      let home = networks.indices.first { index in
        station.serves.allSatisfy { networks[index][$0] != nil }
          && station.lines.allSatisfy { networks[index][$0] != nil }
      }
      for index in owners.isEmpty ? [home ?? 0] : owners {
        shares[index].stations.append(station)
        shares[index].touched.append(touched)
      }
    }
    for index in networks.indices {
      func knows(_ id: Station.ID) -> Bool {
        networks[index][id] != nil || shares[index].stations.contains { $0.id == id }
      }
      shares[index].agreements = agreements.filter { knows($0.station) }
      shares[index].removed = removed.filter { networks[index][$0] != nil }
    }
    return shares
  }
}
