public import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// Sheets → a network: headings and words in Finnish, Swedish or English, in any order, as
/// ``MapSheetWriter`` writes them or as somebody filled them in.
///
/// What a planner need not know is made: ids from names, codes and colors of lines, names of counties.
public enum MapSheetReader {
  /// The network of the tables, if it is sound, and every problem found, each at its cell.
  ///
  /// - Parameters:
  ///   - path: of the workbook or folder, for what has no cell.
  ///   - today: what makes a day one that is to come; the library knows no clock.
  public static func read(_ tables: [Table], path: String, today: Day? = nil) -> Diagnosed<Network>
  {
    read(tables, over: nil, by: nil, path: path, today: today)
  }

  /// The network that a mapping makes of the tables of somebody else, if it is sound, and every
  /// problem found.
  ///
  /// - Parameter network: the map that they are added to; nil for one of their own.
  public static func read(
    _ tables: [Table], by mapping: SheetMapping, addingTo network: Network? = nil, path: String,
    today: Day? = nil
  ) -> Diagnosed<Network> {
    read(tables, over: network?.contents, by: mapping, path: path, today: today)
  }

  /// A network as the tables change it, if that is sound, and every problem found.
  ///
  /// A row changes the record of its id or name in the columns that have something in them, or is a
  /// new one; `(empty)` takes a value away, and a mark in a column “Remove” the whole record.
  public static func read(
    _ tables: [Table], changing network: Network, path: String, today: Day? = nil
  ) -> Diagnosed<Network> {
    read(tables, over: network.contents, by: nil, path: path, today: today)
  }

  /// A network with the records of the tables beside its own, if that is sound, and every problem
  /// found.
  public static func read(
    _ tables: [Table], addingTo network: Network, path: String, today: Day? = nil
  ) -> Diagnosed<Network> {
    read(tables, over: network.contents, adding: true, by: nil, path: path, today: today)
  }

  private static func read(
    _ tables: [Table], over contents: Network.Contents?, adding: Bool = false,
    by mapping: SheetMapping?, path: String, today: Day?
  ) -> Diagnosed<Network> {
    let text = WorkbookText(tables, path: path)
    var tree = SheetTree(tables, text, over: contents, adding: adding, by: mapping)
    let root = tree.root()
    let read = NetworkReader.read(root, in: text.file, today: today)
    // What a row lacks has been told in the words of its sheet.
    let others = read.diagnostics.filter { $0.id != .missingKey }.map { text.atItsCell($0) }
    return (tree.problems + ProblemList(Diagnosed(read.value, others, further: read.further)))
      .bySheet().diagnosed(read.value)
  }

  /// What most of the headings are in; Finnish where nobody can tell.
  public static func language(of tables: [Table]) -> Language {
    SheetTables(tables, WorkbookText(tables, path: ""), Network.Contents.fields.shape).language
  }

  /// What the tables say, sound or not.
  package static func contents(_ tables: [Table]) -> Network.Contents {
    // Nothing is told here, so what a cell calls stays as it is called.
    var tree = SheetTree(
      tables, WorkbookText(tables, path: ""), Network.Contents.fields.shape, of: [])
    return NetworkReader.contents(of: tree.root())
  }
}

extension ProblemList {
  /// Sheet by sheet as they are met, in each from the top; what has no place at the end.
  func bySheet() -> ProblemList {
    let sheets = told.compactMap { $0.location.map { [$0.path, $0.cell?.sheet ?? ""] } }
      .firstOccurrences
    let ordered = told.enumerated().map { index, problem -> (key: [Int], problem: Diagnostic) in
      guard let place = problem.location else { return ([.max, 0, 0, index], problem) }
      let sheet = sheets.firstIndex(of: [place.path, place.cell?.sheet ?? ""]) ?? 0
      return (
        [
          sheet, place.cell?.row ?? place.line, place.cell?.column ?? place.column, index,
        ], problem
      )
    }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return ProblemList(Diagnosed<Int>(nil, ordered.map { $0.problem }, further: further))
  }
}
