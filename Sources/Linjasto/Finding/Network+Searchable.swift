extension Network {
  func searchable(_ station: Station, _ reading: Reading, in language: Language) -> Searchable {
    var texts = Searchable(in: language)
    texts.add(.name, station.name)
    texts.add(.synonym, station.synonyms)
    for method in station.methods { texts.add(.method, method) }
    for role in roles where station.offers(role.id, reading) {
      texts.add(.role, role.name)
      texts.add(.role, role.synonyms)
    }
    for line in lines where station.isOn(line.id, reading) {
      texts.add(.line, line.code)
      texts.add(.line, line.name)
      texts.add(.line, line.synonyms)
      texts.add(.line, line.clientGroup)
    }
    if let body = station.organization { texts.add(.organization, self[body]?.name) }
    for id in station.guidance {
      texts.add(.guidance, self[id]?.text)
      for item in self[id]?.items ?? [] { texts.add(.guidance, item) }
    }
    texts.add(.note, station.note)
    texts.add(.note, station.servesNote)
    texts.add(.note, station.clients?.note)
    for municipality in station.clients?.municipalities ?? [] { texts.add(.note, municipality) }
    for terms in station.terms { texts.add(.note, terms.note) }
    for region in regions where station.standing(in: region.id, reading).level > .none {
      texts.add(.region, region.name)
    }
    return texts
  }

  func searchable(_ line: Line, in language: Language) -> Searchable {
    var texts = Searchable(in: language)
    texts.add(.name, line.code)
    texts.add(.name, line.name)
    texts.add(.synonym, line.synonyms)
    texts.add(.line, line.clientGroup)
    for question in questions(leadingTo: line.id) { texts.add(.question, question.text) }
    return texts
  }

  /// Those of every form that a rule for the line asks for, and the signs of their themes.
  private func questions(leadingTo line: Line.ID) -> [Screening.Question] {
    screenings.flatMap { screening -> [Screening.Question] in
      let asked = screening.rules.filter { $0.suggestion.lines.contains(line) }
        .flatMap { $0.all + $0.any }
      return screening.questions.filter { question in
        asked.contains(question.id) || question.theme.map(asked.contains) ?? false
      }
    }
  }

  func searchable(_ guidance: Guidance, in language: Language) -> Searchable {
    var texts = Searchable(in: language)
    texts.add(.guidance, guidance.text)
    for item in guidance.items { texts.add(.guidance, item) }
    for link in guidance.links { texts.add(.guidance, link) }
    return texts
  }

  func searchable(_ role: Role, in language: Language) -> Searchable {
    var texts = Searchable(in: language)
    texts.add(.name, role.name)
    texts.add(.synonym, role.synonyms)
    return texts
  }
}

extension Station {
  /// The regions of `network` that the station has to do with on any of `lines`, or on all of its
  /// own where none is asked for.
  package func places(
    in network: Network, _ regions: Set<Region.ID>, _ lines: Set<Line.ID>, _ reading: Reading
  ) -> [Finding.Place] {
    network.regions.compactMap { region in
      guard regions.isEmpty || regions.contains(region.id) else { return nil }
      let level = level(in: region.id, lines, reading)
      guard level > .none else { return nil }
      return Finding.Place(
        region: region.id, level: level,
        isByAssumption: self.level(in: region.id, lines, reading.ofFacts) < level)
    }
  }

  private func level(
    in region: Region.ID, _ lines: Set<Line.ID>, _ reading: Reading
  ) -> CoverLevel {
    let own = self.lines.filter { lines.isEmpty || lines.contains($0) }
    // Who never covers a line is somewhere all the same.
    guard !own.isEmpty, kind.covers else {
      return membership == .all
        ? standing(asEntryOf: region, reading).level : standing(in: region, reading).level
    }
    return own.map { standing(in: region, on: $0, reading).level }.max() ?? .none
  }
}
