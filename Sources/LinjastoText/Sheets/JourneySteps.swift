internal import Linjasto

/// The words of one contact of a journey, in the map that the journey is on.
struct JourneySteps {
  let request: JourneyRequest
  let entry: Station?
  let replacements: [JourneyPlan.Replacement]
  let wording: Wording
  private let first: Station.ID?
  private let cores: [JourneyPlan.Core]
  private let awaited: [Station.ID]

  /// Those of the best answer.
  init(_ plan: JourneyPlan, on network: Network, in wording: Wording) {
    request = plan.request
    entry = plan.entry.flatMap { network[$0] }
    first = plan.answers.first?.stations.first
    replacements = plan.replacements
    cores = plan.cores
    awaited = []
    self.wording = wording
  }

  /// Those of the answer with what is planned.
  init(_ plan: JourneyPlan, _ later: JourneyPlan.Later, on network: Network, in wording: Wording) {
    request = plan.request
    entry = plan.entry.flatMap { network[$0] }
    first = later.journey.stations.first
    replacements = []
    cores = []
    awaited = later.awaited
    self.wording = wording
  }

  /// The name, and what must not be missed of it.
  func title(of station: Station) -> String {
    let name = wording(station.id)
    if awaited.contains(station.id) { return "\(name), \(wording.say(.awaited))" }
    return switch station.status {
    case .pilot: "\(name), \(wording.say(.pilot))"
    case .planned, .inquiry: "\(name), \(wording.say(.awaited))"
    case .active, .ended, .unknown: name
    }
  }

  /// Who of the core of each line that the contact is the first to cover is in the answer, and who is
  /// not.
  func cores(of stop: Journey.Stop) -> [String] {
    stop.newlyCovers.compactMap { requirement in
      guard case .line(let line) = requirement else { return nil }
      return cores.first { $0.line == line }.map(words)
    }
  }

  private func words(of core: JourneyPlan.Core) -> String {
    let code = wording.code(core.line)
    func names(_ roles: [JourneyPlan.CoreRole]) -> String {
      wording.words.list(roles.map { wording($0.role) })
    }
    let missing = core.roles.filter { $0.brought.isEmpty }
    let brought = core.roles.filter { !$0.brought.isEmpty }
    if missing.isEmpty { return wording.say(.coreComplete, code) }
    let words =
      brought.isEmpty
      ? wording.say(.coreMissing, code, names(missing))
      : wording.say(.corePartly, code, names(brought), names(missing))
    let offering = missing.flatMap { $0.offered }.firstOccurrences
    return offering.isEmpty
      ? words : "\(words); \(wording.say(.coreOnOffer, wording.list(offering)))"
  }

  // MARK: The way

  /// How the case gets to the contact; empty where it is called directly and on no line.
  func way(to stop: Journey.Stop) -> String {
    if let entry, stop.station == entry.id, stop.station == first { return wording.say(.startHere) }
    let isReturning = stop.moves.contains { if case .return = $0 { true } else { false } }
    return stop.moves.compactMap { named($0, to: stop, isReturning) }.joined(separator: "; ")
  }

  private func named(_ move: Journey.Move, to stop: Journey.Stop, _ isReturning: Bool) -> String? {
    switch move {
    case .board(let line?, _): boarded(line, isReturning)
    case .board(nil, _):
      entry.map { wording.say($0.kind == .coordinator ? .byCoordinator : .byEntry) }
    case .ride(let line, let from, _): ridden(line, from, to: stop)
    case .change(let at, let from, let to):
      wording.say(.changeLine, wording(at), wording.code(from), wording.code(to))
    case .return: nil
    }
  }

  private func boarded(_ line: Line.ID, _ isReturning: Bool) -> String {
    let code = wording.code(line)
    guard let entry else { return wording.say(.directly, code) }
    let isCoordinator = entry.kind == .coordinator
    if isReturning {
      return wording.say(isCoordinator ? .againByCoordinator : .againByEntry, code)
    }
    return wording.say(isCoordinator ? .fromCoordinator : .fromEntry, code)
  }

