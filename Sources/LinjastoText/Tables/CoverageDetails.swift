public import Linjasto

extension CoverageReport {
  /// Each cell with all that is known of it, line by line of text.
  public func details(in language: Language) -> String {
    cells.map { details(of: $0, in: language) }.joined(separator: "\n")
  }

  private func details(of cell: Cell, in language: Language) -> String {
    let line = lines.first { $0.id == cell.line }
    let name = line.map { "\($0.code) \($0.name.text(in: language))" } ?? ""
    var text = Columns.wrapped(
      "\(cell.region):\(cell.line) (\(name)): \(cell.level.words)", indent: 2)
    func add(_ label: String, _ value: String) {
      text += Columns.wrapped("\(label): \(value)", first: 2, indent: 4)
    }
    if !cell.carriers.isEmpty {
      add("stations", cell.carriers.map(words).joined(separator: ", "))
    }
    for tier in [RoleCover.Tier.core, .network] {
      let roles = cell.roles.filter { $0.tier == tier }
      guard !roles.isEmpty else { continue }
      let there = roles.count { $0.level.isThere }
      var value = "\(there) of \(roles.count)"
      let missing = roles.filter { !$0.level.isThere }
      if !missing.isEmpty { value += "; missing " + missing.map(words).joined(separator: ", ") }
      add("\(tier.rawValue) roles", value)
    }
    if !cell.stations.isEmpty || !cell.agreements.refused.isEmpty {
      add("agreements", words(cell.agreements))
    }
    if !cell.stations.isEmpty {
      add("languages", words(cell.languages))
      add("cases a month", words(cell.load))
      if cell.assumed > 0 {
        add(
          "rests on assumptions",
          "\(cell.assumed) of \(Columns.count(cell.stations.count, "station")); by facts only: "
            + cell.factsLevel.words)
      }
    } else if cell.factsLevel > cell.level {
      add("rests on assumptions", "by facts only: \(cell.factsLevel.words)")
    }
    return text
  }

  private func words(_ carrier: Carrier) -> String {
    var marks: [String] = []
    if carrier.level < .full {
      marks.append(carrier.level == .partial ? "part" : carrier.level.rawValue)
    }
    if carrier.isPilot { marks.append("pilot") }
    if carrier.factsLevel < carrier.level { marks.append("assumed") }
    return carrier.station.rawValue + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
  }

  private func words(_ role: RoleCover) -> String {
    let hints =
      (role.waiting.isEmpty ? [] : ["waiting: \(list(role.waiting))"])
      + (role.elsewhere.isEmpty ? [] : ["on other lines: \(list(role.elsewhere))"])
    return role.role.rawValue + (hints.isEmpty ? "" : " (\(hints.joined(separator: "; ")))")
  }

  private func words(_ agreements: Agreements) -> String {
    let counts = [
      (agreements.signed, "signed"), (agreements.inquiry, "asked for"),
      (agreements.unknown, "not known"), (agreements.unstated, "not stated"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let refused = agreements.refused.isEmpty ? [] : ["not signed: \(list(agreements.refused))"]
    return (counts + refused).joined(separator: ", ")
  }

  private func words(_ languages: Languages) -> String {
    func codes(_ list: [Language]) -> String { list.map { $0.rawValue }.joined(separator: " ") }
    var text = "required \(languages.required.isEmpty ? "not stated" : codes(languages.required))"
    text += "; offered " + (languages.offered.isEmpty ? "not known" : codes(languages.offered))
    if languages.unknown > 0, !languages.offered.isEmpty {
      text += ", not known of \(Columns.count(languages.unknown, "station"))"
    }
    if !languages.missing.isEmpty { text += "; missing \(codes(languages.missing))" }
    return text
  }

  private func words(_ load: Load) -> String {
    var text = "capacity " + (load.capacity.map { "at most \(Columns.number($0))" } ?? "not known")
    if load.unknown > 0, load.capacity != nil {
      text += " and \(Columns.count(load.unknown, "station")) not known"
    }
    text += ", demand " + (load.demand.map(Columns.number) ?? "not known")
    if load.isShort == true { text += ": too little" }
    return text
  }

  private func list(_ stations: [Station.ID]) -> String {
    stations.map { $0.rawValue }.joined(separator: ", ")
  }
}
