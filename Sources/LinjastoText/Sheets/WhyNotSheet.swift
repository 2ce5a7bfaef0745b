public import Linjasto

/// Why a station is not on a route, as text.
public struct WhyNotSheet: Sendable {
  /// Lines of at most 88 characters, but for longer words; the last paragraph says who decides.
  public let text: String

  public init(_ why: WhyNot, on network: Network, in language: Language) {
    let wording = Wording(network, language)
    let name = "\(wording(why.station)) [\(why.station)]"
    var sheet = SheetText()
    switch why.verdict {
    case .chosen(let place):
      sheet.paragraph(wording.say(.isChosen, name, "\(place)"))
    case .keptOut(let hindrances):
      sheet.paragraph(wording.say(.keptOut, name))
      for hindrance in hindrances { sheet.item("- ", wording(hindrance, of: why.station)) }
    case .adds(let cost, let including):
      let route = wording.list(including.stations)
      sheet.paragraph(
        cost == 0
          ? wording.say(.addsNothing, name, route)
          : wording.say(.wouldAdd, name, "\(cost)", route))
    case .notNeeded:
      sheet.paragraph(wording.say(.alreadyCovered, name))
    case .free:
      sheet.paragraph(wording.say(.addsUnknown, name))
    }
    if !why.wouldCover.isEmpty {
      sheet.item("\(wording.say(.wouldCover)): ", wording.list(why.wouldCover))
    }
    sheet.paragraph(why.day.map { wording.say(.asOf, "\($0)") + "." } ?? wording.say(.anyDay) + ".")
    sheet.paragraph(wording.say(.decides))
    text = sheet.text
  }
}
