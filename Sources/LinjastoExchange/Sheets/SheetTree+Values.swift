internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

extension SheetTree {
  /// The value of a field, from its cells and the sheets of what is inside it; nil for nothing.
  ///
  /// - Parameters:
  ///   - id: the keys of `steps` with points between.
  ///   - owner: the id of the row's record.
  mutating func value(
    _ shape: Shape, _ id: String, _ steps: [SheetField.Step], _ row: SheetRow, owner: String
  ) -> SourceNode? {
    let step = steps[steps.count - 1]
    switch shape {
    case .text: return texts(id, row, isLoose: false)
    case .either(_, .text): return texts(id, row, isLoose: true)
    case .byLanguage(let inner): return byLanguage(inner, id, step, row)
    case .list(.either(_, .text), _): return textItems(id, row)
    case .record(let record):
      return part(record, id, steps, row, owner: owner) ?? emptyRecord(row[id])
    case .either(_, .record(let record)):
      if let part = part(record, id, steps, row, owner: owner) { return part }
    case .either, .list:
      if shape.listItem != nil { return list(shape, step, row[id], owner: owner) }
    default: break
    }
    return row[id].map {
      cells.node(CellList.text(single: $0.text), shape, step, at: $0.mark)
    }
  }

  func emptyRecord(_ cell: WorkbookText.Cell?) -> SourceNode? {
    cell.flatMap { cell in
      cell.text == SheetName.emptyRecord ? SourceNode(content: .record([]), mark: cell.mark) : nil
    }
  }

  mutating func part(
    _ record: RecordShape, _ id: String, _ steps: [SheetField.Step], _ row: SheetRow, owner: String
  ) -> SourceNode? {
    var entries: [SourceNode.Entry] = []
    var missing: [SheetField.Step] = []
    for field in record.fields {
      let step = SheetField.Step(record: record.name, key: field.key)
      if let node = value(
        field.shape, "\(id).\(field.key)", steps + [step], row, owner: owner)
      {
        entries.append(entry(field.key, node))
      } else if field.isRequired {
        missing.append(step)
      }
    }
    guard let first = entries.first else { return nil }
    for step in missing { reportEmpty(step, row, behind: steps) }
    return SourceNode(content: .record(entries), mark: first.value.mark)
  }

  // MARK: Texts

  func scalar(_ cell: WorkbookText.Cell) -> SourceNode {
    SourceNode(content: .scalar(CellList.text(single: cell.text), .quoted), mark: cell.mark)
  }

  func texts(_ id: String, _ row: SheetRow, isLoose: Bool) -> SourceNode? {
    var entries = row.localized(id).map { entry($0.language.rawValue, scalar($0.cell)) }
    if let own = row[id] {
      if isLoose, entries.isEmpty { return scalar(own) }
      if !entries.contains(where: { $0.key == language.rawValue }) {
        entries.insert(entry(language.rawValue, scalar(own)), at: 0)
      }
    }
    return entries.first.map { SourceNode(content: .record(entries), mark: $0.value.mark) }
  }

  mutating func byLanguage(
    _ inner: Shape, _ id: String, _ step: SheetField.Step, _ row: SheetRow
  ) -> SourceNode? {
    var parts = row.localized(id)
    if let own = row[id], !parts.contains(where: { $0.language == language }) {
      parts.insert((language, own), at: 0)
    }
    let entries = parts.compactMap { part -> SourceNode.Entry? in
      let node =
        inner.listItem == nil
        ? cells.node(part.cell.text, inner, step, at: part.cell.mark)
        : list(inner, step, part.cell, owner: "")
      return node.map { entry(part.language.rawValue, $0) }
    }
    return entries.first.map { SourceNode(content: .record(entries), mark: $0.value.mark) }
  }

