/// The texts that a map lacks in some language, most needed first.
///
/// Finnish, Swedish and English are expected of every text that users read. A language in which a
/// region must arrange services is required of what that region reads; the Sámi languages are looked
/// for only there.
public struct TranslationReport: Sendable {
  /// One text, and the languages it lacks.
  public struct Text: Sendable {
    /// What the text is of, most needed first.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case title, line, station, region, role, organization, guidance, question, origin, governance
      case process, source, fact
      case openQuestion = "open-question"
    }

    public let kind: Kind
    /// Of the record, with the field behind a slash where the text is not what the record is called:
    /// `separation/client_group`; of a step of a process `process/step`.
    public let id: String
    /// The text there is, in the map's own language.
    public let text: String
    /// The language of ``text``.
    public let language: Language
    /// Never empty; ascending.
    public let missing: [Language]
    /// Those of ``missing`` that some region reading the text must offer.
    public let required: [Language]
  }

  /// Texts for which a missing language is required first; then what is drawn or read most.
  public let entries: [Text]
  /// How many texts were looked at.
  public let texts: Int
  /// Per language, how many texts lack it and for how many of those it is required.
  public let counts: [Count]

  /// How many texts lack one language.
  public struct Count: Sendable {
    public let language: Language
    public let missing: Int
    /// For how many of those a region reading them must offer it.
    public let required: Int
  }

  public init(of network: Network) {
    let languages = Dictionary(
      firstOf: network.regions.map { ($0.id, Set($0.languages)) })
    let all = network.regions.map { $0.id }
    var entries: [Text] = []
    var texts = 0
    func look(
      _ kind: Text.Kind, _ id: String, _ text: LocalizedText?, _ readers: [Region.ID],
      of field: String? = nil
    ) {
      guard let text else { return }
      // A year or a figure reads the same everywhere.
      if let bare = text.unmarked, !bare.contains(where: { $0.isLetter }) { return }
      texts += 1
      let required = readers.reduce(into: Set<Language>()) { $0.formUnion(languages[$1] ?? []) }
      let wanted = Set([.finnish, .swedish, .english]).union(required)
      // A text that says no language is in that of its map.
      let own =
        text.languages.contains(network.defaultLanguage)
        ? network.defaultLanguage : text.languages.first ?? network.defaultLanguage
      let there = text.languages.isEmpty ? [own] : text.languages
      let missing = wanted.subtracting(there).sorted()
      guard !missing.isEmpty else { return }
      entries.append(
        Text(
          kind: kind, id: field.map { "\(id)/\($0)" } ?? id,
          text: text.text(in: own, fallback: own), language: own, missing: missing,
          required: missing.filter(required.contains)))
    }

    look(.title, network.id, network.title, all)
    for line in network.lines {
      look(.line, line.id.rawValue, line.name, all)
      look(.line, line.id.rawValue, line.clientGroup, all, of: "client_group")
    }
    for station in network.stations {
      let (id, readers) = (station.id.rawValue, station.serves)
      look(.station, id, station.name, readers)
      look(.station, id, station.note, readers, of: "note")
      look(.station, id, station.servesNote, readers, of: "serves_note")
      look(.station, id, station.clients?.note, readers, of: "clients")
      for municipality in station.clients?.municipalities ?? [] {
        look(.station, id, municipality, readers, of: "clients")
      }
      for terms in station.terms {
        look(.station, id, terms.note, readers, of: terms.line.rawValue)
      }
    }
    for region in network.regions {
      look(.region, region.id.rawValue, region.name, [region.id])
    }
    for role in network.roles { look(.role, role.id.rawValue, role.name, all) }
    for body in network.contents.organizations {
      let clients = network.stations.filter { $0.organization == body.id }.flatMap { $0.serves }
      look(.organization, body.id.rawValue, body.name, clients)
    }
    for guidance in network.guidance {
      look(.guidance, guidance.id.rawValue, guidance.text, all)
      for item in guidance.items { look(.guidance, guidance.id.rawValue, item, all, of: "items") }
    }
    for screening in network.screenings {
      look(.question, screening.id.rawValue, screening.title, all, of: "title")
      look(.question, screening.id.rawValue, screening.purpose, all, of: "purpose")
      for question in screening.questions {
        look(.question, question.id.rawValue, question.text, all)
        look(.question, question.id.rawValue, question.spoken, all, of: "ask")
        look(.question, question.id.rawValue, question.help, all, of: "help")
      }
      for rule in screening.rules { look(.question, rule.id.rawValue, rule.because, all) }
    }
    for origin in network.contents.origins { look(.origin, origin.id.rawValue, origin.name, all) }
    for body in network.contents.governance {
      look(.governance, body.id.rawValue, body.name, all)
      look(.governance, body.id.rawValue, body.note, all, of: "note")
    }
    for procedure in network.contents.procedures {
      look(.process, procedure.id.rawValue, procedure.name, all)
      for step in procedure.steps {
        look(.process, "\(procedure.id)/\(step.id)", step.name, all)
      }
    }
    for source in network.contents.sources { look(.source, source.id.rawValue, source.title, all) }
    for fact in network.contents.facts {
      look(.fact, fact.id.rawValue, fact.text, all)
      look(.fact, fact.id.rawValue, fact.unit, all, of: "unit")
      look(.fact, fact.id.rawValue, fact.period, all, of: "period")
    }
    for (index, question) in network.contents.openQuestions.enumerated() {
      look(.openQuestion, "\(index + 1)", question.text, all)
    }

    let rank = Dictionary(
      uniqueKeysWithValues: Text.Kind.allCases.enumerated().map { ($1, $0) })
    self.texts = texts
    self.entries = entries.enumerated().sorted { a, b in
      (a.1.required.isEmpty ? 1 : 0, rank[a.1.kind, default: 0], -a.1.required.count, a.0)
        < (b.1.required.isEmpty ? 1 : 0, rank[b.1.kind, default: 0], -b.1.required.count, b.0)
    }.map { $0.1 }
    counts = Language.allCases.compactMap { language in
      let missing = entries.count { $0.missing.contains(language) }
      let required = entries.count { $0.required.contains(language) }
      return missing == 0 ? nil : Count(language: language, missing: missing, required: required)
    }
  }
}
