internal import Linjasto
internal import LinjastoText

/// Codes and colors for lines of a sheet that has none: how a line looks is no fact that a planner must
/// know.
struct LineLooks {
  /// By row: what it says, or else a code that no other line has, of a letter of its name if one is
  /// free.
  let codes: [String]
  /// By row: what it says, or else the colors in turn, but for those that other lines have.
  let colors: [String]

  /// - Complexity: O(n).
  init(_ rows: [SheetRow]) {
    var taken = Set(rows.compactMap { $0["code"]?.text.uppercased() })
    codes = rows.map { row in
      if let code = row["code"]?.text { return code }
      let name = row.text(of: "name", first: .finnish) ?? ""
      // Beyond all pairs of letters none is free.
      let code = taken.count < 800 ? Naming.lineCode(of: name, besides: taken) : "?"
      taken.insert(code)
      return code
    }
    let used = Set(rows.compactMap { $0["color"]?.text.lowercased() })
    let all = Naming.lineColors.map { $0.hex.lowercased() }
    let free = all.filter { !used.contains($0) }
    var next = 0
    colors = rows.map { row in
      if let color = row["color"]?.text { return color }
      defer { next += 1 }
      return free.isEmpty ? all[next % all.count] : free[next % free.count]
    }
  }
}
