internal import Linjasto

/// The cells of one sheet in which something stands, in the order of their rows and columns.
final class SheetPart: PartHandler {
  struct Cell {
    let row: Int
    let column: Int
    let text: String
  }

  private(set) var cells: [Cell] = []
  /// Of all of them, in bytes.
  private(set) var size = 0
  private(set) var problems = ProblemList()
  private(set) var refusal: WorkbookRefusal?

  private let name: String
  private let path: String
  private let limits: WorkbookLimits
  private let strings: [String]
  private let formats: NumberFormats
  private let is1904: Bool

  private var isInData = false
  private var row = 0
  private var column = 0
  private var type = "n"
  private var style: Int?
  private var value: String?
  private var inline: String?
  private var hasFormula = false
  private var isPhonetic = false
  private var collects = Collecting.nothing
  private var toldFormula = false
  private var toldMerge = false

  private enum Collecting { case nothing, value, inline }

  init(
    _ name: String, of path: String, _ limits: WorkbookLimits, strings: [String],
    formats: NumberFormats, is1904: Bool
  ) {
    self.name = name
    self.path = path
    self.limits = limits
    self.strings = strings
    self.formats = formats
    self.is1904 = is1904
  }

  func start(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "sheetData": isInData = true
    case "mergeCell": if let area = attributes["ref"] { merge(area) }
    case "row" where isInData: startRow(attributes["r"])
    case "c" where isInData: startCell(attributes)
    case "v" where isInData:
      value = value ?? ""
      collects = .value
    case "f" where isInData: hasFormula = true
    case "rPh": isPhonetic = true
    case "t" where isInData && !isPhonetic:
      inline = inline ?? ""
      collects = .inline
    default: break
    }
  }

  func text(_ text: String) {
    switch collects {
    case .nothing: return
    case .value: value?.append(text)
    case .inline: inline?.append(text)
    }
  }

  func end(_ element: String) {
    switch element {
    case "sheetData": isInData = false
    case "v", "t": collects = .nothing
    case "rPh": isPhonetic = false
    case "c" where isInData: endCell()
    default: break
    }
  }

  private func startRow(_ number: String?) {
    guard let number else {
      row += 1
      column = 0
      return
    }
    guard let next = Int(number), next > row, next <= ExcelLimits.rows else {
      return refuse(.rowOutOfOrder, "\(number)")
    }
    row = next
    column = 0
  }

  private func startCell(_ attributes: [String: String]) {
    if let reference = attributes["r"] {
      guard let cell = CellReference(reference), cell.row == row, cell.column > column else {
        return refuse(.cellOutOfPlace, "\(reference)")
      }
      column = cell.column
    } else {
      column += 1
    }
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) }
    value = nil
    inline = nil
    hasFormula = false
  }

  private func endCell() {
    let read = CellValue(
      type: type, value: value, inline: inline, hasFormula: hasFormula,
      kind: formats.kind(ofStyle: style), strings: strings, is1904: is1904)
    switch read {
    case .text(let text): if !text.isEmpty { add(text) }
    case .error(let text): tell(.cellHasError, .writeTheValue, text)
    case .formulaWithoutResult:
      if !toldFormula { tell(.formulaHasNoResult, .workOutFormulas) }
      toldFormula = true
    case .damaged: refuse(.cellIsBroken, "\(cell)")
    }
  }

  private func add(_ text: String) {
    size += text.utf8.count
    guard row <= limits.rows, column <= limits.columns else {
      return tooLarge(.sheetIsTooLarge, "\(limits.rows)", "\(limits.columns)")
    }
    guard cells.count < limits.cells else { return tooLarge(.tooManyCells, "\(limits.cells)") }
    guard size <= limits.text, text.utf8.count <= 3 * ExcelLimits.characters else {
      return tooLarge(.cellsAreTooLong)
    }
    cells.append(Cell(row: row, column: column, text: text))
  }

  /// What stands in the first cell of an area is shown for all of it, and is in none of the others.
  private func merge(_ area: String) {
    let corners = area.split(separator: ":").map { CellReference(String($0)) }
    guard !toldMerge, corners.count == 2, let first = corners[0], let last = corners[1],
      first != last
    else { return }
    toldMerge = true
    tell(
      Diagnostic(
        .mergedCells, Saying(.cellsAreMerged, "\(area)"), help: Saying(.splitCells),
        location: .init(
          path, cell: SheetCell(sheet: name, row: first.row, column: first.column))))
  }

  private var cell: SheetCell { SheetCell(sheet: name, row: max(1, row), column: max(1, column)) }

  private func tell(_ message: Phrase, _ help: Phrase, _ text: String = "") {
    tell(
      Diagnostic(
        .cellWithoutValue, Saying(message, text.isEmpty ? [] : ["\(text)"]), help: Saying(help),
        location: .init(path, cell: cell, text: text)))
  }

  private func tell(_ diagnostic: Diagnostic) { problems.add(diagnostic) }

  private func refuse(_ message: Phrase, _ text: String) {
    guard refusal == nil else { return }
    refusal = .damaged(path, Saying(message, "\(text)"), cell: cell)
  }

  private func tooLarge(_ message: Phrase, _ values: Saying.Value...) {
    refusal = .tooLarge(path, Saying(message, values), cell: cell)
  }
}
