extension OfficialRegions {
  /// The county that people call so, in Finnish or Swedish, in any case and without its marks: `Lappi`
  /// for the county of Lapland. Nil for any other text, a longer name included.
  package static func code(called text: String) -> String? {
    codes[Folding.words(text).joined(separator: " ")]
  }

  /// The name of the area itself, such as `Kanta-Häme` for its county; nil for any other code, and in
  /// languages that call the area as its county.
  package static func shortName(of code: String, in language: Language) -> String? {
    switch language.spoken {
    case .finnish: short[code]?.first
    case .swedish: short[code]?.last
    default: nil
    }
  }

  /// By each short name, folded.
  private static let codes = Dictionary(
    firstOf: short.flatMap { code, names in
      names.map { (Folding.words($0).joined(separator: " "), code) }
    })

  /// The names of the areas themselves, which the names of the counties have inflected in them: the
  /// usual Finnish one first, the Swedish one last.
  private static let short: [String: [String]] = [
    "01": ["Itä-Uusimaa", "Östra Nyland"], "02": ["Keski-Uusimaa", "Mellersta Nyland"],
    "03": ["Länsi-Uusimaa", "Västra Nyland"],
    "04": ["Vantaa ja Kerava", "Vantaa-Kerava", "Vanda och Kervo"],
    "05": ["Varsinais-Suomi", "Egentliga Finland"], "06": ["Satakunta"],
    "07": ["Kanta-Häme", "Egentliga Tavastland"], "08": ["Pirkanmaa", "Birkaland"],
    "09": ["Päijät-Häme", "Päijänne-Tavastland"], "10": ["Kymenlaakso", "Kymmenedalen"],
    "11": ["Etelä-Karjala", "Södra Karelen"], "12": ["Etelä-Savo", "Södra Savolax"],
    "13": ["Pohjois-Savo", "Norra Savolax"], "14": ["Pohjois-Karjala", "Norra Karelen"],
    "15": ["Keski-Suomi", "Mellersta Finland"],
    "16": ["Etelä-Pohjanmaa", "Södra Österbotten"], "17": ["Pohjanmaa", "Österbotten"],
    "18": ["Keski-Pohjanmaa", "Mellersta Österbotten"],
    "19": ["Pohjois-Pohjanmaa", "Norra Österbotten"], "20": ["Kainuu", "Kajanaland"],
    "21": ["Lappi", "Lappland"], "90": ["Helsinki", "Helsingfors"],
    "91": ["Ahvenanmaa", "Åland"],
  ]
}
