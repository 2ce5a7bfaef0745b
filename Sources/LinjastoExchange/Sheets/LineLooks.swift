internal import Linjasto

/// Codes and colors for lines of a sheet that has none: how a line looks is no fact that a planner must
/// know.
struct LineLooks {
  private let rows: [SheetRow]

  init(_ rows: [SheetRow]) { self.rows = rows }

  /// The first letter that no other line has, of its name if that is free.
  func code(_ index: Int) -> String {
    var taken = Set(rows.compactMap { $0["code"]?.text.uppercased() })
    for (number, row) in rows.enumerated() where row["code"] == nil {
      let name = row.text(of: "name", first: .finnish) ?? ""
      let own = name.uppercased().unicodeScalars.first.map { String($0) } ?? ""
      let letters = [own] + Self.letters + (10...99).map { "\($0)" }
      let code = letters.first { Pattern.isLineCode($0) && !taken.contains($0) } ?? "?"
      if number == index { return code }
      taken.insert(code)
    }
    return "?"
  }

  /// The colors in turn, but for those that other lines have.
  func color(_ index: Int) -> String {
    let taken = Set(rows.compactMap { $0["color"]?.text.uppercased() })
    let free = Self.colors.filter { !taken.contains($0) }
    let place = rows[..<index].count { $0["color"] == nil }
    return free.isEmpty ? Self.colors[index % Self.colors.count] : free[place % free.count]
  }

  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".map { String($0) }

  /// Those of the maps of the five areas: dark enough on white, and told apart by who sees colors
  /// alike.
  private static let colors = [
    "#801100", "#00194C", "#998C4C", "#5400E6", "#206B39", "#CC3D00", "#006BE6", "#B21B99",
    "#179983",
    "#550099", "#4C4C4C", "#BB77DD", "#4C0012", "#220022",
  ]
}
