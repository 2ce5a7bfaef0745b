internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// Tables whose rows and columns are both records.
extension MappedRows {
  /// Whose row crosses whose column: experts on lines, or with roles.
  mutating func cross(
    _ records: [SheetRow], _ lines: [[WorkbookText.Cell]],
    _ columns: [(index: Int, cell: WorkbookText.Cell)], _ mapped: MappedTable,
    _ across: MappedTable.Kind
  ) {
    var down = records
    var beside = columns.map { column -> SheetRow in
      var row = SheetRow(
        cells: [across.nameField(language): column.cell], mark: column.cell.mark)
      set(mapped.acrossConstants, across.shape, &row)
      return row
    }
    var memberships: [(row: Int, column: Int, level: Station.Coverage, mark: SourceFile.Mark)] = []
    for (row, cells) in lines.enumerated() {
      for (number, column) in columns.enumerated() where column.index < cells.count {
        let cell = cells[column.index]
        if let level = level(cell, mapped) {
          memberships.append((row, number, level, cell.mark))
        }
      }
    }
    let stationsDown = mapped.each == .station
    guard stationsDown || across == .station else {
      return report(.badTable, Saying(.matrixNeedsStations), at: down.first?.mark)
    }
    let other = stationsDown ? across : mapped.each
    let key = other == .role ? "roles" : "lines"
    let byStation = Dictionary(grouping: memberships) { stationsDown ? $0.row : $0.column }
    for (station, all) in byStation.sorted(by: { $0.key < $1.key }) {
      let names = all.map { ($0, stationsDown ? beside[$0.column] : down[$0.row]) }
        .compactMap { member, row in
          row.text(of: "name", first: language).map { (member, $0) }
        }
      let list = CellList.text(names.map { $0.1 })
      let cell = WorkbookText.Cell(text: list, mark: all[0].mark)
      if stationsDown { down[station].cells[key] = cell } else { beside[station].cells[key] = cell }
      guard key == "lines" else { continue }
      let owner = (stationsDown ? down[station] : beside[station]).text(of: "name", first: language)
      for (member, name) in names where member.level == .partial {
        add([Self.terms(owner ?? "", name, member.mark)], Station.Terms.fields.shape.name)
      }
    }
    let idle = (stationsDown ? down : beside).indices.filter { byStation[$0] == nil }
    tellIdle(idle.map { (stationsDown ? down : beside)[$0] })
    for index in idle.reversed() {
      if stationsDown { down.remove(at: index) } else { beside.remove(at: index) }
    }
    add(down, mapped.each.shape.name)
    add(beside, across.shape.name)
  }

  /// Experts without a mark are on no line, and so on no map.
  private mutating func tellIdle(_ rows: [SheetRow]) {
    let names = rows.compactMap { $0.text(of: "name", first: language) }
    guard let first = rows.first, !names.isEmpty else { return }
    report(
      .unknownColumn, Saying(.haveNoMark, .list(names.map { .text($0) })), at: first.mark)
  }

  private static func terms(_ owner: String, _ line: String, _ mark: SourceFile.Mark) -> SheetRow {
    let cells = [
      SheetName.ownerID: owner, "line": line, "coverage": Station.Coverage.partial.rawValue,
    ]
    return SheetRow(cells: cells.mapValues { WorkbookText.Cell(text: $0, mark: mark) }, mark: mark)
  }

  /// Nil where the cell says that there is nothing.
  private mutating func level(
    _ cell: WorkbookText.Cell, _ mapped: MappedTable
  ) -> Station.Coverage? {
    guard !cell.text.isEmpty else { return nil }
    let folded = Folding.folded(cell.text)
    if mapped.cells.isEmpty { return ["0", "ei", "nej", "no", ""].contains(folded) ? nil : .full }
    switch mapped.cells.meaning(of: cell.text) {
    case "full": return .full
    case "partial": return .partial
    case "none", "": return nil
    default:
      report(
        .unknownName, Saying(.cellWordUnknown, "\(cell.text)"), at: cell.mark,
        help: Saying(.addToCells, "cells", "full, partial, none"))
      return nil
    }
  }
}
