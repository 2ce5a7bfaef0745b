package import Linjasto

/// A network's own names, and the catalog's texts, in one language.
package struct Wording: Sendable {
  package let network: Network
  package let language: Language
  private let words: Words

  package init(_ network: Network, _ language: Language) {
    self.network = network
    self.language = language
    words = Words(language)
  }

  package func say(_ phrase: Phrase, _ values: String...) -> String { words.fill(phrase, values) }

  package func callAsFunction(_ text: LocalizedText) -> String {
    text.text(in: language, fallback: network.defaultLanguage)
  }

  package func callAsFunction(_ id: Station.ID) -> String {
    network[id].map { self($0.name) } ?? id.rawValue
  }

  package func callAsFunction(_ id: Region.ID) -> String {
    network[id].map { "\(self($0.name)) (\(id))" } ?? id.rawValue
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

  /// With semicolons, as names have commas in them.
  package func list(_ ids: [Station.ID]) -> String { ids.map { self($0) }.joined(separator: "; ") }

  package func list(_ modes: [Station.Mode]) -> String {
    modes.map { self($0) }.joined(separator: ", ")
  }

  package func list(_ requirements: [Requirement]) -> String {
    requirements.map { self($0) }.joined(separator: ", ")
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

  package func callAsFunction(_ period: Period) -> String {
    "\(period.from?.description ?? "")–\(period.to?.description ?? "")"
  }

  /// Why a station is kept out, as a clause without a subject.
  package func callAsFunction(_ hindrance: Hindrance, of station: Station.ID) -> String {
    switch hindrance {
    case .answersForEveryLine: say(.answersForEveryLine)
    case .coversNothing: say(.coversNothing)
    case .offNeededLines: say(.offNeededLines)
    case .assumed: say(.isAssumed)
    case .neverCovers: say(.neverCovers)
    case .notKnownToServe: say(.notKnownToServe)
    case .agreementAsked: say(.agreementAsked)
    case .agreementNotBegun(let day): say(.agreementBeginsOn, day?.description ?? "")
    case .agreementEnded(let day): say(.agreementEndedOn, day?.description ?? "")
    case .clientNotTaken: say(.clientNotTaken)
    case .doesNotServe(let region):
      say(
        .doesNotServe, self(region),
        network[station]?.reach.named.map { self($0) }.joined(separator: ", ") ?? "")
    case .status(.planned): say(.isPlanned)
    case .status(.inquiry): say(.isInquiry)
    case .status(.unknown): say(.statusNotKnown)
    case .status: say(.hasEnded)
    case .outsidePeriod(let period): say(.outsidePeriod, self(period))
    case .agreementNotSigned: say(.notSigned)
    case .unavailable(let until?): say(.unavailableUntil, until.description)
    case .unavailable(nil): say(.unavailable)
    case .avoided: say(.isAvoided)
    case .alreadyConsulted: say(.isConsulted)
    case .doesNotSpeak(let language): say(.doesNotSpeak, self(language))
    case .doesNotWork(let mode): say(.doesNotWork, self(mode))
    case .charges: say(.isCharging)
    }
  }

  package func callAsFunction(_ hindrances: [Hindrance], of station: Station.ID) -> String {
    hindrances.map { self($0, of: station) }.joined(separator: "; ")
  }
}
