public import Linjasto

/// Reads workbooks of Excel (.xlsx, .xlsm; ECMA-376) as every program of an office saves them.
///
/// libzip unpacks the parts in memory, and Foundation's XMLParser reads them as a stream. That brings
/// no package and is bounded in every direction, which a tree of values (XMLCoder) is not. Nothing is
/// fetched, worked out or run: of a formula its last result is read.
public enum WorkbookReader {
  /// Whether the bytes begin as a workbook does, or as another file of an office program that a
  /// sentence can be said of.
  public static func isLike(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: WorkbookKind.packed) || bytes.starts(with: WorkbookKind.compound)
  }

  /// The sheets in which something stands, in their order, named as in the workbook; none of them is
  /// hidden, and hidden ones are told of.
  ///
  /// A field holds what is shown: numbers with a decimal point and at most fifteen digits, codes with
  /// the zeros that their format shows, days as `2026-12-31`, times behind a `T`, `true` and `false`.
  /// Of merged cells the first one holds the text.
  ///
  /// - Parameter path: What to call the file in messages.
  public static func read(
    _ bytes: [UInt8], path: String, limits: WorkbookLimits = WorkbookLimits()
  ) -> Diagnosed<[Table]> {
    guard bytes.count <= limits.packed else {
      let refusal = WorkbookRefusal.tooLarge(
        path, Saying(.workbookTooLarge, "\(limits.packed >> 20)"))
      return Diagnosed(nil, [refusal.diagnostic])
    }
    if let kind = WorkbookKind.other(bytes) { return Diagnosed(nil, [.notAWorkbook(path, kind)]) }
    do throws(WorkbookRefusal) {
      let parts = try PackedParts(bytes, path: path, limits: limits)
      if let kind = try WorkbookKind.other(parts) {
        return Diagnosed(nil, [.notAWorkbook(path, kind)])
      }
      var reading = WorkbookReading(parts, path: path, limits: limits)
      return try reading.read()
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
  }
}

/// Walks from the workbook to its sheets.
private struct WorkbookReading {
  private let parts: PackedParts
  private let path: String
  private let limits: WorkbookLimits
  private var problems = ProblemList()
  private var strings: [String] = []
  private var formats = NumberFormats()

  init(_ parts: PackedParts, path: String, limits: WorkbookLimits) {
    self.parts = parts
    self.path = path
    self.limits = limits
  }

  mutating func read() throws(WorkbookRefusal) -> Diagnosed<[Table]> {
    let root = Relationships()
    _ = try parse("_rels/.rels", to: root)
    guard let target = root.target(of: "officeDocument"),
      let name = PartName.resolved(target, from: "")
    else { throw .damaged(path, Saying(.workbookIsMissing)) }
    let workbook = WorkbookPart()
    guard try parse(name, to: workbook) else { throw .init(.notAWorkbook(path, .otherFile)) }
    guard workbook.isWorkbook else { throw .init(.notAWorkbook(path, .otherFile)) }
    let related = Relationships()
    _ = try parse(PartName.relationships(of: name), to: related)
    if let shared = resolved(related.target(of: "sharedStrings"), from: name) {
      let handler = SharedStrings()
      _ = try parse(shared, to: handler)
      strings = handler.texts
    }
    if let styles = resolved(related.target(of: "styles"), from: name) {
      _ = try parse(styles, to: formats)
    }
    return try tables(of: workbook, related, in: name)
  }

  private mutating func tables(
    of workbook: WorkbookPart, _ related: Relationships, in name: String
  ) throws(WorkbookRefusal) -> Diagnosed<[Table]> {
    guard workbook.sheets.count <= limits.sheets else {
      throw .tooLarge(path, Saying(.tooManySheets, "\(limits.sheets)"))
    }
    var tables: [Table] = []
    var names: Set<String> = []
    var read: Set<String> = []
    var room = limits
    for entry in workbook.sheets {
      let relation = related.byID[entry.relationship]
      if let relation, relation.type != "worksheet" { continue }
      guard let part = resolved(relation?.target, from: name), parts.has(part),
        names.insert(entry.name.lowercased()).inserted, read.insert(part.lowercased()).inserted
      else { throw .damaged(path, Saying(.sheetIsMissing, "\(entry.name)")) }
      if entry.isHidden {
        hide(entry.name)
        continue
      }
      let sheet = SheetPart(
        entry.name, of: path, room, strings: strings, formats: formats, is1904: workbook.is1904)
      _ = try parse(part, to: sheet)
      problems = problems + sheet.problems
      let made = SheetTable(entry.name, sheet.cells)
      room.cells -= made.fieldCount
      room.text -= sheet.size
      guard room.cells >= 0 else {
        throw .tooLarge(
          path, Saying(.tooManyCells, "\(limits.cells)"),
          cell: SheetCell(sheet: entry.name, row: 1, column: 1))
      }
      if !sheet.cells.isEmpty { tables.append(made.table(of: path)) }
    }
    guard !tables.isEmpty else {
      problems.add(
        Diagnostic(
          .emptyFile, Saying(.workbookIsEmpty), help: Saying(.writeOnASheet),
          location: .init(path, cell: nil)))
      return problems.diagnosed(nil)
    }
    return problems.diagnosed(tables)
  }

  /// Our own lists of words to choose from are hidden and need no word.
  private mutating func hide(_ name: String) {
    guard !name.hasPrefix(ChoiceLists.prefix) else { return }
    problems.add(
      Diagnostic(
        .hiddenSheet, Saying(.sheetIsHidden, "\(name)"), help: Saying(.showSheet),
        location: .init(path, cell: SheetCell(sheet: name, row: 1, column: 1))))
  }

  private func resolved(_ target: String?, from part: String) -> String? {
    target.flatMap { PartName.resolved($0, from: part) }
  }

  /// Whether there is such a part.
  private func parse(
    _ name: String, to handler: some PartHandler
  ) throws(WorkbookRefusal) -> Bool {
    guard let bytes = try parts.part(name) else { return false }
    try PartParser.parse(bytes, name, of: path, depth: limits.depth, to: handler)
    return true
  }
}
