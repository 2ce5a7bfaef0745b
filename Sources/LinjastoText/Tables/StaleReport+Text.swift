public import Linjasto

extension StaleReport {
  /// A sentence on the whole and the day, then one line a station: when it was confirmed, how long
  /// ago, how many cells it carries, its id and its organization's. At most 100 columns wide.
  public func text(in language: Language) -> String {
    let words = Words(language)
    let never = entries.count { $0.verified == nil }
    var text = Columns.wrapped(
      words(.staleStations, "\(entries.count)", "\(stations)", words.date(since), "\(never)")
        + " \(words(.asOf, words.date(day))).")
    guard !entries.isEmpty else { return text }
    let rows = entries.map { entry in
      [
        entry.verified.map { words.date($0) } ?? words(.never),
        entry.age.map { words(.dayCount, "\($0)") } ?? "",
        words(.cellCount, "\(entry.cells)"), entry.station.rawValue,
        entry.organization?.rawValue ?? "",
      ]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    text += "\n"
    for row in rows {
      let cells = zip(row, widths).map { Columns.left($0, $1) } + [row[4]]
      let line = Columns.trimmed(cells.joined(separator: "  "))
      text += Columns.cut(line, Columns.width) + "\n"
    }
    return text
  }
}
