extension Door {
  /// What a sound network says against itself, or against the calendar.
  mutating func lookAtContradictions(_ network: Network) {
    lookForTwins(network.stations)
    lookAtDays(network)
    for (index, station) in network.stations.enumerated() {
      let path = FieldPath.record("stations", index)
      lookAtEnd(of: station, on: today ?? network.asOf, at: path)
      lookAtAgreements(of: station, at: path)
    }
  }

  /// One expert under two ids looks like two: nobody sees that all depends on one.
  private mutating func lookForTwins(_ stations: [Station]) {
    var seen: [String: [Int]] = [:]
    for (index, station) in stations.enumerated() where station.status != .ended {
      let name = station.name.text(in: contents.defaultLanguage, fallback: .finnish)
      let key = name.lowercased().split(separator: " ").joined(separator: " ")
      let twins = (seen[key] ?? []).lazy.map { stations[$0] }
      if let twin = twins.first(where: {
        $0.organization == station.organization && $0.meets(station)
      }) {
        let lines = (twin.lines + station.lines).firstOccurrences
        report(
          .sameExpertTwice, .sameExpert, "\(twin.id)",
          at: FieldPath.record("stations", index).key("id"),
          help: Saying(.makeOneStation, .list(lines.map { "\($0)" })))
      }
      seen[key, default: []].append(index)
    }
  }

  /// Days on which something was established lie in the past, and not before there were such maps.
  private mutating func lookAtDays(_ network: Network) {
    check(network.asOf, at: FieldPath().key("as_of"))
    for (index, line) in network.lines.enumerated() {
      for (number, survey) in line.surveyed.enumerated() {
        check(
          survey.day,
          at: FieldPath.record("lines", index).key("surveyed").item(number).key("on"))
      }
    }
    for (index, station) in network.stations.enumerated() {
      let path = FieldPath.record("stations", index)
      check(station.verified, at: path.key("verified"))
      check(station.capacity?.asOf, at: path.key("capacity").key("as_of"))
    }
  }

  /// The first year in which a fact of a map can have been established.
  private static let firstYear = 1990

  private mutating func check(_ day: Day?, at path: FieldPath) {
    guard let day else { return }
    let isToCome = today.map { $0 < day } ?? false
    guard isToCome || day.year < Door.firstYear else { return }
    let likelier = day.likelier(notAfter: today).map { Saying(.didYouMeanOneOf, "\($0)") }
    report(
      .impossibleDate, isToCome ? .dayInFuture : .dayTooOld, .day(day), at: path,
      help: likelier ?? Saying(.writeRealDay))
  }

  /// What has ended, or must end, says when; and what is over is not called there.
  private mutating func lookAtEnd(of station: Station, on day: Day?, at path: FieldPath) {
    guard let end = station.period.to else {
      if station.status == .ended {
        report(
          .missingEnd, .endedWithoutEnd, at: path.key("status"), help: Saying(.statePeriodEnd))
      } else if station.status == .pilot || station.kind == .project && station.status == .active {
        report(
          .missingEnd, .projectWithoutEnd,
          at: path.key(station.status == .pilot ? "status" : "kind"), help: Saying(.statePeriodEnd))
      }
      return
    }
    guard let day, end < day, station.status.isInOperation else { return }
    report(
      .periodOver, .periodIsOver, .day(end), "\(station.status.rawValue)",
      at: path.key("period").key("to"), help: Saying(.writeEnded))
  }

  /// An agreement holds with those who are served; one that is refused holds with nobody.
  private mutating func lookAtAgreements(of station: Station, at path: FieldPath) {
    let reaches = [station.reach] + station.terms.compactMap { $0.reach }
    guard reaches.allSatisfy({ $0 != .everywhere && $0 != .unknown }) else { return }
    let served = reaches.flatMap { $0.named }
    for (number, agreement) in station.agreements.enumerated() where agreement.state != .notSigned {
      for (place, region) in agreement.regions.enumerated() where !served.contains(region) {
        let regions = (station.serves + [region]).map { Saying.Value.text("\"\($0)\"") }
        report(
          .agreementElsewhere, .agreementElsewhere, "\(region)",
          at: path.key("agreements").item(number).key("regions").item(place),
          help: Saying(.addToServes, .list(regions)))
      }
    }
  }
}

extension Station {
  /// Whether some region is served by both.
  fileprivate func meets(_ other: Station) -> Bool {
    switch (reach, other.reach) {
    case (.everywhere, _), (_, .everywhere): true
    case (.unknown, _), (_, .unknown): reach == other.reach
    case (.regions(let own), .regions(let theirs)): own.contains { theirs.contains($0) }
    }
  }
}
