extension OfficialRegions {
  /// Whether two counties have a border in common.
  package static func isNeighbor(_ a: String, _ b: String) -> Bool {
    neighbors[a]?.contains(b) ?? false
  }

  /// The collaborative area (yhteistyöalue) of a county, by its number; nil for any other code.
  package static func area(of code: String) -> String? {
    areas.first { $0.value.contains(code) }?.key
  }

  /// The five areas in which counties agree on the division of work (Act 612/2021).
  private static let areas: [String: Set<String>] = [
    "1": ["01", "02", "03", "04", "09", "10", "11", "90"], "2": ["12", "13", "14", "15"],
    "3": ["07", "08", "16"], "4": ["05", "06", "17"], "5": ["18", "19", "20", "21"],
  ]

  /// By land, as the counties lie on the map of Finland; a test finds it symmetric.
  private static let neighbors: [String: Set<String>] = [
    "01": ["02", "04", "09", "10", "90"], "02": ["01", "03", "04", "07", "09"],
    "03": ["02", "04", "05", "07", "90"], "04": ["01", "02", "03", "90"],
    "05": ["03", "06", "07", "08"], "06": ["05", "08", "16", "17"],
    "07": ["02", "03", "05", "08", "09"], "08": ["05", "06", "07", "09", "15", "16"],
    "09": ["01", "02", "07", "08", "10", "12", "15"], "10": ["01", "09", "11", "12"],
    "11": ["10", "12", "14"], "12": ["09", "10", "11", "13", "14", "15"],
    "13": ["12", "14", "15", "19", "20"], "14": ["11", "12", "13", "20"],
    "15": ["08", "09", "12", "13", "16", "18", "19"], "16": ["06", "08", "15", "17", "18"],
    "17": ["06", "16", "18"], "18": ["15", "16", "17", "19"],
    "19": ["13", "15", "18", "20", "21"], "20": ["13", "14", "19"], "21": ["19"],
    "90": ["01", "03", "04"],
  ]

  /// Every county that lies in an area, ascending.
  package static var counties: [String] { areas.values.flatMap { $0 }.sorted() }
}
