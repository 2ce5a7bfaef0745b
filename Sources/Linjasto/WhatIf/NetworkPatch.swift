/// What a county would like to see changed: stations new or otherwise, agreements, and farewells.
public struct NetworkPatch: Equatable, Sendable {
  /// An agreement that a station has, or would have.
  public struct AgreementChange: Equatable, Sendable {
    /// One of the network's, or of the patch's new ones.
    public var station: Station.ID
    /// Whole: it takes the place of what was agreed with its regions.
    public var agreement: Agreement

    public init(station: Station.ID, agreement: Agreement) {
      self.station = station
      self.agreement = agreement
    }
  }

  /// Whole stations; of one that the network has, only the fields in ``touched`` count.
  public var stations: [Station]
  /// For each of ``stations``, the keys that the patch states.
  public var touched: [[String]]
  /// Made after ``stations``, in this order.
  public var agreements: [AgreementChange]
  /// Gone, from orders and links as well.
  public var removed: [Station.ID]
  /// Where they were read.
  var places = Places()

  /// - Precondition: `touched` has as many items as `stations`; what is beyond the shorter one is
  ///   left out.
  public init(
    stations: [Station] = [], touched: [[String]] = [], agreements: [AgreementChange] = [],
    removed: [Station.ID] = []
  ) {
    self.stations = stations
    self.touched = touched
    self.agreements = agreements
    self.removed = removed
  }
}

extension Network {
  /// Lets contents in, if they are sound.
  package typealias Admission = (Contents, Provenance?) -> Diagnosed<Network>

  /// What the network would be with the patch, if that is sound.
  ///
  /// An agreement takes the place of those with the same regions. A signed one means that the station
  /// serves them. What a patch states is no assumption any more.
  public func patched(with patch: NetworkPatch) -> Diagnosed<Network> {
    patched(with: patch) { NetworkDraft($0, provenance: $1).network() }
  }

  /// - Parameter admission: The door, or who knows already that the patch is sound.
  func patched(
    with patch: NetworkPatch, by admission: Admission
  ) -> Diagnosed<Network> {
    var contents = without(Set(patch.removed)).contents
    var made: [Int] = []
    for (station, touched) in zip(patch.stations, patch.touched) {
      if let index = contents.stations.firstIndex(where: { $0.id == station.id }) {
        contents.stations[index].take(touched, from: station)
        made.append(index)
      } else {
        made.append(contents.stations.count)
        contents.stations.append(station)
      }
    }
    for change in patch.agreements {
      guard let index = contents.stations.firstIndex(where: { $0.id == change.station }) else {
        continue
      }
      contents.stations[index].agree(change.agreement)
    }
    return admission(contents, patch.provenance(made, contents.stations))
  }
}

extension Station {
  /// Takes the fields of `keys` as they are in `new`. What is stated is no assumption any more.
  fileprivate mutating func take(_ keys: [String], from new: Station) {
    let states = keys.contains("assumed") || keys.contains("assumed_fields")
    let left = assumptions.fields.filter { field in
      !keys.contains(String(field.prefix { $0 != ":" && $0 != "." && $0 != " " }))
    }
    for field in Station.fields.all
    where keys.contains(field.key) || field.key == "attach" && keys.contains("lines") {
      field.set(&self, field.get(new))
    }
    assumptions =
      states ? new.assumptions : Assumptions(fields: left, isWhole: assumptions.isWhole)
  }
}

extension Station {
  /// Puts `agreement` in the place of those with its regions; a signed one adds them to those
  /// served.
  mutating func agree(_ agreement: Agreement) {
    let regions = Set(agreement.regions)
    agreements = agreements.compactMap { old in
      var left = old
      left.regions.removeAll { regions.contains($0) }
      return left.regions.isEmpty ? nil : left
    }
    agreements.append(agreement)
    if agreement.state == .signed { reach = reach.widened(to: agreement.regions) }
  }
}

extension NetworkPatch {
  /// What of the patch concerns each of `networks`: what they have already, and new stations in the
  /// first that knows their regions and lines, else in the first.
  public func shared(among networks: [Network]) -> [NetworkPatch] {
    var shares = networks.map { _ in NetworkPatch() }
    guard !networks.isEmpty else { return [] }
    for (number, (station, touched)) in zip(stations, touched).enumerated() {
      let owners = networks.indices.filter { networks[$0][station.id] != nil }
      let home = networks.indices.first { index in
        station.serves.allSatisfy { networks[index][$0] != nil }
          && station.lines.allSatisfy { networks[index][$0] != nil }
      }
      for index in owners.isEmpty ? [home ?? 0] : owners {
        shares[index].stations.append(station)
        shares[index].touched.append(touched)
        shares[index].places.stations.append(number)
      }
    }
    for index in networks.indices {
      func knows(_ id: Station.ID) -> Bool {
        networks[index][id] != nil || shares[index].stations.contains { $0.id == id }
      }
      let kept = agreements.indices.filter { knows(agreements[$0].station) }
      shares[index].agreements = kept.map { agreements[$0] }
      shares[index].places.agreements = kept
      shares[index].removed = removed.filter { networks[index][$0] != nil }
      shares[index].places.origin = places.origin
    }
    return shares
  }
}
