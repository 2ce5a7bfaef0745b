public import Linjasto

/// A journey plan as text that can be read aloud or printed: where to start, whom to contact in
/// which order and why, what else there is, what nobody covers and what would help.
public struct RouteSheet: Sendable {
  let plan: JourneyPlan
  let network: Network
  let screening: (screening: Screening, result: ScreeningResult)?
  let neighbors: [NeighborPlan]
  /// Whether other maps were asked for what this one leaves open.
  let hasOtherMaps: Bool
  package let style: SheetStyle
  let wording: Wording
  var request: JourneyRequest { plan.request }

  /// - Parameters:
  ///   - network: That of the plan.
  ///   - screening: What the case's answers suggested, if it was screened.
  ///   - neighbors: What other maps have for what the plan leaves uncovered; nil where none was
  ///     asked.
  public init(
    _ plan: JourneyPlan, on network: Network,
    screening: (screening: Screening, result: ScreeningResult)? = nil,
    neighbors: [NeighborPlan]? = nil, in style: SheetStyle
  ) {
    self.plan = plan
    self.network = network
    self.screening = screening
    self.neighbors = neighbors ?? []
    hasOtherMaps = neighbors != nil
    self.style = style
    wording = Wording(network, style.language, showsIDs: style.showsIDs)
  }

  /// In names only, for the eye that reads it now.
  public init(
    _ plan: JourneyPlan, on network: Network,
    screening: (screening: Screening, result: ScreeningResult)? = nil, in language: Language
  ) {
    self.init(plan, on: network, screening: screening, in: SheetStyle(in: language))
  }

  /// Lines of at most 88 characters, but for longer words; the last paragraph says who decides.
  public var text: String { sheet.text }

  package var sheet: SheetText {
    var sheet = SheetText()
    let title = wording.say(request.shape == .team ? .teamTitle : .routeTitle)
    sheet.title("\(title): \(wording(request.region))")
    writeQuestion(to: &sheet)
    if let screening {
      let part = ScreeningSheet(
        screening.result, of: screening.screening, on: network, entry: plan.entry,
        in: wording.language)
      part.writeSafety(to: &sheet)
      part.writeLevel(to: &sheet)
    }
    sheet.gap()
    writeEntry(to: &sheet)
    writeAnswer(to: &sheet)
    writeAlternatives(to: &sheet)
    writeChoices(to: &sheet)
    writeUncovered(to: &sheet)
    writeNeighbors(to: &sheet)
    writePlanned(to: &sheet)
    writeNearMisses(to: &sheet)
    writeGuidance(to: &sheet)
    sheet.gap()
    writeFoot(to: &sheet)
    return sheet
  }

  private func writeQuestion(to sheet: inout SheetText) {
    sheet.row(
      wording.say(.map),
      "\(wording(network.title)), \(wording(network.contents.status)). \(age)", hang: 0)
    sheet.paragraph(wording.asOf(request.reading.day))
    let lines = plan.requirements.lines
    let roles = plan.requirements.compactMap { if case .role(let id) = $0 { id } else { nil } }
    if !lines.isEmpty {
      sheet.row(
        wording.say(.needs), wording.words.list(lines.map { wording($0) }) + ".")
    }
    if !roles.isEmpty {
      sheet.row(
        wording.say(.roles), wording.words.list(roles.map { wording($0) }) + ".")
    }
    if !conditions.isEmpty {
      sheet.row(wording.say(.conditions), conditions.joined(separator: "; ") + ".")
    }
    if let note = wording.contentNote(texts) { sheet.paragraph(note) }
  }

  /// Of which day the map speaks, and how that stands to the day asked for.
  private var age: String {
    guard let own = network.asOf else { return wording.say(.mapOfNoDay) }
    let date = wording.date(own)
    guard let day = request.reading.day else { return wording.say(.mapOfDay, date) }
    if day < own { return wording.say(.mapOfLaterDay, date) }
    let isOld = (own.year + 1, own.month, own.day) < (day.year, day.month, day.day)
    return wording.say(isOld ? .mapOfOldDay : .mapOfDay, date)
  }

