internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

extension SheetTables {
  /// What a map says, changed by what these tables state: a row changes the record of its id or name,
  /// in the columns that have something in them; a row that the map does not know is a new record.
  ///
  /// Records inside a record, such as agreements, take the place of those that it had; records without
  /// an id, such as links, take the place of all that the map had.
  ///
  /// - Parameter adding: whether every row is a new record instead, beside those that there are.
  mutating func lay(over contents: Network.Contents, adding: Bool = false) {
    let base = MapSheetWriter.rows(of: contents)
    let language = contents.defaultLanguage
    let map = Network.Contents.fields.shape
    setMap(base.map.changed(by: self.map ?? SheetRow(mark: Self.nowhere), map, language))
    let names = SheetIDs(base.rows, language)
    for place in SheetName.records(of: map) {
      let (old, new) = (base.rows[place.shape.name] ?? [], rows[place.shape.name] ?? [])
      guard !adding else {
        setRows(old + new, of: place.shape.name)
        continue
      }
      setRows(
        place.owner == nil
          ? Self.merged(old, new, place.shape, names, language)
          : Self.replaced(old, new, place.owner?.name ?? "", names), of: place.shape.name)
    }
  }

  /// The mark of what does not stand in these tables.
  static let nowhere = SourceFile.Mark(line: 0, column: 0)

  private static func merged(
    _ old: [SheetRow], _ new: [SheetRow], _ shape: RecordShape, _ names: SheetIDs,
    _ language: Language
  ) -> [SheetRow] {
    guard let key = shape.keyField else { return new.isEmpty ? old : new }
    var rows = old
    var places = Dictionary(
      firstOf: old.enumerated().compactMap { index, row in row[key].map { ($0.text, index) } })
    var gone: Set<Int> = []
    for row in new {
      let id = row.id(key, shape, names, language)
      guard let id, let place = places[id] else {
        if let id { places[id] = rows.count }
        rows.append(row)
        continue
      }
      if row.isRemoved {
        gone.insert(place)
      } else {
        rows[place] = rows[place].changed(by: row, shape, language)
      }
    }
    return rows.indices.filter { !gone.contains($0) }.map { rows[$0] }
  }

  /// The rows inside the records that are spoken of are those of the new ones alone.
  private static func replaced(
    _ old: [SheetRow], _ new: [SheetRow], _ owner: String, _ names: SheetIDs
  ) -> [SheetRow] {
    let spoken = Set(
      new.compactMap { row in
        row[SheetName.ownerID].map { cell in
          names.meaning(of: cell.text, owner).first ?? cell.text
        }
      })
    return old.filter { !spoken.contains($0[SheetName.ownerID]?.text ?? "") }
      + new.filter { !$0.isRemoved }
  }
}

extension SheetRow {
  /// This row with the cells of another one over its own.
  fileprivate func changed(
    by new: SheetRow, _ shape: RecordShape, _ language: Language
  ) -> SheetRow {
    var row = self
    if !new.cells.isEmpty { row.mark = new.mark }
    let known = Set(shape.sheetFields.map { $0.id })
    for (id, cell) in new.cells where id != SheetName.removalID {
      // A text that does not say its language is in that of the map.
      let own = "\(id).\(language.rawValue)"
      let target = known.contains(own) && !localized(id).isEmpty ? own : id
      row.cells[target] = Phrase.sheetEmpty.isSaid(by: cell.text) ? nil : cell
    }
    return row
  }

  /// Whether the record is to go.
  fileprivate var isRemoved: Bool {
    cells[SheetName.removalID].map { !Phrase.partNo.isSaid(by: $0.text) } ?? false
  }

  /// The id of the record that the row speaks of; nil for a new one.
  fileprivate func id(
    _ key: String, _ shape: RecordShape, _ names: SheetIDs, _ language: Language
  ) -> String? {
    if let cell = cells[key] {
      return key == "code" ? CellReader.region(cell.text) : cell.text
    }
    let name = ["name", "title", "text"].lazy.compactMap { text(of: $0, first: language) }.first
    let meant = name.map { names.meaning(of: $0, shape.name) } ?? []
    return meant.count == 1 ? meant[0] : nil
  }
}

extension RecordShape {
  /// What tells such records apart: their id, of counties their code; nil where nothing does.
  fileprivate var keyField: String? {
    if self["id"]?.isRequired == true { return "id" }
    return name == Region.fields.shape.name ? "code" : nil
  }
}
