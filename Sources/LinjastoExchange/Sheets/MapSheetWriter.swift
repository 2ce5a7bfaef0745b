public import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// A network → sheets: one for the map itself, one for each kind of record, as ``MapSheetReader`` reads
/// them.
public struct MapSheetWriter {
  /// Of headings and of the words of fixed lists; English words are the codes of the format.
  let language: Language
  private var rows: [String: [Row]] = [:]

  /// One record, by the ids of its fields.
  struct Row {
    var cells: [String: Sheet.Cell] = [:]
  }

  private init(_ language: Language) { self.language = language }

  /// - Parameter language: of headings and words.
  /// - Returns: What ``MapSheetReader`` reads as an equal network.
  public static func sheets(of network: Network, in language: Language) -> [Sheet] {
    sheets(of: network.contents, in: language)
  }

  package static func sheets(of contents: Network.Contents, in language: Language) -> [Sheet] {
    var writer = MapSheetWriter(language)
    let shape = Network.Contents.fields.shape
    let map = writer.row(contents.written, shape, owner: nil)
    return [writer.mapSheet(map, shape)] + writer.sheets(of: shape)
  }

  // MARK: Rows

  /// The rows of a map: its own, and by the record's name those of its records.
  static func rows(
    of contents: Network.Contents, in language: Language
  ) -> (map: Row, rows: [String: [Row]]) {
    var writer = MapSheetWriter(language)
    let map = writer.row(contents.written, Network.Contents.fields.shape, owner: nil)
    return (map, writer.rows)
  }

  /// The same as they would be read.
  static func rows(of contents: Network.Contents) -> (map: SheetRow, rows: [String: [SheetRow]]) {
    let rows = rows(of: contents, in: .english)
    return (rows.map.asRead, rows.rows.mapValues { $0.map { $0.asRead } })
  }

  /// The cells of a record; what stands in sheets of its own goes there.
  private mutating func row(_ value: Value, _ shape: RecordShape, owner: String?) -> Row {
    var row = Row()
    if let owner { row.cells[SheetName.ownerID] = .text(owner) }
    write(value, shape, at: "", id: SheetName.id(of: value, shape), into: &row)
    return row
  }

  private mutating func write(
    _ value: Value, _ shape: RecordShape, at path: String, id: String, into row: inout Row
  ) {
    guard case .record(let entries) = value else { return }
    for entry in entries {
      guard let field = shape[entry.key] else { continue }
      if case .constant = field.shape, shape.isMap { continue }
      let cell = CellText(language, entry.key, of: shape.name)
      write(entry.value, field.shape, at: path + entry.key, id: id, cell, into: &row)
    }
  }

  private mutating func write(
    _ value: Value, _ shape: Shape, at path: String, id: String, _ cell: CellText,
    into row: inout Row
  ) {
    switch (value, shape) {
    case (.list(let items), _) where shape.sheetRecord != nil && shape.listItem?.isRecord == true:
      writeRecords(items, shape, owner: id)
    case (.list(let items), .list(.either(_, .text), _)):
      for (language, texts) in Self.columns(of: items) {
        row.cells[path + (language.map { ".\($0.rawValue)" } ?? "")] = .text(CellList.text(texts))
      }
    case (.list(let items), _):
      let records = items.filter { if case .record = $0 { true } else { false } }
      writeRecords(records, shape, owner: id)
      let texts = items.map { item -> Value in
        guard let key = shape.sheetRecord?.required.first else { return item }
        return item[key] ?? item
      }
      row.cells[path] = .text(cell.list(texts, shape))
    case (.record(let entries), .text), (.record(let entries), .either(_, .text)):
      for entry in entries { row.cells["\(path).\(entry.key)"] = cell.cell(entry.value, .string) }
    case (.record(let entries), .byLanguage(let inner)):
      for entry in entries {
        row.cells["\(path).\(entry.key)"] =
          if case .list(let items) = entry.value {
            .text(cell.list(items, inner))
          } else {
            cell.cell(entry.value, inner)
          }
      }
    case (.record(let entries), .record(let record)),
      (.record(let entries), .either(_, .record(let record))):
      if entries.isEmpty { row.cells[path] = .text(SheetName.emptyRecord) }
      write(value, record, at: path + ".", id: id, into: &row)
    case (_, .either(let scalar, _)): row.cells[path] = cell.cell(value, scalar)
    default: row.cells[path] = cell.cell(value, shape)
    }
  }

