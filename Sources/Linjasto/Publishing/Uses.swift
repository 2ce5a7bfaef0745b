extension Network.Contents {
  /// Which records others refer to.
  struct Uses {
    let roles: Set<Role.ID>
    let organizations: Set<Organization.ID>
    let sources: Set<Source.ID>
    let guidance: Set<Guidance.ID>
    let screenings: Set<Screening.ID>

    init(of contents: Network.Contents) {
      let lines = contents.lines
      let stations = contents.stations
      let suggestions = contents.screenings.flatMap { $0.rules }.map { $0.suggestion }
      roles = Set(
        lines.flatMap { $0.requires.core + $0.requires.network } + stations.flatMap { $0.roles }
          + suggestions.flatMap { $0.roles })
      organizations = Set(stations.compactMap { $0.organization })
      let sources: [[Source.ID?]] = [
        lines.map { $0.source }, stations.map { $0.source }, contents.origins.map { $0.source },
        contents.governance.map { $0.source }, contents.procedures.map { $0.source },
        contents.guidance.map { $0.source }, contents.screenings.map { $0.source },
        contents.facts.map { $0.source }, contents.openQuestions.map { $0.source },
      ]
      let others = lines.flatMap { $0.otherSources } + stations.flatMap { $0.otherSources }
      self.sources = Set(sources.flatMap { $0 }.compactMap { $0 } + others)
      guidance = Set(
        lines.flatMap { $0.guidance } + stations.flatMap { $0.guidance }
          + suggestions.flatMap { $0.guidance })
      screenings = Set(lines.compactMap { $0.screening })
    }
  }
}
