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
  /// By station: the requirements it meets by theme, whether or not it may be contacted.
  package let themes: [[Bool]]
  /// By station: the requirements it meets by theme when assumptions count as well.
  private let potentials: [[Bool]]
  /// By station: the requirements it covers in an answer.
  package let covers: [[Bool]]

  package init(_ network: Network, _ request: JourneyRequest) {
    let requirements = request.requirements.firstOccurrences
    let needed = requirements.compactMap { if case .line(let id) = $0 { id } else { nil } }
    let themes = network.stations.map { station in
      requirements.map { station.meets($0, request.reading) }
    }
    let outer = network.stations.map { request.barriers(of: $0) }
    // A role is wanted on a needed line; only where nobody offers it there, anywhere.
    let onNeeded = network.stations.map { station in
      needed.contains { station.isOn($0, request.reading) }
    }
    var covers = themes
    for (index, requirement) in requirements.enumerated() {
      guard case .role = requirement else { continue }
      let usable = network.stations.indices.filter { outer[$0].isEmpty && themes[$0][index] }
      guard usable.contains(where: { onNeeded[$0] }) else { continue }
      for station in network.stations.indices where !onNeeded[station] {
        covers[station][index] = false
      }
    }
    var hindrances = outer
    var assuming = request.reading
    assuming.factsOnly = false
    let potentials = network.stations.map { station in
      requirements.map { station.meets($0, assuming) }
    }
    for (s, station) in network.stations.enumerated() where !covers[s].contains(true) {
      let hindrance: Hindrance =
        if themes[s].contains(true) {
          .offNeededLines
        } else if potentials[s].contains(true) {
          .assumed
        } else if station.membership == .all {
          .answersForEveryLine
        } else {
          .coversNothing
        }
      if !hindrances[s].contains(hindrance) { hindrances[s].insert(hindrance, at: 0) }
    }
    self.network = network
    self.request = request
    self.requirements = requirements
    self.hindrances = hindrances
    mayBeContacted = network.stations.indices.map {
      outer[$0].isEmpty && network.stations[$0].membership != .all
    }
    self.themes = themes
    self.potentials = potentials
    self.covers = covers
  }

  /// The stations that may be contacted and cover the requirement, in the order of the map.
  package func experts(for requirement: Requirement) -> [Station.ID] {
    guard let index = requirements.firstIndex(of: requirement) else { return [] }
    return network.stations.indices
      .filter { hindrances[$0].isEmpty && covers[$0][index] }
      .map { network.stations[$0].id }
  }

  /// The requirements that `station` meets by theme.
  package func themes(of station: Station.ID) -> [Requirement] {
    network.stations.firstIndex { $0.id == station }.map(themes(at:)) ?? []
  }

  package func themes(at station: Int) -> [Requirement] {
    requirements.indices.filter { themes[station][$0] }.map { requirements[$0] }
  }

  /// The requirements that the station would cover if nothing kept it out.
  package func potential(at station: Int) -> [Requirement] {
    requirements.indices.filter { potentials[station][$0] }.map { requirements[$0] }
  }

  package func covered(at station: Int) -> [Requirement] {
    requirements.indices.filter { covers[station][$0] }.map { requirements[$0] }
  }
}

extension Station {
  /// Whether the station meets a need by its theme, whatever the region and the day.
  ///
  /// One that answers for every line is an entry and meets none.
  package func meets(_ requirement: Requirement, _ reading: Reading) -> Bool {
    if membership == .all { return false }
    return switch requirement {
    case .line(let line): isOn(line, reading)
    case .role(let role):
      offers(role, reading)
    }
  }
}
