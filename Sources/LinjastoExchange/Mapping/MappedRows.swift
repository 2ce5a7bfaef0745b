internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// The tables of somebody else as rows of a map.
struct MappedRows {
  private(set) var rows: [String: [SheetRow]] = [:]
  private(set) var problems = ProblemList()

  let tables: [Table]
  let text: WorkbookText
  /// Of the map.
  let language: Language
  /// By the record's name: what is called so already, folded.
  var known: [String: Set<String>] = [:]

  /// By the name of the record and what a mapping calls a field of it; nil where it has none.
  var found: [String: SheetField?] = [:]

  init(_ mapping: SheetMapping, _ tables: [Table], _ text: WorkbookText) {
    self.tables = tables
    self.text = text
    language = mapping.contents.defaultLanguage
    for (record, rows) in MapSheetWriter.rows(of: mapping.contents).rows {
      for row in rows { note(row, record) }
    }
    for table in mapping.tables { take(table) }
  }

  // MARK: Tables

  mutating func take(_ mapped: MappedTable) {
    guard let number = number(of: mapped) else { return }
    let rows = text.rows[number]
    guard let first = rows.first?.first else { return }
    let wanted = mapped.columns.map { Folding.folded($0.from) }
    let heading = rows.prefix(20).enumerated().max { a, b in
      let counts = [a, b].map { row in wanted.count { row.element.names($0) } }
      return counts[0] != counts[1] ? counts[0] < counts[1] : a.offset > b.offset
    }
    guard let heading else { return }
    let names = heading.element.map { Folding.folded($0.text) }
    for (column, folded) in zip(mapped.columns, wanted) where !names.contains(folded) {
      report(
        .badTable, Saying(.noColumnCalledSo, "\(column.from)"),
        at: (heading.element.first ?? first).mark,
        help: Similarity.question(column.from, among: heading.element.map { $0.text }))
    }
    let shape = mapped.each.shape
    let fields = mapped.columns.map { field($0.to, of: shape, at: first.mark) }
    let places = wanted.map { names.firstIndex(of: $0) }
    var records: [SheetRow] = []
    var lines: [[WorkbookText.Cell]] = []
    var leftOut: [SourceFile.Mark] = []
    for row in rows[(heading.offset + 1)...] {
      guard let record = self.record(row, mapped, fields, places) else {
        if let first = row.first { leftOut.append(first.mark) }
        continue
      }
      records.append(record)
      lines.append(row)
    }
    if let first = leftOut.first {
      report(.unknownColumn, Saying(.rowsLeftOut, "\(leftOut.count)"), at: first)
    }
    let others = heading.element.indices.filter { index in
      !heading.element[index].text.isEmpty && !places.contains(index)
    }
    if let across = mapped.across {
      let columns = others.map { (index: $0, cell: heading.element[$0]) }
      cross(records, lines, columns, mapped, across)
    } else {
      add(records, shape.name)
      if let other = others.first {
        report(
          .unknownColumn,
          Saying(
            .columnsAreNotRead, .list(others.map { .text(heading.element[$0].text) })),
          at: heading.element[other].mark)
      }
    }
  }

  mutating func number(of mapped: MappedTable) -> Int? {
    guard let sheet = mapped.sheet else {
      // The only one that has all of the columns.
      let wanted = mapped.columns.map { Folding.folded($0.from) }
      let fitting = text.rows.indices.filter { index in
        text.rows[index].prefix(20).contains { row in wanted.allSatisfy { row.names($0) } }
      }
      if fitting.count == 1 || tables.count == 1 { return fitting.first ?? 0 }
      problems.add(
        Diagnostic(
          .badTable, Saying(.sayWhichSheet),
          help: Saying(.theSheets, .list(tables.map { .text($0.calledName) }))))
      return nil
    }
    let folded = Folding.folded(sheet)
    if let index = tables.firstIndex(where: { Folding.folded($0.calledName) == folded }) {
      return index
    }
    problems.add(
      Diagnostic(
        .badTable, Saying(.mapSheetIsMissing, "\(sheet)"),
        help: Saying(.theSheets, .list(tables.map { .text($0.calledName) }))))
    return nil
  }

  // MARK: Records

  mutating func field(
    _ name: String, of shape: RecordShape, at mark: SourceFile.Mark
  ) -> SheetField? {
    let key = "\(shape.name) \(name)"
    if let found = found[key] { return found }
    let headings = SheetHeadings(of: shape, owner: nil)
    let id = headings.fields(of: [name]).ids[0]
    let field = shape.sheetFields.first { $0.id == id }
    if field == nil {
      report(
        .unknownKey, Saying(.hasNoKey, .phrase(shape.noun), "\(name)"), at: mark,
        help: Similarity.question(name, among: shape.sheetFields.map { $0.id }))
    }
    found[key] = .some(field)
    return field
  }

