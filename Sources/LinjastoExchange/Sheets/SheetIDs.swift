internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// Ids that a sheet leaves to be made, and records that cells call by name.
struct SheetIDs {
  /// Ids made from names: by the record's name, then by row.
  private(set) var made: [String: [Int: String]] = [:]
  /// By the record's name and each folded id, code or name: the ids it may mean.
  private var known: [String: [String: [String]]] = [:]
  private var ids: [String: Set<String>] = [:]
  /// By the record's name: what its rows are called, in their order.
  private var shown: [String: [String]] = [:]
  /// By the record's name and what ids of one name begin with: the last number behind it.
  private var last: [String: [String: Int]] = [:]

  /// - Parameter language: that of the map, whose names make ids.
  init(_ rows: [String: [SheetRow]], _ language: Language) {
    for (record, rows) in rows {
      ids[record] = Set(rows.compactMap { $0["id"]?.text })
      for (index, row) in rows.enumerated() {
        guard let id = row["id"]?.text ?? make(row, index, record, language) else { continue }
        shown[record, default: []].append(
          Self.keys.lazy.compactMap { row.text(of: $0, first: language) }.first ?? id)
        for name in Self.names(of: row) {
          let folded = Folding.folded(name)
          if known[record]?[folded]?.contains(id) != true, !folded.isEmpty {
            known[record, default: [:]][folded, default: []].append(id)
          }
        }
      }
    }
  }

  private static let keys = ["name", "title", "text"]

  private static func names(of row: SheetRow) -> [String] {
    let words = keys.flatMap { key in
      [row[key]?.text].compactMap { $0 } + row.localized(key).map { $0.cell.text }
    }
    return words + [row["code"]?.text].compactMap { $0 }
  }

  /// What a cell calls a record: its id, or the only one of its name or code; nil where there is
  /// none, and several where nobody can tell.
  func meaning(of text: String, _ record: String) -> [String] {
    if ids[record]?.contains(text) == true { return [text] }
    return known[record]?[Folding.folded(text)] ?? []
  }

  /// What the rows of a record are called.
  func names(of record: String) -> [String] { shown[record] ?? [] }

  /// The least id of a record; nil where there is none.
  func first(of record: String) -> String? { ids[record]?.min() }

  // MARK: Making

  private mutating func make(
    _ row: SheetRow, _ index: Int, _ record: String, _ language: Language
  ) -> String? {
    let name = Self.keys.lazy.compactMap { row.text(of: $0, first: language) }.first
    guard let name, let stem = Naming.id(of: name) else { return nil }
    var id = stem
    while ids[record]?.contains(id) == true {
      let number = (last[record]?[stem] ?? 1) + 1
      last[record, default: [:]][stem] = number
      id = "\(stem)-\(number)"
    }
    ids[record, default: []].insert(id)
    made[record, default: [:]][index] = id
    return id
  }
}
