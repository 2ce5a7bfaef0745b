public import Linjasto

/// Why a station is not on a route, as text.
public struct WhyNotSheet: Sendable {
  /// Lines of at most 88 characters, but for longer words; the last paragraph says who decides.
  public var text: String { sheet.text }
  package let sheet: SheetText

  public init(_ why: WhyNot, on network: Network, in language: Language) {
    self.init(why, on: network, in: SheetStyle(in: language))
  }

  public init(_ why: WhyNot, on network: Network, in style: SheetStyle) {
    let wording = Wording(network, style.language, showsIDs: style.showsIDs)
    let name = wording(why.station)
    var sheet = SheetText()
    switch why.verdict {
    case .chosen(let place):
      sheet.paragraph(wording.say(.isChosen, name, "\(place)"))
    case .keptOut(let hindrances):
      sheet.paragraph(wording.say(.keptOut, name))
      for hindrance in hindrances { sheet.item(.bullet, wording(hindrance, of: why.station)) }
    case .adds(let cost, let including):
      sheet.paragraph(wording.say(cost == 0 ? .addsNothing : .wouldAdd, name))
      if including.stations.count > 1 {
        sheet.paragraph(wording.say(.routeWith, wording.list(including.stations)))
      }
    case .notNeeded:
      sheet.paragraph(wording.say(.alreadyCovered, name))
    case .free:
      sheet.paragraph(wording.say(.addsUnknown, name))
    }
    if !why.wouldCover.isEmpty {
      sheet.row(wording.say(.wouldCover).asSentence, wording.list(why.wouldCover) + ".")
    }
    sheet.row(
      wording.say(.map), "\(wording(network.title)). \(wording.asOf(why.day))", hang: 0)
    if let note = wording.contentNote(
      [network.title] + (network[why.station].map { [$0.name] } ?? []))
    {
      sheet.paragraph(note)
    }
    sheet.paragraph(wording.say(.emergency))
    sheet.paragraph(wording.say(style.closing))
    self.sheet = sheet
  }
}