  /// Nil for a row in which none of the columns says anything.
  mutating func record(
    _ row: [WorkbookText.Cell], _ mapped: MappedTable, _ fields: [SheetField?], _ places: [Int?]
  ) -> SheetRow? {
    var record = SheetRow(mark: (row.first { !$0.text.isEmpty } ?? row[0]).mark)
    for ((column, field), place) in zip(zip(mapped.columns, fields), places) {
      if column.isNeeded, !says(row, place, column) { return nil }
      guard let field, let place, place < row.count, !row[place].text.isEmpty else { continue }
      let texts = self.texts(row[place].text, column, isList: mapped.each.isList(field))
      guard !texts.isEmpty else { continue }
      let cell = WorkbookText.Cell(
        text: mapped.each.isList(field) ? CellList.text(texts) : texts[0], mark: row[place].mark)
      record.cells[field.id] = cell
      if column.makes { make(texts, field, cell.mark, mapped.constants) }
    }
    guard !record.cells.isEmpty else { return nil }
    set(mapped.constants, mapped.each.shape, &record)
    return record
  }

  /// Whether a column says something that is not left out.
  func says(_ row: [WorkbookText.Cell], _ place: Int?, _ column: MappedColumn) -> Bool {
    guard let place, place < row.count else { return false }
    return !texts(row[place].text, column, isList: true).isEmpty
  }

  mutating func set(
    _ constants: [MappedConstant], _ shape: RecordShape, _ record: inout SheetRow
  ) {
    for constant in constants {
      guard let field = field(constant.field, of: shape, at: record.mark),
        record.cells[field.id] == nil
      else { continue }
      record.cells[field.id] = WorkbookText.Cell(text: constant.value, mark: record.mark)
    }
  }

  /// The items of a cell in words of the map.
  func texts(_ text: String, _ column: MappedColumn, isList: Bool) -> [String] {
    func meaning(_ text: String) -> String? { column.words.meaning(of: text) }
    guard isList, !column.words.contains(where: { $0.names(text) }) else {
      return [meaning(text) ?? text].filter { !$0.isEmpty }
    }
    let items = CellList.items(text).flatMap { item -> [String] in
      guard let separator = column.separator, !separator.isEmpty else { return [item] }
      return item.split(separator: separator).map { String($0).trimmed }
    }
    return items.map { meaning($0) ?? $0 }.filter { !$0.isEmpty }.firstOccurrences
  }

  // MARK: Making

  /// Records for names that nothing is called by yet.
  mutating func make(
    _ names: [String], _ field: SheetField, _ mark: SourceFile.Mark, _ constants: [MappedConstant]
  ) {
    guard let step = field.steps.last, let record = CellReader.record(of: step),
      let kind = MappedTable.Kind.allCases.first(where: { $0.shape.name == record })
    else { return }
    for name in names where known[record]?.contains(Folding.folded(name)) != true {
      var row = SheetRow(
        cells: [kind.nameField(language): WorkbookText.Cell(text: name, mark: mark)], mark: mark)
      if kind == .line { set(constants.filter { $0.field == "source" }, kind.shape, &row) }
      add([row], record)
    }
  }

  mutating func add(_ rows: [SheetRow], _ record: String) {
    for row in rows { note(row, record) }
    self.rows[record, default: []] += rows
  }

  mutating func note(_ row: SheetRow, _ record: String) {
    for key in ["id", "code", "name", "title"] {
      for cell in [row[key]].compactMap({ $0 }) + row.localized(key).map({ $0.cell }) {
        known[record, default: []].insert(Folding.folded(cell.text))
      }
    }
  }

  mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, at mark: SourceFile.Mark?, help: Saying? = nil
  ) {
    guard !problems.isFull(id.severity) else { return problems.count(id.severity) }
    let problem = Diagnostic(
      id, message, help: help, location: mark.flatMap { text.location(of: $0) })
    // A field that there is not is the same slip in every row.
    if !problems.told.contains(where: { $0.message == problem.message && $0.help == problem.help })
    {
      problems.add(problem)
    }
  }
}

extension MappedWord {
  fileprivate func names(_ text: String) -> Bool {
    word != "*" && Folding.folded(word) == Folding.folded(text)
  }
}

extension [MappedWord] {
  /// What a text means, as a word or as any other one; nil for one that is not spoken of.
  func meaning(of text: String) -> String? {
    (first { $0.names(text) } ?? first { $0.word == "*" })?.means
  }
}

extension [WorkbookText.Cell] {
  fileprivate func names(_ folded: String) -> Bool {
    contains { Folding.folded($0.text) == folded }
  }
}

extension Table {
  /// Of its sheet, or of its file without folders and ending.
  var calledName: String {
    if let name { return name }
    let name = file.path.split(separator: "/").last.map { String($0) } ?? file.path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

extension MappedTable.Kind {
  var shape: RecordShape {
    switch self {
    case .station: Station.fields.shape
    case .line: Line.fields.shape
    case .role: Role.fields.shape
    case .organization: Organization.fields.shape
    case .source: Source.fields.shape
    }
  }

  /// Where the name of such a record stands.
  func nameField(_ language: Language) -> String {
    self == .source ? "title.\(language.rawValue)" : "name.\(language.rawValue)"
  }

  fileprivate func isList(_ field: SheetField) -> Bool {
    shape.shape(at: field.steps[...])?.listItem != nil
  }
}
