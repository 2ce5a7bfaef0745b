internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// The rows of a workbook by kind of record, with what could not be placed told.
struct SheetTables {
  /// By the name of the record's shape, in the order of the sheets.
  private(set) var rows: [String: [SheetRow]] = [:]
  /// What the sheet of the map says of the map itself; nil where there is no such sheet.
  private(set) var map: SheetRow?
  private(set) var problems = ProblemList()
  /// What most of the headings are in.
  private(set) var language = Language.finnish
  /// By the name of the record's shape.
  let headings: [String: SheetHeadings]

  private let text: WorkbookText
  private let shape: RecordShape
  private let places: [SheetName.Place]
  private var languages: [Language: Int] = [:]

  /// - Parameter shape: of the map.
  init(_ tables: [Table], _ text: WorkbookText, _ shape: RecordShape) {
    self.text = text
    self.shape = shape
    places = SheetName.records(of: shape)
    var headings = [shape.name: SheetHeadings(of: shape, owner: nil)]
    for place in places {
      headings[place.shape.name] = SheetHeadings(of: place.shape, owner: place.owner)
    }
    self.headings = headings
    for (number, table) in tables.enumerated() { take(table, text.rows[number], of: tables.count) }
    if let most = languages.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
      language = most.key
    }
  }

  /// The rows that a mapping makes of the tables of somebody else.
  init(_ tables: [Table], _ text: WorkbookText, _ shape: RecordShape, by mapping: SheetMapping) {
    self.init([], text, shape)
    let mapped = MappedRows(mapping, tables, text)
    rows = mapped.rows
    problems = mapped.problems
    language = mapping.contents.defaultLanguage.spoken
  }

  mutating func setMap(_ row: SheetRow) { map = row }
  mutating func setRows(_ rows: [SheetRow], of record: String) { self.rows[record] = rows }

  // MARK: Sheets

  private mutating func take(_ table: Table, _ rows: [[WorkbookText.Cell]], of count: Int) {
    let name = table.calledName
    if Self.calls(shape, name) { return takeMap(rows) }
    if let place = places.first(where: { Self.calls($0.shape, name) || $0.key == name }) {
      return take(rows, place.shape)
    }
    if Phrase.sheetInstructions.isSaid(by: name) { return }
    if places.isEmpty, count == 1 { return takeMap(rows) }
    if places.count == 1, count == 1 { return take(rows, places[0].shape) }
    // A table alone may be called as it likes: its headings say what it is.
    let best = places.map { place in (place, heading(rows, place.shape)?.count ?? 0) }
      .max { $0.1 < $1.1 }
    if count == 1, let best, best.1 >= 2 { return take(rows, best.0.shape) }
    guard let first = rows.first?.first else { return }
    let names = ([shape] + places.map { $0.shape }).map { SheetName.name(of: $0, in: .finnish) }
    report(
      .unknownSheet, Saying(.sheetIsNotRead, "\(name)"), at: first.mark,
      help: Similarity.question(name, among: names)
        ?? Saying(.theSheets, .list(names.map { .text($0) })))
  }

  private static func calls(_ shape: RecordShape, _ name: String) -> Bool {
    let folded = Folding.folded(name)
    return Folding.folded(shape.plainName) == folded
      || Words.languages.contains { Folding.folded(SheetName.name(of: shape, in: $0)) == folded }
  }

  // MARK: Rows

  private struct Heading {
    let row: Int
    let ids: [String?]
    let language: Language?
    let count: Int
  }

  /// The first of the upper rows that names two fields, or all that there is.
  private func heading(_ rows: [[WorkbookText.Cell]], _ shape: RecordShape) -> Heading? {
    let known = headings[shape.name]
    for (index, row) in rows.prefix(12).enumerated() {
      guard let (ids, language) = known?.fields(of: row.map { $0.text }) else { continue }
      let count = ids.count { $0 != nil }
      let filled = row.count { !$0.text.isEmpty }
      guard count >= 2 || count == 1 && filled == 1 else { continue }
      return Heading(row: index, ids: ids, language: language, count: count)
    }
    return nil
  }

  private mutating func take(_ rows: [[WorkbookText.Cell]], _ shape: RecordShape) {
    guard let first = rows.first?.first else { return }
    guard let heading = heading(rows, shape) else {
      let known = headings[shape.name]?.all(in: .finnish) ?? []
      return report(
        .badTable, Saying(.noHeadingHere), at: first.mark,
        help: Saying(.theHeadings, .list(known.prefix(8).map { .text($0) })))
    }
    if let language = heading.language { languages[language, default: 0] += heading.count }
    checkHeadings(rows[heading.row], heading, shape)
    for row in rows[(heading.row + 1)...] {
      var taken = SheetRow(mark: (row.first { !$0.text.isEmpty } ?? row[0]).mark)
      for (cell, id) in zip(row, heading.ids) where !cell.text.isEmpty {
        if let id, taken.cells[id] == nil { taken.cells[id] = cell }
      }
      guard !taken.cells.isEmpty, !taken.isExample else { continue }
      self.rows[shape.name, default: []].append(taken)
    }
  }

  private mutating func checkHeadings(
    _ row: [WorkbookText.Cell], _ heading: Heading, _ shape: RecordShape
  ) {
    var seen: Set<String> = []
    let language = heading.language ?? .finnish
    for (cell, id) in zip(row, heading.ids) where !cell.text.isEmpty {
      guard let id else {
        report(
          .unknownColumn, Saying(.columnIsNotRead, "\(cell.text)"), at: cell.mark,
          help: Similarity.question(cell.text, among: headings[shape.name]?.all(in: language) ?? [])
        )
        continue
      }
      if !seen.insert(id).inserted {
        let name = headings[shape.name]?.name(of: id, in: language) ?? id
        report(
          .badTable, Saying(.twoColumnsSay, "\(name)"), at: cell.mark, help: Saying(.keepOneColumn))
      }
    }
  }

  /// The fields of the map stand below each other: what, and what of it.
  private mutating func takeMap(_ rows: [[WorkbookText.Cell]]) {
    guard let first = rows.first?.first, let known = headings[shape.name] else { return }
    var row = map ?? SheetRow(mark: first.mark)
    let (ids, language) = known.fields(of: rows.map { $0.first?.text ?? "" })
    if let language { languages[language, default: 0] += ids.count { $0 != nil } }
    for (cells, id) in zip(rows, ids) {
      guard let name = cells.first, !name.text.isEmpty else { continue }
      if let id {
        if cells.count > 1, !cells[1].text.isEmpty { row.cells[id] = cells[1] }
      } else if !Phrase.sheetField.isSaid(by: name.text) {
        report(
          .unknownColumn, Saying(.columnIsNotRead, "\(name.text)"), at: name.mark,
          help: Similarity.question(name.text, among: known.all(in: language ?? .finnish)))
      }
    }
    map = row
  }

  private mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, at mark: SourceFile.Mark, help: Saying? = nil
  ) {
    guard !problems.isFull(id.severity) else { return problems.count(id.severity) }
    problems.add(Diagnostic(id, message, help: help, location: text.location(of: mark)))
  }
}

extension Phrase {
  /// Whether a text is this one in any language, whatever its case.
  func isSaid(by text: String) -> Bool {
    let folded = Folding.folded(text)
    return Words.languages.contains { Folding.folded(self.text(in: $0)) == folded }
  }
}
