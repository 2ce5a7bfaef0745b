package import Linjasto

/// A network's own names, and the catalog's texts, in one language.
package struct Wording: Sendable {
  package let network: Network
  package let language: Language
  /// Whether names are followed by ids and region codes.
  let showsIDs: Bool
  /// Whether a text in another language than the one read is said between ``LanguageMark``s.
  let marksLanguages: Bool
  let words: Words

  package init(
    _ network: Network, _ language: Language, showsIDs: Bool = false, marksLanguages: Bool = false
  ) {
    self.network = network
    self.language = language
    self.showsIDs = showsIDs
    self.marksLanguages = marksLanguages
    words = Words(language)
  }

  package func say(_ phrase: Phrase, _ values: String...) -> String { words.fill(phrase, values) }

  package func callAsFunction(_ text: LocalizedText) -> String {
    let shown = text.text(in: language, fallback: network.defaultLanguage)
    guard marksLanguages else { return shown }
    let own = text.language(wanted: language, fallback: network.defaultLanguage)
    return own == language.spoken ? shown : LanguageMark.marked(shown, own)
  }

  package func callAsFunction(_ id: Station.ID) -> String {
    guard let name = network[id].map({ self($0.name) }) else { return id.rawValue }
    return showsIDs ? "\(name) [\(id)]" : name
  }

  package func callAsFunction(_ id: Region.ID) -> String {
    guard let name = network[id].map({ self($0.name) }) else { return id.rawValue }
    return showsIDs ? "\(name) (\(id))" : name
  }

  package func callAsFunction(_ id: Role.ID) -> String {
    network[id].map { self($0.name) } ?? id.rawValue
  }

  /// Code and name.
  package func callAsFunction(_ id: Line.ID) -> String {
    network[id].map { "\($0.code) \(self($0.name))" } ?? id.rawValue
  }

  package func callAsFunction(_ requirement: Requirement) -> String {
    switch requirement {
    case .line(let id): self(id)
    case .role(let id): self(id)
    }
  }

  package func code(_ id: Line.ID) -> String { network[id]?.code ?? id.rawValue }

  package func list(_ ids: [Station.ID]) -> String { words.list(ids.map { self($0) }) }

  package func list(_ modes: [Station.Mode]) -> String { words.list(modes.map { self($0) }) }

  package func list(_ requirements: [Requirement]) -> String {
    words.list(requirements.map { self($0) })
  }

  package func callAsFunction(_ mode: Station.Mode) -> String {
    switch mode {
    case .phone: say(.phone)
    case .online: say(.online)
    case .networkMeeting: say(.networkMeeting)
    case .workPair: say(.workPair)
    case .outreach: say(.outreach)
    case .ownClient: say(.ownClient)
    case .facility: say(.facility)
    case .statement: say(.statement)
    case .training: say(.training)
    case .mentoring: say(.mentoring)
    }
  }

  package func callAsFunction(_ level: Level) -> String {
    switch level {
    case .basic: say(.basic)
    case .special: say(.special)
    case .ot: say(.ot)
    }
  }

  package func callAsFunction(_ fee: Station.Fee) -> String {
    switch fee {
    case .free: say(.free)
    case .charged: say(.charged)
    case .mixed: say(.mixed)
    case .unknown: say(.notKnown)
    }
  }

  package func callAsFunction(_ state: Agreement.State?) -> String {
    switch state {
    case .signed: say(.signed)
    case .notSigned: say(.notSigned)
    case .inquiry: say(.inquiry)
    case .unknown: say(.notKnown)
    case nil: say(.notStated)
    }
  }

  package func callAsFunction(_ named: Language) -> String {
    switch named {
    case .finnish: say(.finnish)
    case .swedish: say(.swedish)
    case .english: say(.english)
    case .northernSami: say(.northernSami)
    case .inariSami: say(.inariSami)
    case .skoltSami: say(.skoltSami)
    }
  }

  package func callAsFunction(_ status: Network.Status) -> String {
    switch status {
    case .draft: say(.draft)
    case .published: say(.published)
    case .archived: say(.archived)
    }
  }

  package func date(_ day: Day) -> String { words.date(day) }

  /// The day of an answer as a sentence.
  package func asOf(_ day: Day?) -> String {
    (day.map { say(.asOf, date($0)) } ?? say(.anyDay)) + "."
  }
}
