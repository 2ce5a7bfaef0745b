package import Linjasto

extension Wording {
  /// Why a station is kept out, as a clause without a subject.
  package func callAsFunction(_ hindrance: Hindrance, of station: Station.ID) -> String {
    switch hindrance {
    case .answersForEveryLine:
      network[station]?.kind == .team || network[station]?.kind == .network
        ? say(.groupForEveryLine) : say(.answersForEveryLine)
    case .coversNothing: say(.coversNothing)
    case .offNeededLines: say(.offNeededLines)
    case .assumed: say(.isAssumed)
    case .neverCovers: say(.neverCovers)
    case .notKnownToServe: say(.notKnownToServe)
    case .agreementAsked: say(.agreementAsked)
    case .agreementNotBegun(let day?): say(.agreementBeginsOn, date(day))
    case .agreementNotBegun(nil): say(.agreementBeginsLater)
    case .agreementEnded(let day?): say(.agreementEndedOn, date(day))
    case .agreementEnded(nil): say(.agreementEndedBefore)
    case .clientNotTaken: say(.clientNotTaken)
    case .doesNotServe(let region):
      say(.doesNotServe, self(region), network[station].map { serving($0.reach) } ?? "")
    case .status(.planned): say(.isPlanned)
    case .status(.inquiry): say(.isInquiry)
    case .status(.unknown): say(.statusNotKnown)
    case .status: say(.hasEnded)
    case .outsidePeriod(let period): say(.outsidePeriod, words.dates(period))
    case .agreementNotSigned: say(.notSigned)
    case .unavailable(let until?): say(.unavailableUntil, date(until))
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
