public import Linjasto
internal import Schematic

/// The words that a map needs besides those of its network.
public struct MapWords: Hashable, Sendable {
  public let subtitle: String
  public let start: String
  public let lines: String
  public let beside: String
  public let key: String
  public let allRegions: String
  /// Under a line that nobody stands on.
  public let nobody: String
  /// The same where only stated facts are shown.
  public let nobodyStated: String
  public let assumedLine: String
  public let asOf: String
  public let draft: String
  public let archived: String
  public let factsOnly: String
  /// Under a map whose texts in this language nobody has checked.
  public let draftTranslation: String
  public let sources: String
  /// The heads of a table of stations.
  public let serves: String
  public let state: String
  public let basis: String
  public let otherLines: String
  /// What a source says.
  public let stated: String
  public let active: String
  let station: String
  let interchange: String
  let terminus: String
  let assumed: String
  let faded: String
  let pilot: String
  let planned: String
  let inquiry: String
  let ended: String
  let missing: String
  private let months: [String]

  /// Finnish where the language has no words of its own here.
  public static func of(_ language: Language) -> MapWords {
    switch language {
    case .swedish: swedish
    case .english: english
    case .finnish, .northernSami, .inariSami, .skoltSami: finnish
    }
  }

  /// The key to every sign.
  var keyEntries: [Poster.KeyEntry] {
    [
      Poster.KeyEntry(.station, station), Poster.KeyEntry(.interchange, interchange),
      Poster.KeyEntry(.terminus, terminus), Poster.KeyEntry(.assumed, assumed),
      Poster.KeyEntry(.state(.pilot), pilot), Poster.KeyEntry(.state(.planned), planned),
      Poster.KeyEntry(.state(.inquiry), inquiry), Poster.KeyEntry(.state(.ended), ended),
      Poster.KeyEntry(.state(.missing), missing), Poster.KeyEntry(.faded, faded),
    ]
  }

  /// What a state is called; empty for the usual one.
  func state(_ state: LineMap.State) -> String {
    switch state {
    case .active: ""
    case .pilot: pilot
    case .planned: planned
    case .inquiry: inquiry
    case .ended: ended
    case .missing: missing
    }
  }

  /// The day as people write it.
  public func date(_ day: Day) -> String {
    months.isEmpty
      ? "\(day.day).\(day.month).\(day.year)" : "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  static let finnish = MapWords(
    subtitle: "Linja on palvelutarve, asema on asiantuntija", start: "ALOITA TÄSTÄ",
    lines: "LINJAT", beside: "KARTAN VIERELLÄ, KOKO ALUEEN TUKENA", key: "MERKIT",
    allRegions: "Koko alue", nobody: "ei vielä asiantuntijaa kartalla",
    nobodyStated: "lähteet eivät nimeä asiantuntijaa", assumedLine: "oletus",
    asOf: "Tilanne", draft: "Luonnos", archived: "Arkistoitu", factsOnly: "Vain lähteiden tiedot",
    draftTranslation: "Käännös on luonnos", sources: "Lähteet", serves: "Palvelee", state: "Tila",
    basis: "Peruste", otherLines: "Muut linjat", stated: "lähde", active: "Toiminnassa",
    station: "Asiantuntija",
    interchange: "Asiantuntija usealla linjalla", terminus: "Linjan pääteasema",
    assumed: "Ontto linja: oletus, jota lähde ei totea",
    faded: "Ei palvele valittua aluetta", pilot: "Kokeilu", planned: "Suunnitteilla",
    inquiry: "Kysytty, ei vielä sovittu", ended: "Päättynyt", missing: "Puuttuu", months: [])

  static let swedish = MapWords(
    subtitle: "En linje är ett servicebehov, en station är en expert", start: "BÖRJA HÄR",
    lines: "LINJER", beside: "BREDVID KARTAN, FÖR HELA OMRÅDET", key: "TECKEN",
    allRegions: "Hela området", nobody: "ännu ingen expert på kartan",
    nobodyStated: "källorna nämner ingen expert", assumedLine: "antagande",
    asOf: "Läget", draft: "Utkast", archived: "Arkiverad", factsOnly: "Endast källornas uppgifter",
    draftTranslation: "Översättningen är ett utkast", sources: "Källor", serves: "Betjänar",
    state: "Status", basis: "Grund", otherLines: "Andra linjer", stated: "källa",
    active: "I verksamhet", station: "Expert",
    interchange: "Expert på flera linjer", terminus: "Linjens ändstation",
    assumed: "Ihålig linje: ett antagande som källan inte anger",
    faded: "Betjänar inte det valda området", pilot: "På försök", planned: "Planerad",
    inquiry: "Efterfrågad, inte avtalad", ended: "Avslutad", missing: "Saknas", months: [])

  static let english = MapWords(
    subtitle: "A line is a service need, a station is an expert", start: "START HERE",
    lines: "LINES", beside: "BESIDE THE MAP, FOR THE WHOLE AREA", key: "KEY",
    allRegions: "The whole area", nobody: "no expert on the map yet",
    nobodyStated: "no source names an expert", assumedLine: "assumed",
    asOf: "As of", draft: "Draft", archived: "Archived", factsOnly: "Only what sources state",
    draftTranslation: "The translation is a draft", sources: "Sources", serves: "Serves",
    state: "State", basis: "Basis", otherLines: "Other lines", stated: "source",
    active: "In operation", station: "Expert",
    interchange: "Expert on several lines", terminus: "Terminus of a line",
    assumed: "Hollow line: assumed, no source states it",
    faded: "Does not serve the chosen region", pilot: "On trial", planned: "Planned",
    inquiry: "Asked for, not agreed yet", ended: "Ended", missing: "Missing",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ])
}