  /// What the asker wants or rules out.
  var conditions: [String] {
    var conditions: [String] = []
    if let language = request.language {
      conditions.append(wording.say(.onlyLanguage, wording(language)))
    }
    if let mode = request.mode { conditions.append(wording.say(.onlyMode, wording(mode))) }
    if let age = request.clientAge { conditions.append(wording.say(.clientAged, "\(age)")) }
    if let language = request.clientLanguage {
      conditions.append(wording.say(.clientLanguage, wording(language)))
    }
    if request.freeOnly { conditions.append(wording.say(.onlyFree)) }
    if request.planned { conditions.append(wording.say(.withPlanned)) }
    if request.reading.factsOnly { conditions.append(wording.say(.onlyFacts)) }
    func named(_ phrase: Phrase, _ stations: [Station.ID]) {
      if !stations.isEmpty { conditions.append(wording.say(phrase, wording.list(stations))) }
    }
    named(.avoiding, request.avoided)
    named(.including, request.included)
    named(.consulted, request.consulted)
    named(.unavailableNow, request.unavailable.keys.sorted())
    return conditions
  }

  /// What of the map is read out: where some of it lacks the language, the sheet says so.
  private var texts: [LocalizedText] {
    var texts = [network.title]
    for requirement in plan.requirements {
      switch requirement {
      case .line(let id): texts += network[id].map { [$0.name] } ?? []
      case .role(let id): texts += network[id].map { [$0.name] } ?? []
      }
    }
    let stations = [plan.entry].compactMap { $0 } + (plan.answers.first?.stations ?? [])
    texts += stations.compactMap { network[$0]?.name }
    return texts + guidance.map { $0.text }
  }

  /// The expert who is the entry as well: nobody is sent from it to it.
  var entryIsFirst: Bool { plan.entry != nil && plan.answers.first?.stations.first == plan.entry }

  private func writeEntry(to sheet: inout SheetText) {
    guard let entry = plan.entry, let station = network[entry] else {
      if !plan.answers.isEmpty { sheet.paragraph(wording.say(.noEntry)) }
      return
    }
    if !entryIsFirst {
      sheet.paragraph(wording.say(.start, wording(entry)) + ".", of: .entry(entry))
      let modes = wording.list(station.modes)
      if !modes.isEmpty {
        sheet.row(wording.say(.contactMode).asSentence, modes + ".", depth: 2)
      }
      write(contactOf: entry, depth: 2, to: &sheet)
      write(guidance: station.guidance, of: network, depth: 2, to: &sheet)
      let assumptions = entryAssumptions(of: station)
      if !assumptions.isEmpty {
        sheet.row(wording.say(.assumed).asSentence, wording(assumptions) + ".", depth: 2)
      }
    }
    if !plan.otherEntries.isEmpty {
      sheet.row(wording.say(.alsoStart), wording.list(plan.otherEntries) + ".", depth: 2)
    }
  }

  /// What the map assumes of the place to start from.
  private func entryAssumptions(of station: Station) -> [Assumption] {
    guard station.isEntry || station.membership == .all else { return [] }
    return station.standing(asEntryOf: request.region, request.reading).assumptions
  }

  /// What the sheet rests on, and what everybody who holds it must know.
  private func writeFoot(to sheet: inout SheetText) {
    let stations = ([plan.entry].compactMap { $0 } + (plan.answers.first?.stations ?? []))
      .compactMap { network[$0] }
    let sources = stations.flatMap { [$0.source].compactMap { $0 } + $0.otherSources }
      .firstOccurrences.compactMap { network[$0] }.map { wording($0.title) }
    if !sources.isEmpty {
      sheet.row(wording.say(.sources))
      for source in sources { sheet.item(.bullet, source) }
      sheet.gap()
    }
    if screening?.result.notices.isEmpty ?? true { sheet.paragraph(wording.say(.emergency)) }
    if !style.contacts.isEmpty { sheet.paragraph(wording.say(.staffOnly)) }
    sheet.paragraph(wording.say(style.closing))
  }
}
