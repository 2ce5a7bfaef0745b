internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// A row of a sheet: the cells in which something stands, by the ids of their fields.
struct SheetRow: Sendable {
  var cells: [String: WorkbookText.Cell] = [:]
  /// Where the row begins.
  var mark: SourceFile.Mark

  subscript(id: String) -> WorkbookText.Cell? { cells[id] }

  /// The texts of a field in each language, its own first.
  func localized(_ id: String) -> [(language: Language, cell: WorkbookText.Cell)] {
    Language.allCases.compactMap { language in
      cells["\(id).\(language.rawValue)"].map { (language, $0) }
    }
  }

  /// The first text of a field that there is.
  func text(of id: String, first language: Language) -> String? {
    (cells["\(id).\(language.rawValue)"] ?? cells[id] ?? localized(id).first?.cell)?.text
  }

  /// Whether it shows how to fill in the sheet: it calls its record, or the one that it belongs to, an
  /// example.
  var isExample: Bool {
    let names = [SheetName.ownerID, "name", "title"].flatMap { id in
      [cells[id]].compactMap { $0 } + localized(id).map { $0.cell }
    }
    return names.contains { cell in
      Words.languages.contains { cell.text.hasPrefix(Words($0)(.sheetExample)) }
    }
  }
}
