extension [Network] {
  /// One network with all that a picture names: every region, line, role and station once, as the first
  /// network has it; what several say of a line or a station is put together.
  ///
  /// It is not for asking who serves whom: that several maps say, each of its own regions
  /// (``CoverageReport``, ``Atlas``). Whom a station serves of which one map alone does not know it, it
  /// serves here by the maps that do.
  ///
  /// - Precondition: there is a network, and experts are told apart.
  func joined() -> Network {
    guard count > 1, let first else { return self[0] }
    let scope = CoverageScope(self, Reading())
    var contents = first.contents
    contents.id = map { $0.id }.joined(separator: "-")
    contents.area = nil
    contents.asOf = compactMap { $0.asOf }.max()
    let states = map { $0.contents.status }
    contents.status =
      states.contains(.draft) ? .draft : states.contains(.archived) ? .archived : .published
    for network in dropFirst() {
      for (language, status) in network.contents.translations where status == .draft {
        contents.translations[language] = .draft
      }
    }
    contents.regions = everything { $0.regions }
    contents.roles = everything { $0.roles }
    contents.organizations = everything { $0.contents.organizations }
    contents.sources = everything { $0.contents.sources }
    contents.stations = united({ $0.stations }) { $0.united(with: $1) }
    contents.links = []
    let codes = Dictionary(firstOf: scope.lines.map { ($0.id, $0.code) })
    contents.lines = united({ $0.lines }) { $0.united(with: $1) }
    for index in contents.lines.indices {
      let line = contents.lines[index]
      contents.lines[index].code = codes[line.id] ?? line.code
      // An order that one map does not know is none.
      if contains(where: { $0[line.id].map { $0.order.isEmpty } ?? false }) {
        contents.lines[index].order = []
      }
    }
    return Network(sound: contents)
  }

  private func everything<T: Identifiable>(_ records: (Network) -> [T]) -> [T] {
    united(records) { first, _ in first }
  }

  private func united<T: Identifiable>(_ records: (Network) -> [T], by unite: (T, T) -> T) -> [T] {
    var place: [T.ID: Int] = [:]
    var all: [T] = []
    for record in flatMap(records) {
      if let old = place[record.id] {
        all[old] = unite(all[old], record)
      } else {
        place[record.id] = all.count
        all.append(record)
      }
    }
    return all
  }
}

extension Line {
  fileprivate func united(with other: Line) -> Line {
    var line = self
    line.requires = requires.joined(other.requires)
    line.surveyed += other.surveyed.filter { !surveyed.contains($0) }
    line.order += other.order.filter { !order.contains($0) }
    return line
  }
}

extension Station {
  fileprivate func united(with other: Station) -> Station {
    var station = self
    station.reach = reach.united(with: other.reach)
    if case .lines(let own) = membership, case .lines(let others) = other.membership {
      station.membership = .lines(own + others.filter { !own.contains($0) })
    }
    station.terms += other.terms.filter { terms in !self.terms.contains { $0.line == terms.line } }
    station.agreements += other.agreements.filter { !agreements.contains($0) }
    return station
  }
}

extension Reach {
  fileprivate func united(with other: Reach) -> Reach {
    switch (self, other) {
    case (.everywhere, _), (_, .everywhere): .everywhere
    case (.unknown, let known), (let known, .unknown): known
    case (.regions(let own), .regions(let others)):
      .regions(Set(own).union(others).sorted())
    }
  }
}
