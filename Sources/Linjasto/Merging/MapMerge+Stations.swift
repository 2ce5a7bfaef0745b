extension MapMerge {
  /// Stations with whom they serve on which line by all the maps that have them.
  mutating func stations(_ merged: [Station]) -> [Station] {
    let all = maps.map { network in
      Dictionary(firstOf: network.stations.map { ($0.id, $0) })
    }
    return merged.map { station in
      let found = all.enumerated().compactMap { map, stations in
        stations[station.id].map { (map: map, station: $0) }
      }
      return found.count > 1 ? united(station, found) : station
    }
  }

  private mutating func united(
    _ merged: Station, _ found: [(map: Int, station: Station)]
  ) -> Station {
    var station = merged
    let record = "stations/\(merged.id)"
    let whole = reach(on: nil, of: found, record, "serves")
    station.reach = whole
    station.terms = []
    station.membership = found[0].station.membership
    if found.contains(where: { $0.station.membership.kind != station.membership.kind }) {
      let claims = found.map { (map: $0.map, value: $0.station.membership.said) }
      station.membership = found[choice(record, "lines", claims) ?? 0].station.membership
    }
    guard case .lines = station.membership else { return station }
    var lines: [Line.ID] = []
    for line in found.flatMap({ $0.station.membership.named }).firstOccurrences {
      let standing = found.filter { $0.station.membership.named.contains(line) }
      let isPlain =
        standing.count == found.count
        && standing.allSatisfy { $0.station.terms(on: line)?.reach == nil }
      let reach = isPlain ? whole : self.reach(on: line, of: found, record, "lines.\(line)")
      if case .regions(let regions) = reach, regions.isEmpty { continue }
      lines.append(line)
      let said = standing.map {
        (map: $0.map, value: ($0.station.terms(on: line) ?? Station.Terms(line: line)).written)
      }
      var terms = Station.Terms(line: line)
      if said.contains(where: { $0.value != terms.written }) {
        let shape = Station.Terms.fields.shape
        terms = Station.Terms.fields.record(
          self.merged(
            said.map { ($0.map, $0.value.without("serves")) }, shape, record: record,
            field: "lines.\(line)."))
      }
      let isOwn = standing.contains { $0.station.terms(on: line)?.reach != nil }
      terms.reach = isOwn || !reach.isSame(whole) ? reach : nil
      if !terms.isPlain { station.terms.append(terms) }
    }
    station.membership = .lines(lines)
    return station
  }

  /// Whom a station serves on a line, or on the whole where there is none: of each region what the maps
  /// say that have it.
  private mutating func reach(
    on line: Line.ID?, of found: [(map: Int, station: Station)], _ record: String, _ field: String
  ) -> Reach {
    var chosen: Int?
    var isAsked = false
    var isKnown = false
    var served: [Region.ID] = []
    for region in regions {
      let said = found.compactMap { map, station in
        serves(station, map, line, region).map { (map: map, serves: $0) }
      }
      guard let first = said.first else { continue }
      isKnown = true
      if said.contains(where: { $0.serves != first.serves }), !isAsked {
        isAsked = true
        let claims = found.map { (map: $0.map, value: $0.station.reach(on: line).written) }
        chosen = choice(record, field, claims).map { found[$0].map }
      }
      if (said.first { $0.map == chosen } ?? first).serves { served.append(region) }
    }
    let own = found.compactMap { _, station in
      station.stands(on: line) ? station.reach(on: line) : nil
    }
    guard isKnown else { return .unknown }
    if own.contains(.everywhere), served.count == regions.count { return .everywhere }
    let order = own.flatMap { $0.named }.firstOccurrences
    return .regions(order.filter { served.contains($0) } + served.filter { !order.contains($0) })
  }

  /// What a map says of a station in a region on a line; nil where it says nothing.
  private func serves(
    _ station: Station, _ map: Int, _ line: Line.ID?, _ region: Region.ID
  ) -> Bool? {
    let reach = station.reach(on: line)
    guard station.stands(on: line) else {
      guard let line, linesOf[map].contains(line), regionsOf[map].contains(region) else {
        return nil
      }
      return false
    }
    return reach == .everywhere || regionsOf[map].contains(region) ? reach.contains(region) : nil
  }
}

extension Station {
  fileprivate func stands(on line: Line.ID?) -> Bool {
    line.map { membership == .all || membership.named.contains($0) } ?? true
  }
}

extension Station.Membership {
  fileprivate var named: [Line.ID] { if case .lines(let lines) = self { lines } else { [] } }

  fileprivate var kind: Int {
    switch self {
    case .lines: 0
    case .all: 1
    case .area: 2
    }
  }

  fileprivate var said: Value {
    switch self {
    case .lines(let lines): lines.written
    case .all: .text("all")
    case .area: .text("area")
    }
  }
}

extension Reach {
  fileprivate func isSame(_ other: Reach) -> Bool {
    switch (self, other) {
    case (.regions(let a), .regions(let b)): Set(a) == Set(b)
    default: self == other
    }
  }
}
