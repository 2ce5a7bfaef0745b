/// Who of a network can be contacted for a request, what each covers, and what keeps the rest out.
package struct Eligibility: Sendable {
  package let network: Network
  package let request: JourneyRequest
  /// Without repetitions, in the order of asking.
  package let requirements: [Requirement]
  /// By station: what keeps it out; empty for those that may be contacted and cover something.
  package let hindrances: [[Hindrance]]
  /// By station: whether nothing keeps one from contacting it, whatever it covers.
  package let mayBeContacted: [Bool]
  /// By station: the requirements it covers in an answer.
  package let covers: [[Bool]]
  /// By station: the requirements it has the theme for, whatever keeps it from meeting them.
  private let themes: [[Bool]]
  /// By station and requirement: what keeps it from meeting what it has the theme for.
  private let barriers: [[[Hindrance]]]

  package init(_ network: Network, _ request: JourneyRequest) {
    let requirements = request.requirements.firstOccurrences
    let needed = requirements.lines
    let stations = network.stations
    let themes = stations.map { station in requirements.map { station.hasTheme($0) } }
    var barriers = stations.indices.map { index in
      requirements.enumerated().map { number, requirement in
        themes[index][number]
          ? request.barriers(of: stations[index], to: requirement, needed: needed) : []
      }
    }
    // A role is wanted on a needed line; only where nobody offers it there, anywhere.
    let onNeeded = stations.map { station in
      needed.contains { station.isOn($0, request.reading) }
    }
    for (number, requirement) in requirements.enumerated() {
      guard case .role = requirement else { continue }
      let usable = stations.indices.filter { themes[$0][number] && barriers[$0][number].isEmpty }
      guard usable.contains(where: { onNeeded[$0] }) else { continue }
      for station in usable where !onNeeded[station] {
        barriers[station][number] = [.offNeededLines]
      }
    }
    let covers = stations.indices.map { station in
      requirements.indices.map { themes[station][$0] && barriers[station][$0].isEmpty }
    }
    let outer = stations.map { request.barriers(of: $0, needed: needed) }
    hindrances = stations.indices.map { index in
      if covers[index].contains(true) { return [] }
      let own = requirements.indices.filter { themes[index][$0] }.map { barriers[index][$0] }
      if let fewest = own.min(by: { $0.count < $1.count }) { return fewest }
      return [stations[index].membership == .all ? .answersForEveryLine : .coversNothing]
        + outer[index]
    }
    self.network = network
    self.request = request
    self.requirements = requirements
    self.covers = covers
    self.themes = themes
    self.barriers = barriers
    mayBeContacted = stations.indices.map {
      covers[$0].contains(true) || (outer[$0].isEmpty && stations[$0].membership != .all)
    }
  }

  /// The stations that may be contacted and cover the requirement, in the order of the map.
  package func experts(for requirement: Requirement) -> [Station.ID] {
    guard let index = requirements.firstIndex(of: requirement) else { return [] }
    return network.stations.indices.filter { covers[$0][index] }.map { network.stations[$0].id }
  }

  /// What keeps the station at `station` from the requirement at `requirement`; nil where it has not
  /// even the theme.
  package func barriers(at station: Int, to requirement: Int) -> [Hindrance]? {
    themes[station][requirement] ? barriers[station][requirement] : nil
  }

  /// The requirements that the station would cover if nothing kept it out.
  package func potential(at station: Int) -> [Requirement] {
    requirements.indices.filter { themes[station][$0] }.map { requirements[$0] }
  }

  package func covered(at station: Int) -> [Requirement] {
    requirements.indices.filter { covers[station][$0] }.map { requirements[$0] }
  }

  /// The requirements that those who consulted the station need nobody else for: the day and the
  /// region matter no more.
  package func met(byConsulting station: Int) -> [Bool] {
    requirements.indices.map {
      themes[station][$0]
        && !barriers[station][$0].contains { hindrance in
          if case .neverCovers = hindrance { true } else { hindrance == .assumed }
        }
    }
  }

  /// The lines that are needed, in the order of asking.
  var neededLines: [Line.ID] { requirements.lines }

  /// The needed lines on which the station covers the need, in the order of asking.
  func lines(at station: Int) -> [Line.ID] {
    covered(at: station).lines
  }
}

extension Station {
  /// Whether the station stands on the line or offers the role, whatever the region, the day and the
  /// reading. One that answers for every line is an entry and has no theme.
  package func hasTheme(_ requirement: Requirement) -> Bool {
    if membership == .all { return false }
    return switch requirement {
    case .line(let line): lines.contains(line)
    case .role(let role): roles.contains(role)
    }
  }
}
