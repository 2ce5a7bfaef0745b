public import Linjasto

extension StaleReport {
  public func text(in language: Language) -> String {
    let never = entries.count { $0.verified == nil }
    var text = Columns.wrapped(
      "\(entries.count) of \(Columns.count(stations, "station")) not confirmed since \(since), "
        + "\(never) of them never.")
    guard !entries.isEmpty else { return text }
    let rows = entries.map { entry in
      [
        entry.verified?.description ?? "never",
        entry.age.map { Columns.count($0, "day") } ?? "",
        Columns.count(entry.cells, "cell"), entry.station.rawValue,
        entry.organization?.rawValue ?? "",
      ]
    }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    text += "\n"
    for row in rows {
      let cells = zip(row, widths).map { Columns.left($0, $1) } + [row[4]]
      text += Columns.cut(cells.joined(separator: "  ").trimmedAtEnd, Columns.width) + "\n"
    }
    return text
  }
}
