internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// The rows of a workbook as the tree that its YAML would have, with every value at its cell.
struct SheetTree {
  private(set) var problems: ProblemList
  let text: WorkbookText
  let tables: SheetTables
  /// Of the document: a map, a list of contacts …
  let shape: RecordShape
  let ids: SheetIDs
  let looks: LineLooks
  var cells: CellReader
  /// Of the map: texts that do not say theirs are in it.
  let language: Language
  /// By the name of the record, then by the id of the record around it: which rows.
  var inside: [String: [String: [Int]]] = [:]

  /// - Parameters:
  ///   - contents: what the tables change; nil where they say all.
  ///   - adding: whether they say what is new beside it.
  ///   - mapping: how the tables are to be understood; nil for those of a map.
  init(
    _ tables: [Table], _ text: WorkbookText, over contents: Network.Contents? = nil,
    adding: Bool = false, by mapping: SheetMapping? = nil
  ) {
    let map = Network.Contents.fields.shape
    var sheets =
      mapping.map { SheetTables(tables, text, map, by: $0) } ?? SheetTables(tables, text, map)
    if let contents = contents ?? mapping?.contents { sheets.lay(over: contents, adding: adding) }
    self.init(
      sheets, text, map,
      isTyped: contents != nil || mapping != nil || tables.contains { $0.name != nil })
  }

  /// The tree of a document that belongs to maps.
  ///
  /// - Parameter networks: whose records it may call by name.
  init(_ tables: [Table], _ text: WorkbookText, _ shape: RecordShape, of networks: [Network]) {
    self.init(
      SheetTables(tables, text, shape), text, shape, isTyped: tables.contains { $0.name != nil },
      of: networks)
  }

  private init(
    _ sheets: SheetTables, _ text: WorkbookText, _ shape: RecordShape, isTyped: Bool,
    of networks: [Network]? = nil
  ) {
    self.text = text
    self.shape = shape
    self.tables = sheets
    problems = sheets.problems
    let said = sheets.map?["default_language"]?.text
    let cell = CellText(sheets.language, "default_language", of: shape.name)
    language =
      Language.allCases.first { language in said.map { cell.means(language.rawValue, $0) } == true }
      ?? sheets.language
    looks = LineLooks(sheets.rows["a line"] ?? [])
    let known = (networks ?? []).map { MapSheetWriter.rows(of: $0.contents).rows }
      .reduce(into: sheets.rows) { $0.merge($1) { $0 + $1 } }
    ids = SheetIDs(networks == nil ? sheets.rows : known, language)
    cells = CellReader(ids, sheets.language, isTyped: isTyped, isComplete: networks == nil)
    for place in SheetName.records(of: shape) { nest(place) }
  }

  /// Finds whose the rows of a sheet are.
  mutating func nest(_ place: SheetName.Place) {
    guard let owner = place.owner else { return }
    for (index, row) in (tables.rows[place.shape.name] ?? []).enumerated() {
      let heading = tables.headings[place.shape.name]?
        .name(of: SheetName.ownerID, in: tables.language)
      guard let cell = row[SheetName.ownerID] else {
        report(.missingValue, Saying(.cellIsEmpty, "\(heading ?? "")"), at: row.mark)
        continue
      }
      let meant = ids.meaning(of: cell.text, owner.name)
      guard let id = meant.first, meant.count == 1 else {
        report(
          .unknownReference, Saying(.noRowCalledSo, "\(cell.text)"), at: cell.mark,
          help: Saying(.writeAsInSheet, "\(SheetName.name(of: owner, in: tables.language))"))
        continue
      }
      inside[place.shape.name, default: [:]][id, default: []].append(index)
    }
  }

  // MARK: The map

  mutating func root() -> SourceNode {
    let mark = SourceFile.Mark(line: 1, column: 1)
    if tables.map == nil, shape.isMap {
      report(
        .missingValue,
        Saying(.mapSheetIsMissing, "\(SheetName.name(of: shape, in: tables.language))"),
        at: nil, help: Saying(.makeSheet))
    }
    let row = tables.map ?? SheetRow(mark: mark)
    var entries: [SourceNode.Entry] = []
    for field in shape.fields {
      let step = SheetField.Step(record: shape.name, key: field.key)
      if case .constant(let word) = field.shape {
        entries.append(entry(field.key, SourceNode(content: .scalar(word, .quoted), mark: mark)))
      } else if let record = field.shape.sheetRecord {
        let rows = Array((tables.rows[record.name] ?? []).indices)
        var items = rows.map { self.record(record, $0) }
        if record.name == "a region", items.isEmpty { items = servedRegions(mark) }
        // A county that nobody knows has been told of.
        let isTold =
          record.name == "a region"
          && (tables.rows["a station"] ?? []).contains { $0["serves"] != nil }
        if items.isEmpty, case .list(_, let minimum) = field.shape, minimum > 0 {
          let sheet = SheetName.name(of: record, in: tables.language)
          if !isTold {
            report(
              .emptyList, Saying(.sheetHasNoRows, "\(sheet)"), at: nil,
              help: Saying(.addToSheetARow, "\(sheet)"))
          }
        } else if field.isRequired || !items.isEmpty {
          entries.append(entry(field.key, SourceNode(content: .list(items), mark: mark)))
        }
      } else if let node = value(field.shape, step.key, [step], row, owner: "") {
        entries.append(entry(field.key, node))
      } else if let node = standIn(field.key, mark) {
        entries.append(entry(field.key, node))
      } else if field.isRequired, tables.map != nil {
        reportEmpty(step, row)
      }
    }
    for problem in cells.problems {
      report(problem.0, problem.1, at: problem.2, help: problem.help)
    }
    return SourceNode(content: .record(entries), mark: mark)
  }

