extension OfficialRegions {
  /// The counties of a collaborative area, ascending; empty for any other number.
  package static func counties(ofArea number: String) -> [String] {
    names.keys.filter { area(of: $0) == number }.sorted()
  }

  /// The names of the collaborative areas, by their numbers.
  package static let areaNames: [String: (fi: String, sv: String, en: String)] = [
    "1": (
      "Etelä-Suomen yhteistyöalue", "Södra Finlands samarbetsområde",
      "Southern Finland collaborative area"
    ),
    "2": (
      "Itä-Suomen yhteistyöalue", "Östra Finlands samarbetsområde",
      "Eastern Finland collaborative area"
    ),
    "3": (
      "Sisä-Suomen yhteistyöalue", "Inre Finlands samarbetsområde",
      "Inland Finland collaborative area"
    ),
    "4": (
      "Länsi-Suomen yhteistyöalue", "Västra Finlands samarbetsområde",
      "Western Finland collaborative area"
    ),
    "5": (
      "Pohjois-Suomen yhteistyöalue", "Norra Finlands samarbetsområde",
      "Northern Finland collaborative area"
    ),
  ]

  /// What the county is called in English, where no law names it.
  package static let english: [String: String] = [
    "01": "East Uusimaa wellbeing services county",
    "02": "Central Uusimaa wellbeing services county",
    "03": "West Uusimaa wellbeing services county",
    "04": "Vantaa and Kerava wellbeing services county",
    "05": "Southwest Finland wellbeing services county",
    "06": "Satakunta wellbeing services county",
    "07": "Kanta-Häme wellbeing services county",
    "08": "Pirkanmaa wellbeing services county",
    "09": "Päijät-Häme wellbeing services county",
    "10": "Kymenlaakso wellbeing services county",
    "11": "South Karelia wellbeing services county",
    "12": "South Savo wellbeing services county",
    "13": "North Savo wellbeing services county",
    "14": "North Karelia wellbeing services county",
    "15": "Central Finland wellbeing services county",
    "16": "South Ostrobothnia wellbeing services county",
    "17": "Ostrobothnia wellbeing services county",
    "18": "Central Ostrobothnia wellbeing services county",
    "19": "North Ostrobothnia wellbeing services county",
    "20": "Kainuu wellbeing services county",
    "21": "Lapland wellbeing services county",
    "90": "City of Helsinki",
    "91": "Åland",
  ]

  /// The county of the code as it is called officially; nil for any other code.
  package static func region(_ code: String) -> Region? {
    guard let name = names[code] else { return nil }
    var texts: [Language: String] = [.finnish: name.fi, .swedish: name.sv]
    texts[.english] = english[code]
    var region = Region(id: Region.ID(code), name: LocalizedText(texts))
    region.languages = languages(of: code)
    return region
  }
}
