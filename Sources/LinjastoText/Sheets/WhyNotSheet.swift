public import Linjasto

/// Why a station is not on a route, as text and for programs.
public struct WhyNotSheet: Encodable, Sendable {
  let station: Station.ID
  /// `chosen`, `kept-out`, `adds`, `not-needed` or `free`.
  let verdict: String
  let conditions: [RouteReport.Condition]
  let wouldCover: [String]
  /// The place in the best answer, from 1.
  let place: Int?
  /// What including it would cost more.
  let added: Int?
  /// The best answer that includes it.
  let stations: [Station.ID]?
  /// All of it in words.
  public let text: String

  public init(_ why: WhyNot, on network: Network, in language: Language) {
    let wording = Wording(network, language)
    let name = "\(wording(why.station)) [\(why.station)]"
    var sheet = SheetText()
    var kept: [Hindrance] = []
    var place: Int?
    var journey: Journey?
    var added: Int?
    switch why.verdict {
    case .chosen(let at):
      verdict = "chosen"
      place = at
      sheet.paragraph(wording.say(.isChosen, name, "\(at)"))
    case .keptOut(let hindrances):
      verdict = "kept-out"
      kept = hindrances
      sheet.paragraph(wording.say(.keptOut, name))
      for hindrance in hindrances { sheet.item("- ", wording(hindrance, of: why.station)) }
    case .adds(let cost, let including):
      verdict = "adds"
      (added, journey) = (cost, including)
      let route = wording.list(including.stations)
      sheet.paragraph(
        cost == 0
          ? wording.say(.addsNothing, name, route)
          : wording.say(.wouldAdd, name, "\(cost)", route))
    case .notNeeded:
      verdict = "not-needed"
      sheet.paragraph(wording.say(.alreadyCovered, name))
    case .free:
      verdict = "free"
      sheet.paragraph(wording.say(.addsUnknown, name))
    }
    if !why.wouldCover.isEmpty {
      sheet.item("\(wording.say(.wouldCover)): ", wording.list(why.wouldCover))
    }
    sheet.paragraph(wording.say(.decides))
    station = why.station
    conditions = kept.map { RouteReport.Condition($0, of: why.station, wording) }
    wouldCover = why.wouldCover.map { $0.id }
    self.place = place
    self.added = added
    stations = journey?.stations
    text = sheet.text
  }
}
