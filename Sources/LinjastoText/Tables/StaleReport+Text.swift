public import Linjasto

extension StaleReport {
  /// A sentence on the whole and the day, then one item a station: its name and its organization's,
  /// when it was confirmed, and how many cells it carries. At most 100 columns wide.
  public func text(in language: Language) -> String { sheet(in: language).text }

  package func sheet(in language: Language) -> SheetText {
    let words = Words(language)
    let never = entries.count { $0.verified == nil }
    let sentence = words(
      .staleStations, "\(entries.count)", "\(stations)", words.date(since), "\(never)")
    var sheet = SheetText(width: Columns.width)
    sheet.paragraph("\(sentence) \(words(.asOf, words.date(day))).")
    if !entries.isEmpty { sheet.gap() }
    for entry in entries {
      func named(_ name: LocalizedText) -> String {
        name.text(in: language, fallback: entry.language)
      }
      let owner = entry.organizationName.map { " (\(named($0)))" } ?? ""
      var facts = [
        entry.verified.flatMap { day in
          entry.age.map { words(.confirmed, words.date(day), "\($0)") }
        } ?? words(.never)
      ]
      if entry.cells > 0 { facts.append(words(.carriesCells, "\(entry.cells)")) }
      sheet.item(
        .bullet, "\(named(entry.name))\(owner): \(facts.joined(separator: "; "))",
        of: .station(entry.station))
    }
    return sheet
  }
}