  private mutating func writeRecords(_ items: [Value], _ shape: Shape, owner: String) {
    guard let record = shape.sheetRecord else { return }
    for item in items {
      let row = row(item, record, owner: owner.isEmpty ? nil : owner)
      rows[record.name, default: []].append(row)
    }
  }

  /// A list of texts as one list for each language, with nothing where an item lacks it.
  private static func columns(of items: [Value]) -> [(language: Language?, texts: [String])] {
    func text(_ item: Value, _ language: Language?) -> String {
      let value = language.map { item[$0.rawValue] } ?? item
      return if case .text(let text)? = value { text } else { "" }
    }
    return ([nil] + Language.allCases).compactMap { language in
      var texts = items.map { text($0, language) }
      while texts.last == "" { texts.removeLast() }
      return texts.isEmpty ? nil : (language, texts)
    }
  }

  // MARK: Sheets

  /// The map itself: what it is called, on one row each.
  private func mapSheet(_ row: Row, _ shape: RecordShape) -> Sheet {
    let rows = columns(of: shape, [row]).map { field in
      [Sheet.Cell.text(field.heading(in: language)), row.cells[field.id] ?? .empty]
    }
    let words = Words(language)
    return Sheet(
      SheetName.name(of: shape, in: language),
      columns: [Sheet.Column(words(.sheetField)), Sheet.Column(words(.sheetValue))], rows: rows)
  }

  private func sheets(of map: RecordShape) -> [Sheet] {
    SheetName.records(of: map).compactMap { place in
      let rows = rows[place.shape.name] ?? []
      guard !rows.isEmpty else { return nil }
      let fields = columns(of: place.shape, rows)
      let owner = place.owner.map { owner in
        Sheet.Column(SheetName.owner(owner, in: language))
      }
      return Sheet(
        SheetName.name(of: place.shape, in: language),
        columns: (owner.map { [$0] } ?? [])
          + fields.map { Self.column($0, of: place.shape, in: language) },
        rows: rows.map { row in
          (owner == nil ? [] : [row.cells[SheetName.ownerID] ?? .empty])
            + fields.map { row.cells[$0.id] ?? .empty }
        })
    }
  }

  /// The column of a field of such records.
  static func column(
    _ field: SheetField, of shape: RecordShape, in language: Language
  ) -> Sheet.Column {
    let step = field.steps[field.steps.count - 1]
    let cell = CellText(language, step.key, of: step.record)
    let choices = shape.shape(at: field.steps[...]).map { cell.choices($0) } ?? []
    return Sheet.Column(
      field.heading(in: language), about: field.about(in: language), choices: choices)
  }

  /// Those in which something stands, and those that each record must have.
  private func columns(of shape: RecordShape, _ rows: [Row]) -> [SheetField] {
    let used = rows.reduce(into: Set<String>()) { $0.formUnion($1.cells.keys) }
    return shape.sheetFields.filter { field in
      if used.contains(field.id) { return true }
      guard field.steps.count == 1, field.language == nil, let first = field.steps.first,
        shape.required.contains(first.key), !shape.isMap || first.key != "format"
      else { return false }
      return !Language.allCases.contains { used.contains("\(field.id).\($0.rawValue)") }
    }
  }
}

extension MapSheetWriter.Row {
  fileprivate var asRead: SheetRow {
    SheetRow(
      cells: cells.mapValues { WorkbookText.Cell(text: $0.text, mark: SheetTables.nowhere) },
      mark: SheetTables.nowhere)
  }
}

extension Sheet.Cell {
  /// What a workbook's reader makes of it.
  fileprivate var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): OfficeNumber.text(number, point: ".")
    case .day(let day): "\(day)"
    }
  }
}

extension RecordShape {
  /// Whether it is the map itself, whose fields stand below each other.
  var isMap: Bool { name == Network.Contents.fields.shape.name }

  /// What a field of such a record is.
  func shape(at steps: ArraySlice<SheetField.Step>) -> Shape? {
    guard let step = steps.first, let field = self[step.key] else { return nil }
    guard steps.count > 1 else { return field.shape }
    switch field.shape {
    case .record(let record), .either(_, .record(let record)):
      return record.shape(at: steps.dropFirst())
    default: return nil
    }
  }
}

extension Shape {
  var isRecord: Bool { if case .record = self { true } else { false } }
}
