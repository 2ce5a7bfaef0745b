internal import Linjasto
internal import LinjastoText

/// Codes and colors for lines of a sheet that has none: how a line looks is no fact that a planner must
/// know.
struct LineLooks {
  private let rows: [SheetRow]

  init(_ rows: [SheetRow]) { self.rows = rows }

  /// One that no other line has, of a letter of its name if one is free.
  func code(_ index: Int) -> String {
    var taken = Set(rows.compactMap { $0["code"]?.text.uppercased() })
    for row in rows[..<index] where row["code"] == nil {
      taken.insert(Naming.lineCode(of: name(row), besides: taken))
    }
    return Naming.lineCode(of: name(rows[index]), besides: taken)
  }

  private func name(_ row: SheetRow) -> String { row.text(of: "name", first: .finnish) ?? "" }

  /// The colors in turn, but for those that other lines have.
  func color(_ index: Int) -> String {
    let taken = Set(rows.compactMap { $0["color"]?.text.lowercased() })
    let all = Naming.lineColors.map { $0.hex.lowercased() }
    let free = all.filter { !taken.contains($0) }
    let place = rows[..<index].count { $0["color"] == nil }
    return free.isEmpty ? all[index % all.count] : free[place % free.count]
  }
}
