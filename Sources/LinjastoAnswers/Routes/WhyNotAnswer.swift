public import Linjasto
internal import LinjastoText

/// Why a station is not on a route, or what taking it would cost. Answers `linjasto why-not`.
public struct WhyNotAnswer: Encodable, Sendable {
  public let format = "linjasto-why-not/1"
  /// By its id, as all stations.
  public let station: String
  /// The day that was asked for, `yyyy-mm-dd`; left out for any day.
  public let asOf: String?
  /// `chosen`: it is in the best answer; `kept-out`: ``conditions`` stand in the way; `adds`: it
  /// may be contacted, for ``added`` more; `not-needed`: others already cover all that it would;
  /// `free`: nothing stands in the way, and nothing was asked for.
  public let verdict: String
  /// Empty unless it is kept out.
  public let conditions: [RouteAnswer.Condition]
  /// The lines and roles of the case that it would cover.
  public let wouldCover: [String]
  /// In the best answer, from 1; left out unless it is chosen.
  public let place: Int?
  /// What including it would cost more, in effort points; left out unless it adds.
  public let added: Int?
  /// The best answer that includes it, in the order of contact; left out unless it adds.
  public let stations: [String]?
  /// All of it in the language asked for.
  public let text: String

  /// - Parameters:
  ///   - network: that of the question.
  ///   - language: of ``text`` and the conditions.
  public init(_ why: WhyNot, on network: Network, in language: Language) {
    let wording = Wording(network, language)
    station = why.station.rawValue
    asOf = why.day?.description
    wouldCover = why.wouldCover.plain
    text = WhyNotSheet(why, on: network, in: language).text
    var kept: [Hindrance] = []
    var place: Int?
    var addition: (cost: Int, journey: Journey)?
    switch why.verdict {
    case .chosen(let at):
      verdict = "chosen"
      place = at
    case .keptOut(let hindrances):
      verdict = "kept-out"
      kept = hindrances
    case .adds(let cost, let journey):
      verdict = "adds"
      addition = (cost, journey)
    case .notNeeded: verdict = "not-needed"
    case .free: verdict = "free"
    }
    conditions = kept.map { RouteAnswer.Condition($0, of: why.station, wording) }
    self.place = place
    added = addition?.cost
    stations = addition?.journey.stations.plain
  }
}