  /// What the map may leave out: its id is made from its title, its language is that of the headings.
  func standIn(_ key: String, _ mark: SourceFile.Mark) -> SourceNode? {
    switch key {
    case "id":
      tables.map?.text(of: "title", first: language).flatMap { Naming.id(of: $0) }
        .map { SourceNode(content: .scalar($0, .quoted), mark: mark) }
    case "default_language":
      SourceNode(content: .scalar(language.rawValue, .quoted), mark: mark)
    default: nil
    }
  }

  /// The counties that stations serve, where no sheet lists any.
  func servedRegions(_ mark: SourceFile.Mark) -> [SourceNode] {
    let step = SheetField.Step(record: "a station", key: "serves")
    let served = (tables.rows["a station"] ?? []).compactMap { $0["serves"] }.flatMap { cell in
      items(of: cell, .regionCode, step).map { CellReader.region($0) }
    }
    return Set(served).filter { OfficialRegions.name(of: $0) != nil }.sorted().map { code in
      let node = SourceNode(content: .scalar(code, .quoted), mark: mark)
      return SourceNode(
        content: .record([entry("code", node)] + officialEntries(code, mark, having: [])),
        mark: mark)
    }
  }

  func entry(_ key: String, _ node: SourceNode) -> SourceNode.Entry {
    SourceNode.Entry(key: key, keyMark: node.mark, value: node)
  }

  // MARK: Records

  mutating func record(_ shape: RecordShape, _ index: Int) -> SourceNode {
    let row = (tables.rows[shape.name] ?? [])[index]
    let made = ids.made[shape.name]?[index]
    let id = row["id"]?.text ?? made ?? ""
    var entries: [SourceNode.Entry] = []
    for field in shape.fields {
      let step = SheetField.Step(record: shape.name, key: field.key)
      if let node = value(field.shape, step.key, [step], row, owner: id) {
        entries.append(entry(field.key, node))
      } else if field.key == "id", let made {
        entries.append(entry("id", SourceNode(content: .scalar(made, .quoted), mark: row.mark)))
      } else if field.isRequired, case .either(.constant, .list) = field.shape {
        entries.append(entry(field.key, SourceNode(content: .list([]), mark: row.mark)))
      } else if field.isRequired, let node = standIn(shape, field.key, index) {
        entries.append(entry(field.key, node))
      } else if field.isRequired {
        reportEmpty(step, row)
      }
    }
    return SourceNode(content: .record(entries), mark: row.mark)
  }

  /// What a record may leave out because it can be made: the look of a line, the name of a county.
  func standIn(_ shape: RecordShape, _ key: String, _ index: Int) -> SourceNode? {
    let rows = tables.rows[shape.name] ?? []
    let mark = rows[index].mark
    switch (shape.name, key) {
    case ("a line", "code"):
      return SourceNode(content: .scalar(looks.codes[index], .quoted), mark: mark)
    case ("a line", "color"):
      return SourceNode(content: .scalar(looks.colors[index], .quoted), mark: mark)
    case ("a region", "code"):
      let name = rows[index].text(of: "name", first: language)
      return name.map { CellReader.region($0) }
        .flatMap { OfficialRegions.name(of: $0) == nil ? nil : $0 }
        .map { SourceNode(content: .scalar($0, .quoted), mark: mark) }
    case ("a region", "name"):
      let code = CellReader.region(rows[index]["code"]?.text ?? "")
      return officialEntries(code, mark, having: ["languages"]).first?.value
    default: return nil
    }
  }

  func officialEntries(
    _ code: String, _ mark: SourceFile.Mark, having: [String]
  ) -> [SourceNode.Entry] {
    guard let names = OfficialRegions.names[code] else { return [] }
    let texts = [("fi", names.fi), ("sv", names.sv)].map { language, name in
      entry(language, SourceNode(content: .scalar(name, .quoted), mark: mark))
    }
    let languages = OfficialRegions.languages(of: code).map { language in
      SourceNode(content: .scalar(language.rawValue, .quoted), mark: mark)
    }
    let all = [
      entry("name", SourceNode(content: .record(texts), mark: mark)),
      entry("languages", SourceNode(content: .list(languages), mark: mark)),
    ]
    return all.filter { !having.contains($0.key) }
  }

  // MARK: Reporting

  mutating func reportEmpty(
    _ step: SheetField.Step, _ row: SheetRow, behind steps: [SheetField.Step] = []
  ) {
    let field = SheetField(steps: steps + [step], language: nil)
    let about = field.about(in: tables.language)
    report(
      .missingValue, Saying(.cellIsEmpty, "\(field.heading(in: tables.language))"), at: row.mark,
      help: about.isEmpty ? nil : Saying(.cellHolds, "\(about)"))
  }

  mutating func report(
    _ id: Diagnostic.ID, _ message: Saying, at mark: SourceFile.Mark?, help: Saying? = nil
  ) {
    guard !problems.isFull(id.severity) else { return problems.count(id.severity) }
    problems.add(
      Diagnostic(id, message, help: help, location: mark.flatMap { text.location(of: $0) }))
  }
}