  private func ridden(_ line: Line.ID, _ from: Station.ID, to stop: Journey.Stop) -> String {
    let code = wording.code(line)
    guard request.shape == .team else { return wording.say(.rideOn, code) }
    return wording.say(.rideFrom, code, wording(from))
  }

  // MARK: The station

  /// What holds it below full cover, makes it uncertain or lapses, each clause once.
  func limits(of station: Station, covering covers: [Requirement]) -> [String] {
    var limits: [(clause: String, lines: [Line.ID])] = []
    for requirement in covers {
      let line: Line.ID? = if case .line(let id) = requirement { id } else { nil }
      for condition in standing(of: station, for: requirement).conditions {
        guard let clause = wording.limit(condition, of: station, on: line) else { continue }
        if let known = limits.firstIndex(where: { $0.clause == clause }) {
          if let line { limits[known].lines.append(line) }
        } else {
          limits.append((clause, line.map { [$0] } ?? []))
        }
      }
    }
    let lines = covers.count { if case .line = $0 { true } else { false } }
    return limits.map { limit in
      guard !limit.lines.isEmpty, limit.lines.count < lines else { return limit.clause }
      return "\(wording.words.list(limit.lines.map { wording.code($0) })): \(limit.clause)"
    }
  }

  private func standing(of station: Station, for requirement: Requirement) -> Standing {
    switch requirement {
    case .line(let line): station.standing(in: request.region, on: line, request.reading)
    case .role:
      station.standing(
        asRoleIn: request.region, preferring: request.requirements.lines, request.reading)
    }
  }

  /// What else the map says of it, and of the lines that it covers; what was told as a limit is not
  /// told again.
  func notes(on station: Station, covering covers: [Requirement]) -> [String] {
    let lines: [String] = covers.compactMap { requirement in
      guard case .line(let line) = requirement, let note = station.terms(on: line)?.note,
        !request.isPartial(requirement, by: station)
      else { return nil }
      return "\(wording.code(line)): \(wording(note))"
    }
    return [station.note.map { wording($0) }].compactMap { $0 } + lines
  }

  /// Whom it belongs to; nil where its name says so itself.
  private func organization(of station: Station) -> String? {
    guard let id = station.organization, let organization = wording.network[id] else { return nil }
    let name = wording(organization.name)
    let own = wording(station.name)
    let isNamed = own.indices.contains { own[$0...].starts(with: name) }
    return isNamed ? nil : "\(wording.say(.belongsTo)): \(name)"
  }

  /// What the map knows of whom it belongs to, fee, agreement and tier.
  func facts(of station: Station, covering covers: [Requirement]) -> [String] {
    let missing = request.unknowns(of: station, covering: covers)
    let agreement = request.agreement(of: station, covering: covers)
    var facts = [organization(of: station)].compactMap { $0 }
    if !missing.contains(.fee) {
      facts.append("\(wording.say(.fee)): \(wording(station.fee))")
    }
    if let state = agreement.state, agreement.time == .inForce, state != .inquiry {
      facts.append("\(wording.say(.agreement)): \(wording(state))")
    }
    if let level = station.level { facts.append("\(wording.say(.level)): \(wording(level))") }
    return facts
  }

  /// What the contact would need and the map does not say.
  func missing(of station: Station, covering covers: [Requirement]) -> [String] {
    let agreement = request.agreement(of: station, covering: covers)
    return request.unknowns(of: station, covering: covers).compactMap { fact in
      switch fact {
      case .mode: wording.say(.wayOfWorking)
      case .fee: wording.say(.fee)
      case .agreement: agreement.state == nil ? wording.say(.agreement) : nil
      case .language: wording.say(.serviceLanguage)
      }
    }
  }

  func words(of replacement: JourneyPlan.Replacement) -> String {
    guard let added = replacement.added else {
      return wording.say(.replacementLoses, wording.list(replacement.lost))
    }
    if replacement.instead.isEmpty { return wording.say(.replacementDrops) }
    let instead = wording.list(replacement.instead)
    return added > 0 ? wording.say(.replacementCosts, instead) : instead
  }
}
