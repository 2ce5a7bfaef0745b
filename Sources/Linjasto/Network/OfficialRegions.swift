/// The wellbeing services counties of Finland, Helsinki and Åland: the codes and names of Statistics
/// Finland (hyvinvointialue 2026), and the languages in which services must be arranged (Act
/// 612/2021, section 5). The same table with its sources is `maps/reference/regions-fi.yaml`; a test compares
/// them.
package enum OfficialRegions {
  package static func name(of code: String) -> String? { names[code]?.fi }

  package static func languages(of code: String) -> [Language] {
    if bilingual.contains(code) { return [.finnish, .swedish] }
    if code == "21" { return [.finnish, .northernSami, .inariSami, .skoltSami] }
    return code == "91" ? [.swedish] : names[code] == nil ? [] : [.finnish]
  }

  package static let bilingual: Set<String> = ["01", "03", "04", "05", "10", "17", "18", "90"]

  package static let names: [String: (fi: String, sv: String)] = [
    "01": ("Itä-Uudenmaan hyvinvointialue", "Östra Nylands välfärdsområde"),
    "02": ("Keski-Uudenmaan hyvinvointialue", "Mellersta Nylands välfärdsområde"),
    "03": ("Länsi-Uudenmaan hyvinvointialue", "Västra Nylands välfärdsområde"),
    "04": ("Vantaan ja Keravan hyvinvointialue", "Vanda och Kervo välfärdsområde"),
    "05": ("Varsinais-Suomen hyvinvointialue", "Egentliga Finlands välfärdsområde"),
    "06": ("Satakunnan hyvinvointialue", "Satakunta välfärdsområde"),
    "07": ("Kanta-Hämeen hyvinvointialue", "Egentliga Tavastlands välfärdsområde"),
    "08": ("Pirkanmaan hyvinvointialue", "Birkalands välfärdsområde"),
    "09": ("Päijät-Hämeen hyvinvointialue", "Päijänne-Tavastlands välfärdsområde"),
    "10": ("Kymenlaakson hyvinvointialue", "Kymmenedalens välfärdsområde"),
    "11": ("Etelä-Karjalan hyvinvointialue", "Södra Karelens välfärdsområde"),
    "12": ("Etelä-Savon hyvinvointialue", "Södra Savolax välfärdsområde"),
    "13": ("Pohjois-Savon hyvinvointialue", "Norra Savolax välfärdsområde"),
    "14": ("Pohjois-Karjalan hyvinvointialue", "Norra Karelens välfärdsområde"),
    "15": ("Keski-Suomen hyvinvointialue", "Mellersta Finlands välfärdsområde"),
    "16": ("Etelä-Pohjanmaan hyvinvointialue", "Södra Österbottens välfärdsområde"),
    "17": ("Pohjanmaan hyvinvointialue", "Österbottens välfärdsområde"),
    "18": ("Keski-Pohjanmaan hyvinvointialue", "Mellersta Österbottens välfärdsområde"),
    "19": ("Pohjois-Pohjanmaan hyvinvointialue", "Norra Österbottens välfärdsområde"),
    "20": ("Kainuun hyvinvointialue", "Kajanalands välfärdsområde"),
    "21": ("Lapin hyvinvointialue", "Lapplands välfärdsområde"),
    "90": ("Helsingin kaupunki", "Helsingfors stad"),
    "91": ("Ahvenanmaa", "Åland"),
  ]
}
