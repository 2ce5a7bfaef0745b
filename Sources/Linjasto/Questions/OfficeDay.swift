/// Days as people type them into a spreadsheet, and as one shows them.
package enum OfficeDay {
  /// `2026-12-31`, `31.12.2026`, `31.12.26`, `31/12/2026`, `20261231`, each with a time of day behind
  /// it or not. `1/2/2026` is ambiguous: the month may stand first.
  package static func read(_ text: String) -> OfficeReading<Day> {
    guard !text.isEmpty, text.utf8.count <= 40, text.allSatisfy({ isOfDay($0) }) else {
      return .unreadable
    }
    let days = Day.meanings(of: text)
    switch days.count {
    case 0: return .unreadable
    case 1: return .value(days[0])
    default: return .ambiguous(days.map { "\($0)" })
    }
  }

  private static func isOfDay(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || character.isWhitespace
      || [".", "/", "-", ":", "T", "Z"].contains(character)
  }
}
