/// The sheets of a workbook in their order, and how it counts days.
final class WorkbookPart: PartHandler {
  struct SheetEntry {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  private(set) var sheets: [SheetEntry] = []
  private(set) var is1904 = false
  /// Whether it is one, and not the text of another program.
  private(set) var isWorkbook = false
  var refusal: WorkbookRefusal? { nil }

  func start(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "workbook": isWorkbook = true
    case "workbookPr": is1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard let name = attributes["name"], let id = attributes[local: "id"] else { return }
      let state = attributes["state"] ?? "visible"
      sheets.append(
        SheetEntry(
          name: ExcelText.unescaped(name), relationship: id, isHidden: state != "visible"))
    default: break
    }
  }
}