  /// Texts of one list, side by side in each language.
  func textItems(_ id: String, _ row: SheetRow) -> SourceNode? {
    let localized = row.localized(id).map { ($0.language, $0.cell, CellList.items($0.cell.text)) }
    let own = row[id].map { ($0, CellList.items($0.text)) }
    let count = max(localized.map { $0.2.count }.max() ?? 0, own?.1.count ?? 0)
    guard count > 0, let mark = own?.0.mark ?? localized.first?.1.mark else { return nil }
    let items = (0..<count).compactMap { index -> SourceNode? in
      var entries = localized.compactMap { language, cell, texts -> SourceNode.Entry? in
        guard index < texts.count, !texts[index].isEmpty else { return nil }
        return entry(
          language.rawValue,
          SourceNode(content: .scalar(texts[index], .quoted), mark: cell.mark))
      }
      if let own, index < own.1.count, !own.1[index].isEmpty {
        let node = SourceNode(content: .scalar(own.1[index], .quoted), mark: own.0.mark)
        if entries.isEmpty { return node }
        if !entries.contains(where: { $0.key == language.rawValue }) {
          entries.insert(entry(language.rawValue, node), at: 0)
        }
      }
      return entries.isEmpty ? nil : SourceNode(content: .record(entries), mark: mark)
    }
    return SourceNode(content: .list(items), mark: mark)
  }

  // MARK: Lists

  mutating func list(
    _ shape: Shape, _ step: SheetField.Step, _ cell: WorkbookText.Cell?, owner: String
  ) -> SourceNode? {
    let records = shape.sheetRecord.map { self.records($0, in: owner) } ?? []
    guard let item = shape.listItem, !item.isRecord else {
      return records.first.map { SourceNode(content: .list(records), mark: $0.mark) }
    }
    var nodes: [SourceNode] = []
    if let cell {
      if let word = self.word(shape, step, cell) { return word }
      nodes = items(of: cell, item, step).map {
        cells.node($0, item.ofItem, step, at: cell.mark)
      }
    }
    guard cell != nil || !records.isEmpty else { return nil }
    // A record says more of an item, or is one that the cell does not name.
    let key = shape.sheetRecord?.required.first ?? ""
    var said: Set<String> = []
    nodes = nodes.map { node in
      guard let id = node.text, !said.contains(id),
        let record = records.first(where: { $0[key]?.text == id })
      else { return node }
      said.insert(id)
      return record
    }
    nodes += records.filter { record in record[key]?.text.map { !said.contains($0) } ?? true }
    return SourceNode(content: .list(nodes), mark: cell?.mark ?? nodes[0].mark)
  }

  mutating func records(_ shape: RecordShape, in owner: String) -> [SourceNode] {
    (inside[shape.name]?[owner] ?? []).map { record(shape, $0) }
  }

  /// The word that stands in place of a list, where the cell says one.
  func word(
    _ shape: Shape, _ step: SheetField.Step, _ cell: WorkbookText.Cell
  ) -> SourceNode? {
    let text = CellText(tables.language, step.key, of: step.record)
    return shape.listWords.first { text.means($0, cell.text) }
      .flatMap { word in
        cell.text.first == "\"" ? nil : SourceNode(content: .scalar(word, .quoted), mark: cell.mark)
      }
  }

  /// The items of a cell; what is called by a code or a name may stand between commas too.
  func items(
    of cell: WorkbookText.Cell, _ item: Shape, _ step: SheetField.Step
  ) -> [String] {
    CellList.items(cell.text).filter { !$0.isEmpty }.flatMap { text -> [String] in
      guard text.contains(","), !isKnown(text, item, step) else { return [text] }
      switch item.ofItem {
      case .id, .regionCode, .choice:
        return text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
      default: return [text]
      }
    }
  }

  func isKnown(_ text: String, _ item: Shape, _ step: SheetField.Step) -> Bool {
    CellReader.record(of: step).map { !ids.meaning(of: text, $0).isEmpty } ?? false
  }
}

extension Shape {
  /// One value of a list whose items are values, or records that say more of one.
  fileprivate var ofItem: Shape { if case .either(let scalar, _) = self { scalar } else { self } }
}
